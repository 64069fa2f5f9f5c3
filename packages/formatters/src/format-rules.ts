import type {AnyRule, Messages, RuleCategory, RuleMeta} from '@perf-lint/core'
import stringWidth from 'string-width'
import {flow, hang, padEnd} from './flow.js'
import type {FormatOptions} from './formatter.js'
import {createStyle, type Style} from './style.js'

/** In the order in which a reviewer looks. */
const categories: readonly RuleCategory[] = ['structure', 'category', 'value', 'totals', 'coverage']

type Meta = RuleMeta<Messages, unknown>

/** List rules with their levels, by category; for people, in a terminal. */
export function formatRules(rules: readonly AnyRule[], options: FormatOptions): string {
  const style = createStyle(options)
  const {chalk, columns, texts} = style
  const metas = rules.map((rule) => rule.meta as Meta)
  const nameWidth = Math.max(0, ...metas.map(({name}) => name.length))

  const blocks = categories.flatMap((category) => {
    const rows = metas.filter((meta) => meta.category === category).flatMap((meta) => formatRow(meta, nameWidth, style))
    return rows.length > 0 ? ['', chalk.bold(texts.categories[category]), ...rows] : []
  })
  const note = flow([{text: texts.rulesNote(rules.length), paint: chalk.dim}], columns)
  return `${[...blocks, '', ...note].join('\n')}\n\n`
}

function formatRow({name, level, docs, fixable}: Meta, nameWidth: number, style: Style): string[] {
  const {chalk, columns, locale, texts} = style
  const levelWidth = Math.max(...Object.values(texts.levels).map((each) => stringWidth(each)))
  const paint = {error: chalk.red, warn: chalk.yellow, strict: chalk.dim}[level]
  const lead = `  ${padEnd(name, nameWidth)}  ${padEnd(paint(texts.levels[level]), levelWidth)}  `
  const parts = [
    {text: docs.description[locale], paint: String},
    ...(fixable ? [{text: texts.fixable, paint: chalk.dim}] : [])
  ]
  return hang(lead, parts, columns)
}
