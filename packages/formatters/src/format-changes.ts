import type {FileChanges, TableChange} from '@perf-lint/core'
import {flow, hang, plain, type Part} from './flow.js'
import {toPrintable} from './printable.js'
import type {Style} from './style.js'

/** What changed in documents, for people: by file and project, a line for each change. */
export function formatChanges(files: readonly FileChanges[], style: Style): string[] {
  const {texts} = style
  const blocks = files.map((file) => formatFile(file, style))
  const counted = texts.changes.count(files.reduce((sum, {changes}) => sum + changes.length, 0))
  return [
    ...flow([{text: texts.changes.title, paint: style.chalk.bold}, plain(counted)], style.columns),
    ...blocks.flat()
  ]
}

function formatFile({filePath, before, changes}: FileChanges, style: Style): string[] {
  const {chalk, columns, texts} = style
  const against = before === undefined ? texts.changes.noDraft : texts.changes.against(before)
  const heading: Part[] = [
    {text: toPrintable(filePath), paint: chalk.underline},
    {text: toPrintable(against), paint: chalk.dim}
  ]
  const projects = Map.groupBy(changes, ({unit, project}) => JSON.stringify([unit, project]))
  return ['', ...flow(heading, columns), ...[...projects.values()].flatMap((group) => formatProject(group, style))]
}

function formatProject(changes: readonly TableChange[], style: Style): string[] {
  const {chalk, columns, texts} = style
  const [{unit, project}] = changes as [TableChange, ...TableChange[]]
  const heading = hang('  ', [{text: toPrintable(project || unit || texts.changes.table), paint: chalk.bold}], columns)
  return [...heading, ...changes.flatMap((change) => formatChange(change, style))]
}

function formatChange(change: TableChange, {chalk, columns, texts}: Style): string[] {
  const sign = signs[change.kind]
  const paint = {added: chalk.green, removed: chalk.red, changed: chalk.yellow}[change.kind]
  return hang(`    ${paint(sign)} `, [plain(texts.changes.describe(change))], columns)
}

const signs: Readonly<Record<TableChange['kind'], string>> = {added: '+', removed: '-', changed: '~'}
