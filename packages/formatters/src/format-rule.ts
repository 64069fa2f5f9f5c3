import type {AnyRule, Locale, Messages, RuleMeta} from '@perf-lint/core'
import stringWidth from 'string-width'
import {toGrounds} from './citation.js'
import {hang, padEnd, type Part} from './flow.js'
import type {FormatOptions} from './formatter.js'
import {createStyle, type Style} from './style.js'

type Meta = RuleMeta<Messages, unknown>

/** What a rule checks, why, on what ground, its options and examples; for people, in a terminal. */
export function formatRule(rule: AnyRule, options: FormatOptions): string {
  const style = createStyle(options)
  const meta = rule.meta as Meta
  const blocks = [
    formatTitle(meta, style),
    formatSections(meta, style),
    ...formatOptionList(meta, style),
    formatExamples(meta.examples.valid, '✔', style),
    formatExamples(meta.examples.invalid, '✖', style)
  ]
  return `\n${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n\n`
}

function formatTitle({name, category, docs, fixable, level}: Meta, {chalk, columns, locale, texts}: Style): string[] {
  const facts = [texts.levels[level], texts.categories[category], ...(fixable ? [texts.fixable] : [])]
  const title: Part[] = [{text: name, paint: chalk.bold}, ...facts.map((text) => ({text, paint: chalk.dim}))]
  return [...hang('', title, columns), ...hang('', [{text: docs.description[locale], paint: String}], columns)]
}

/** Why, the grounds, and what else there is to know, each behind its heading. */
function formatSections({basis, docs}: Meta, style: Style): string[] {
  const {locale, texts} = style
  const {why, grounds, notes} = texts.sections
  const rows: [heading: string, paragraphs: readonly string[]][] = [
    [why, [docs.rationale[locale]]],
    [grounds, toGrounds(basis, texts.practice)],
    [notes, docs.notes ? [docs.notes[locale]] : []]
  ]
  const width = Math.max(...rows.map(([heading]) => stringWidth(heading)))
  return rows.flatMap(([heading, paragraphs]) =>
    paragraphs.flatMap((text, index) => {
      const lead = `  ${style.chalk.dim(padEnd(index === 0 ? heading : '', width))}  `
      return hang(lead, [{text, paint: String}], style.columns)
    })
  )
}

/** What is needed of an option's JSON Schema. */
interface OptionSchema {
  /** `中文 / English` */
  readonly description?: string
}

function formatOptionList({defaultOptions, schema}: Meta, style: Style): string[][] {
  const {chalk, columns, locale, texts} = style
  const defaults = defaultOptions as Readonly<Record<string, unknown>>
  const properties = Object.entries((schema?.['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>)
  if (properties.length === 0) return []
  const width = Math.max(...properties.map(([name]) => name.length))
  const rows = properties.flatMap(([name, {description = ''}]) =>
    hang(
      `  ${padEnd(name, width)}  `,
      [
        {text: toLocalized(description, locale), paint: String},
        {text: texts.defaultValue(JSON.stringify(defaults[name])), paint: chalk.dim}
      ],
      columns
    )
  )
  return [[chalk.dim(texts.sections.options), ...rows]]
}

function toLocalized(description: string, locale: Locale): string {
  const [chinese = '', english = chinese] = description.split(' / ')
  return locale === 'zh-CN' ? chinese : english
}

/** Examples; what a message covers stands between `⟦` and `⟧`, and is underlined in colour. */
function formatExamples(examples: readonly string[], sign: '✔' | '✖', {chalk}: Style): string[] {
  const paint = sign === '✔' ? chalk.green : chalk.red
  return examples.flatMap((example) =>
    example.split('\n').map((line, index) => {
      const text = chalk.level > 0 ? line.replace(/⟦([^⟦⟧]*)⟧/g, (_, marked: string) => chalk.underline(marked)) : line
      return `  ${index === 0 ? paint(sign) : ' '} ${text}`
    })
  )
}
