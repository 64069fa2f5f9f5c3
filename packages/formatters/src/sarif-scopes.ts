import type {LintMessage} from '@perf-lint/core'
import type {Catalogue} from './locales/catalogue.js'

/** What a finding can be about, from the outside in. */
type ScopeKind = 'budgetUnit' | 'project' | 'indicator'

/** A logical location of SARIF: a place in the table's own terms. */
export interface LogicalLocation {
  readonly index: number
  readonly name: string
  readonly fullyQualifiedName: string
  readonly kind: ScopeKind
  readonly parentIndex?: number
}

/** The units, projects and indicators that findings of a run are about, each once. */
export interface Scopes {
  /** What a finding is about, from the outside in, each naming the one around it. */
  of(message: LintMessage): readonly LogicalLocation[]
  /** All of them, each at the place that its `index` says. */
  list(): readonly LogicalLocation[]
}

/** Collect what findings are about. */
export function createScopes(texts: Catalogue): Scopes {
  const known = new Map<string, LogicalLocation>()
  return {of: toScopes, list: () => [...known.values()]}

  function toScopes(message: LintMessage): LogicalLocation[] {
    const scopes: LogicalLocation[] = []
    for (const [kind, name] of toNames(message, texts)) scopes.push(findOrAdd(kind, name, scopes.at(-1)))
    return scopes
  }

  function findOrAdd(kind: ScopeKind, name: string, parent: LogicalLocation | undefined): LogicalLocation {
    // A name may hold a slash; an escaped one cannot.
    const fullyQualifiedName = [...(parent ? [parent.fullyQualifiedName] : []), toSegment(name)].join('/')
    const key = `${kind} ${fullyQualifiedName}`
    const scope = known.get(key) ?? {
      index: known.size,
      name,
      fullyQualifiedName,
      kind,
      ...(parent && {parentIndex: parent.index})
    }
    known.set(key, scope)
    return scope
  }
}

function toNames({subject}: LintMessage, texts: Catalogue): [kind: ScopeKind, name: string][] {
  const {unit, project, indicator, indicatorName} = subject
  return [
    ...toName('budgetUnit', unit),
    ...toName('project', project),
    ...toName('indicator', indicator === null ? null : texts.indicator(indicator + 1, indicatorName))
  ]
}

function toName(kind: ScopeKind, name: string | null): [kind: ScopeKind, name: string][] {
  return name ? [[kind, name]] : []
}

function toSegment(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
