import type {Nodes} from '@perf-lint/ast'
import {locate} from './locate.js'
import type {Edit, Fix, Fixer} from './rule.js'

/**
 * Make a fix's edits, joined into one.
 *
 * @param fix
 *   What the rule wants to do.
 * @param text
 *   The document's text.
 * @param acrossWraps
 *   Whether an edit may take the place of text that is wrapped over lines; it re-flows the cell, so only a person may choose it.
 * @returns
 *   One edit, or `undefined` when the fix is withdrawn: the node has no place, an edit crosses a wrap or several cells, it
 *   would change a category for other indicators, too, or two edits overlap.
 */
export function toEdit(fix: Fix, text: string, acrossWraps: boolean): Edit | undefined {
  const withdrawn: Nodes[] = []
  const fixer: Fixer = {
    replace,
    remove: (node, start, end) => replace(node, '', start, end)
  }
  const edits = fix(fixer)
  if (withdrawn.length > 0 || !edits) return
  return join(isEdit(edits) ? [edits] : edits, text)

  function replace(node: Nodes, replacement: string, start?: number, end?: number): Edit | undefined {
    const length = 'value' in node ? node.value.length : undefined
    const range = locate(node, start === undefined ? undefined : [start, end ?? length ?? start])
    const isOne = range && !range.joined && !(node.type === 'indicatorCategory' && node.shared)
    if (isOne && (range.contiguous || acrossWraps)) return {range: [range.start, range.end], text: replacement}
    withdrawn.push(node)
    return
  }
}

function isEdit(edits: Edit | readonly Edit[]): edits is Edit {
  return 'range' in edits
}

function join(edits: readonly Edit[], text: string): Edit | undefined {
  const sorted = edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  const [first] = sorted
  if (!first) return
  let joined = first.text
  let end = first.range[1]
  for (const edit of sorted.slice(1)) {
    if (edit.range[0] < end) return
    joined += text.slice(end, edit.range[0]) + edit.text
    end = edit.range[1]
  }
  return {range: [first.range[0], end], text: joined}
}
