import type {AnyRule, LintResult, Messages, RuleMeta} from '@perf-lint/core'
import {toGrounds} from './citation.js'
import type {FormatOptions} from './formatter.js'
import {catalogues} from './locales/index.js'

/** What a report says of a rule. */
export interface RuleNote {
  readonly id: string
  readonly description: string
  readonly rationale: string
  /** Citations; for practice, the word for it. */
  readonly grounds: readonly string[]
}

/** Explain the rules that found something, as far as they are known, sorted by id. */
export function toRuleNotes(results: readonly LintResult[], {rules, locale}: FormatOptions): readonly RuleNote[] {
  const ids = new Set(results.flatMap(({messages}) => messages.map(({ruleId}) => ruleId)))
  return [...ids].toSorted().flatMap((id) => {
    const rule = rules?.get(id)
    return rule ? [toRuleNote(id, rule)] : []
  })

  function toRuleNote(id: string, {meta}: AnyRule): RuleNote {
    const {basis, docs} = meta as RuleMeta<Messages, unknown>
    return {
      id,
      description: docs.description[locale],
      rationale: docs.rationale[locale],
      grounds: toGrounds(basis, catalogues[locale].practice)
    }
  }
}
