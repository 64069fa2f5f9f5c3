import {Chalk} from 'chalk'
import {toPrintable} from './printable.js'

/** Colour the lines of a unified diff, as Git does. Without colour the text is left as it is, so that it can be applied. */
export function formatPatch(patch: string, color: boolean): string {
  if (!color) return patch
  const {bold, cyan, red, green} = new Chalk({level: 1})
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return bold(line)
    if (line.startsWith('@@')) return cyan(line)
    if (line.startsWith('-')) return red(line)
    return line.startsWith('+') ? green(line) : line
  }
  return patch
    .split('\n')
    .map((line) => paint(toPrintable(line)))
    .join('\n')
}
