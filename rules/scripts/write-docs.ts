import path from 'node:path'
import {locales, type AnyRule, type Basis, type LintMessage, type Locale} from '@perf-lint/core'
import {expandExample, runRule, stripMarks} from '@perf-lint/rule-tester'
import {docTexts} from './doc-texts.js'
import {ruleFolders, type RuleModule} from './load-rules.js'
import {presetNames, presetPlans, severityIn} from './write-preset.js'

/** The finding types of each rule, by its name; see `test/catalogue/rules.json`. */
export type FindingTypes = Readonly<Record<string, {readonly types: readonly string[]} | undefined>>

/** The folder of the rules' docs in a language, from the root. */
export const docFolders: Readonly<Record<Locale, string>> = {'zh-CN': 'docs/rules', en: 'docs/en/rules'}

/** Write the docs of one rule, with the messages the rule really gives for its examples. */
export function writeRuleDoc({rule}: RuleModule, locale: Locale, findingTypes: FindingTypes): string {
  const {name, docs, examples} = rule.meta
  const texts = docTexts[locale]
  return joinBlocks([
    `<!-- ${texts.generated} -->`,
    `# ${name}`,
    `${docs.description[locale]}${locale === 'zh-CN' ? '。' : '.'}`,
    writeFacts(rule, locale, findingTypes),
    `## ${texts.why}`,
    docs.rationale[locale],
    docs.notes?.[locale],
    `## ${texts.basis}`,
    writeBasis(rule.meta.basis, locale),
    ...writeOptions(rule, locale),
    `## ${texts.examples}`,
    texts.incorrect,
    ...examples.invalid.flatMap((example) => [writeExample(example), writeMessages(rule, example, locale)]),
    texts.correct,
    ...examples.valid.map(writeExample),
    `## ${texts.presets}`,
    writePresets(rule, locale)
  ])
}

/** Write the table of all rules, by category. */
export function writeRuleIndex(rules: readonly RuleModule[], locale: Locale): string {
  const texts = docTexts[locale]
  return joinBlocks([
    `<!-- ${texts.generated} -->`,
    `# ${texts.rules}`,
    writeRuleTables(rules, locale, (name) => `${name}.md`)
  ])
}

/** Write the tables of rules alone, to stand in another text. */
export function writeRuleTables(
  rules: readonly RuleModule[],
  locale: Locale,
  toLink: (ruleName: string) => string
): string {
  const texts = docTexts[locale]
  const tables = ruleFolders.flatMap((folder) => {
    const rows = rules.filter((each) => each.folder === folder).map(({rule}) => writeRow(rule, locale, toLink))
    return rows.length === 0
      ? []
      : [`## ${texts.categories[folder]}`, [texts.ruleColumns, '| - | - | - | - |', ...rows].join('\n')]
  })
  return joinBlocks([texts.introduction, ...tables]).trimEnd()
}

function writeRow(rule: AnyRule, locale: Locale, toLink: (ruleName: string) => string): string {
  const {name, docs, level, fixable, hasSuggestions} = rule.meta
  const signs = [fixable && '🔧', hasSuggestions && '💡'].filter(Boolean).join(' ')
  return toRow([`[\`${name}\`](${toLink(name)})`, docs.description[locale], level, signs])
}

function writeFacts({meta, acrossFiles}: AnyRule, locale: Locale, findingTypes: FindingTypes): string {
  const texts = docTexts[locale]
  const types = findingTypes[meta.name]?.types ?? []
  const other = locales.find((each) => each !== locale) ?? locale
  const folder = path.posix.relative(docFolders[locale], docFolders[other])
  const facts = [
    `${texts.category}${texts.colon}${texts.categories[meta.category]}`,
    types.length > 0 && `${texts.findingTypes}${texts.colon}${types.join(', ')}`,
    meta.fixable && `🔧 ${texts.fixable}`,
    meta.hasSuggestions && `💡 ${texts.hasSuggestions}`,
    acrossFiles && texts.acrossFiles,
    `[${texts.otherLanguage}](${folder}/${meta.name}.md)`
  ]
  return facts.filter(Boolean).join(' · ')
}

function writeBasis(basis: readonly Basis[], locale: Locale): string {
  const texts = docTexts[locale]
  const lines = basis.map(({title, number, article = ''}) => {
    if (title === '惯例') return texts.convention
    const quoted = title.includes('《') ? title : `《${title}》`
    return `${quoted}${number ? `（${number}）` : ''}${article}`
  })
  return (lines.length > 0 ? lines : [texts.convention]).map((line) => `- ${line}`).join('\n')
}

interface OptionSchema {
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: OptionSchema
}

function writeOptions({meta}: AnyRule, locale: Locale): string[] {
  const properties = Object.entries((meta.schema?.['properties'] ?? {}) as Readonly<Record<string, OptionSchema>>)
  if (properties.length === 0) return []

  const texts = docTexts[locale]
  const defaults = meta.defaultOptions as Readonly<Record<string, unknown>>
  const rows = properties.map(([name, schema]) =>
    toRow([`\`${name}\``, toLocalized(schema.description, locale), toType(schema), toCode(defaults[name])])
  )
  return [`## ${texts.options}`, [texts.optionColumns, '| - | - | - | - |', ...rows].join('\n')]
}

/** The description of an option is `中文 / English`. */
function toLocalized(description = '', locale: Locale): string {
  const [chinese = '', english = chinese] = description.split(' / ')
  return locale === 'zh-CN' ? chinese : english
}

function toType(schema: OptionSchema): string {
  if (schema.enum) return schema.enum.map(toCode).join(', ')
  if (schema.items) return `${toType(schema.items)}[]`
  return [schema.type ?? []].flat().join(', ')
}

function toCode(value: unknown): string {
  return value === undefined ? '' : `\`${JSON.stringify(value)}\``
}

function writeMessages(rule: AnyRule, example: string, locale: Locale): string {
  const {text} = stripMarks(expandExample(example))
  const lines = runRule(rule, text, {locale}).messages.map((message) => writeMessage(message, locale))
  return [...new Set(lines)].join('\n')
}

function writeMessage({message, certainty, fix, suggestions = []}: LintMessage, locale: Locale): string {
  const texts = docTexts[locale]
  const line = `- ${message} · ${texts.certainties[certainty]}${fix ? texts.hasFix : ''}`
  return [line, ...suggestions.map((suggestion) => `  - ${texts.suggestion(suggestion.message)}`)].join('\n')
}

function writeExample(example: string): string {
  return ['```text', stripMarks(example).text.trimEnd(), '```'].join('\n')
}

function writePresets({meta}: AnyRule, locale: Locale): string {
  const texts = docTexts[locale]
  const rows = presetNames.map((preset) =>
    toRow([
      `\`${preset}\``,
      texts.severities[severityIn(preset, meta.level)],
      texts.certainties[presetPlans[preset].certainty]
    ])
  )
  const columns = toRow([texts.presetColumn, texts.severityColumn, texts.certaintyColumn])
  return [columns, '| - | - | - |', ...rows].join('\n')
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return `${blocks.filter((block) => block !== undefined && block !== '').join('\n\n')}\n`
}
