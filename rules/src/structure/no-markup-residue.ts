import type {Goal, Nodes, Project} from '@perf-lint/ast'
import {defineRule, type Edit, type Fixer} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findResidues, type Residue} from './find-residues.js'

/** A piece of a text, and where it stands. */
interface Found extends Residue {
  readonly node: Leaf
}

type Leaf = Extract<Nodes, {value: string}>

/** Disallow what web pages and other programs leave in a cell. */
export const noMarkupResidue = defineRule({
  meta: {
    name: 'no-markup-residue',
    category: 'structure',
    fixable: true,
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止单元格中残留网页标记、转义符和乱码',
        en: 'Disallow web markup, escapes and garbled characters left in a cell'
      },
      rationale: {
        'zh-CN': '`<p>`、`&lt;30分钟` 是从网页或系统中粘贴带出来的，公开后群众看不懂，系统也读不出其中的比较符和数值。',
        en: 'Marks such as `<p>` and `&lt;` come along when text is copied from a page or a system; readers cannot make sense of them once published, and systems cannot read the value.'
      },
      notes: {
        'zh-CN': '标记和转义符的原意是确定的，自动改正；乱码原来是什么字不知道，只提示。`<5%` 中的是比较符，不在此列。',
        en: 'What a tag or an escape stands for is known, so it is fixed; what a garbled character was is not, so it is only told. `<5%` is a comparator, and no markup.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      tag: {
        'zh-CN': '残留网页标记“{{actual}}”，应删去',
        en: 'Unexpected web markup `{{actual}}`, expected none'
      },
      tags: {
        'zh-CN': '残留“{{actual}}”等网页标记 {{count}} 处，应删去',
        en: 'Unexpected web markup such as `{{actual}}` in {{count}} places, expected none'
      },
      escape: {
        'zh-CN': '残留转义符“{{actual}}”，应为“{{expected}}”',
        en: 'Unexpected escape `{{actual}}`, expected `{{expected}}`'
      },
      blank: {
        'zh-CN': '残留转义符“{{actual}}”，应删去',
        en: 'Unexpected escape `{{actual}}`, expected none'
      },
      garbled: {
        'zh-CN': '“{{context}}”处有 {{count}} 个无法显示的字符，应删去或改回原字',
        en: 'Unexpected unreadable characters ({{count}}) at `{{context}}`, expected the original text or none'
      },
      alsoHere: {
        'zh-CN': '这里也有“{{actual}}”',
        en: '`{{actual}}` stands here too'
      },
      remove: {
        'zh-CN': '删去无法显示的字符',
        en: 'Remove the unreadable characters'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['故障恢复时间 ＜30分钟', '设备故障率 <5%'],
      invalid: ['故障恢复时间 ＜30分钟 / ⟦&lt;⟧30分钟', '目标 ⟦<p>⟧新建校舍2栋。</p>\n新建校舍栋数 ≥2栋']
    }
  },

  create(context) {
    return {
      tableTitle: check,
      departmentName: check,
      budgetUnitName: check,
      projectName: check,
      goal: check,
      project: checkIndicators
    }

    function check(node: Leaf): void {
      const residues = residuesOf(node)
      reportTags(residues)
      reportEscapes(residues)
      reportGarbled(residues)
    }

    /** Tags go through the whole cell of indicators and are told once; the rest is told for each indicator. */
    function checkIndicators(project: Project): void {
      const parts = project.children.filter((child) => child.type === 'indicator' || child.type === 'unknown')
      const groups = parts.map((part) => leavesOf(part).flatMap(residuesOf))
      reportTags(groups.flat())
      for (const residues of groups) {
        reportEscapes(residues)
        reportGarbled(residues)
      }
    }

    function reportTags(residues: readonly Found[]): void {
      const tags = residues.filter(({kind}) => kind === 'tag')
      const [first] = tags
      if (!first) return
      const place = {node: first.node, range: rangeOf(first), certainty: 'certain', fix: clean(tags)} as const
      if (tags.length === 1) context.report({messageId: 'tag', data: {actual: first.text}, ...place})
      else context.report({messageId: 'tags', data: {actual: first.text, count: tags.length}, ...place})
    }

    /** The same escape in both values is told on the later one, the annual. */
    function reportEscapes(residues: readonly Found[]): void {
      const escapes = residues.filter(({kind}) => kind === 'escape')
      for (const [actual, alike] of Map.groupBy(escapes, ({text}) => text)) {
        const last = alike.at(-1)!
        const expected = last.meant ?? ''
        const place = {
          node: last.node,
          range: rangeOf(last),
          certainty: 'certain',
          related: alike.slice(0, -1).map(({node}) => ({messageId: 'alsoHere', data: {actual}, node}) as const),
          fix: clean(alike)
        } as const
        if (expected.trim() === '') context.report({messageId: 'blank', data: {actual}, ...place})
        else context.report({messageId: 'escape', data: {actual, expected}, ...place})
      }
    }

    function reportGarbled(residues: readonly Found[]): void {
      const characters = residues.filter(({kind}) => kind === 'garbled')
      const [first] = characters
      if (!first) return
      const before = first.node.value.slice(Math.max(0, first.start - 8), first.start)
      const count = characters.reduce((sum, {text}) => sum + text.length, 0)
      context.report({
        messageId: 'garbled',
        data: {context: `${before}\ufffd`, count},
        node: first.node,
        range: rangeOf(first),
        certainty: 'likely',
        suggest: [{messageId: 'remove', fix: clean(characters)}]
      })
    }
  }
})

/** The leaves of an indicator that hold text, in order; a value is one leaf, whatever it was understood as. */
function leavesOf(node: Goal | Project['children'][number]): Leaf[] {
  return node.type === 'indicator' ? node.children : 'value' in node ? [node] : []
}

function residuesOf(node: Leaf): Found[] {
  return findResidues(node.value).map((residue) => ({...residue, node}))
}

function rangeOf({start, end}: Residue): readonly [number, number] {
  return [start, end]
}

function clean(residues: readonly Found[]): (fixer: Fixer) => readonly Edit[] {
  return (fixer) => residues.flatMap(({node, meant = '', start, end}) => fixer.replace(node, meant, start, end) ?? [])
}
