import type {ChangedField, TableChange} from '@perf-lint/formatters'
import type {
  DeclaredCategory,
  DeclaredFunds,
  DeclaredIndicator,
  DeclaredProject,
  Declaration
} from '../declaration/declaration.js'
import {matchItems} from './match-items.js'

/** A project, and the unit it belongs to. */
interface PlacedProject {
  readonly unit: string
  readonly project: DeclaredProject
}

/** What changes are about. */
type Subject = Pick<TableChange, 'unit' | 'project' | 'indicator'>

/**
 * Compare two drafts of a table, project by project: money, goals, indicators and their values.
 *
 * Projects and indicators are matched by name, within their unit or category first; what moved is no change. Texts are
 * compared without blanks, since how a cell is wrapped depends on the program it was taken out with.
 *
 * @returns In the order of the new draft; what it lacks comes last.
 */
export function compareDeclarations(before: Declaration, after: Declaration): readonly TableChange[] {
  const pairs = matchItems(toProjects(before), toProjects(after), [
    ({unit, project}) => JSON.stringify([unit, project.name]),
    ({project}) => project.name ?? ''
  ])
  return [
    ...compareFunds(before.funds, after.funds, {unit: '', project: ''}),
    ...compareUnits(before, after),
    ...pairs.flatMap(([old, now]) => compareProject(old, now))
  ]
}

function toProjects({units}: Declaration): readonly PlacedProject[] {
  return units.flatMap(({name, projects}) => projects.map((project) => ({unit: name ?? '', project})))
}

function compareUnits(before: Declaration, after: Declaration): readonly TableChange[] {
  const pairs = matchItems(before.units, after.units, [({name}) => name ?? ''])
  return pairs.flatMap(([old, now]): readonly TableChange[] => {
    const subject = {unit: (now ?? old)!.name ?? '', project: ''}
    if (!old || !now) return subject.unit ? [{kind: now ? 'added' : 'removed', ...subject}] : []
    return compareFunds(old.funds, now.funds, subject)
  })
}

function compareProject(old: PlacedProject | undefined, now: PlacedProject | undefined): readonly TableChange[] {
  const {unit, project} = (now ?? old)!
  const subject = {unit, project: project.name ?? ''}
  if (!old || !now) return [{kind: now ? 'added' : 'removed', ...subject}]
  return [
    ...compareFunds(old.project.funds, project.funds, subject),
    ...compareField('goal', old.project.goal, project.goal, subject),
    ...matchItems(old.project.indicators, project.indicators, [
      ({category, subcategory, name}) => JSON.stringify([category?.name, subcategory?.name, name]),
      ({name}) => name ?? ''
    ]).flatMap(([before, after]) => compareIndicator(before, after, subject))
  ]
}

function compareIndicator(
  before: DeclaredIndicator | undefined,
  after: DeclaredIndicator | undefined,
  project: Subject
): readonly TableChange[] {
  const subject = {...project, indicator: (after ?? before)!.name ?? ''}
  if (!before) return [{kind: 'added', ...subject, ...withValue('after', after!)}]
  if (!after) return [{kind: 'removed', ...subject, ...withValue('before', before)}]
  return [
    ...compareField('category', toText(before.category), toText(after.category), subject),
    ...compareField('subcategory', toText(before.subcategory), toText(after.subcategory), subject),
    ...compareField('implementation', before.implementation, after.implementation, subject),
    ...compareField('annual', before.annual, after.annual, subject)
  ]
}

function withValue(key: 'before' | 'after', {annual, implementation}: DeclaredIndicator): Partial<TableChange> {
  const value = annual ?? implementation
  return value === null ? {} : {[key]: value}
}

function compareFunds(
  before: DeclaredFunds | null,
  after: DeclaredFunds | null,
  subject: Subject
): readonly TableChange[] {
  const sources = ['total', 'fiscalAppropriation', 'specialAccount', 'other'] as const
  return sources.flatMap((source) =>
    compareField(source, toAmount(before?.[source]), toAmount(after?.[source]), subject)
  )
}

function compareField(
  field: ChangedField,
  before: string | null,
  after: string | null,
  subject: Subject
): readonly TableChange[] {
  if (withoutBlanks(before) === withoutBlanks(after)) return []
  return [{kind: 'changed', ...subject, field, ...(before !== null && {before}), ...(after !== null && {after})}]
}

function toText(category: DeclaredCategory | null): string | null {
  return category && [category.code, category.name].filter((part) => part !== null).join('-')
}

function toAmount(amount: number | null | undefined): string | null {
  return amount === undefined || amount === null ? null : String(amount)
}

function withoutBlanks(text: string | null): string {
  return text?.replaceAll(/\s+/g, '') ?? ''
}
