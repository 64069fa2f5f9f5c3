import {ruleCategories, type Edit, type LintMessage, type Registry, type RuleCategory} from '@perf-lint/core'

/** Which changes to make. */
export interface FixRequest {
  /** `safe`: fixes alone; `suggested`: also the suggestion of a finding that has just one. */
  readonly level: FixLevel
  /** Only those of rules of these categories. */
  readonly categories: readonly RuleCategory[]
}

/** How far fixing goes. */
export type FixLevel = 'safe' | 'suggested'

/** A finding, and the one change that mends it. */
export interface ChosenFix {
  readonly message: LintMessage
  readonly fix: Edit
  /** The sentence of the suggestion; left out for a safe fix. */
  readonly suggestion?: string
}

/** What the options of a call ask for; `undefined` when they ask for no change. */
export function toFixRequest(
  fix: boolean | 'suggested',
  categories: readonly RuleCategory[] = ruleCategories
): FixRequest | undefined {
  return fix === false ? undefined : {level: fix === 'suggested' ? 'suggested' : 'safe', categories}
}

/**
 * Choose the changes to make.
 *
 * No figure is ever changed: a suggestion that would change one is left to a person, even if it is the only one.
 *
 * @param text
 *   The text that the messages were found in.
 */
export function chooseFixes(
  messages: readonly LintMessage[],
  text: string,
  {level, categories}: FixRequest,
  rules: Registry['rules']
): ChosenFix[] {
  return messages.flatMap((message): ChosenFix[] => {
    const category = rules.get(message.ruleId)?.meta.category
    if (category && !categories.includes(category)) return []
    if (message.fix) return [{message, fix: message.fix}]
    const [only, ...others] = message.suggestions ?? []
    if (level === 'safe' || !only || others.length > 0 || changesFigure(only.fix, text)) return []
    return [{message, fix: only.fix, suggestion: only.message}]
  })
}

/** Figures in any script that is read as one: digits of both widths, and Chinese numerals. */
const figure = /[\d\uff10-\uff19〇零一二两三四五六七八九十百千万亿]+/g

function changesFigure({range, text: inserted}: Edit, text: string): boolean {
  const figures = (part: string) => part.match(figure)?.join(' ') ?? ''
  return figures(text.slice(...range)) !== figures(inserted)
}
