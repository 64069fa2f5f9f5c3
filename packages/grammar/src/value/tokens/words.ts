/** Answers and grades, formulas, the ends of clauses, and any other character. */
import {answers, grades} from '@perf-lint/ast/vocabulary'
import {createToken} from 'chevrotain'
import {blanks, oneOf} from '../patterns.js'
import {token} from './categories.js'

/** Blanks; kept apart from the grammar. */
export const Blank = createToken({name: 'Blank', pattern: /[\s\u0085\u200b]+/, group: 'blank'})

/** `是`, `完成` */
export const Answer = token('Answer', oneOf(answers))

/** `良好`, `合格` */
export const Grade = token('Grade', oneOf(grades.keys()))

/** `*100%`, the end of a formula */
export const TimesHundred = token('TimesHundred', `[*×xX＊✕·]${blanks}(?:100|１００)${blanks}[%％]`)

/** `÷` */
export const Divide = token('Divide', '÷')

/** The end of a clause, or of an item within one: `、` */
export const Stop = token('Stop', '[，,；;。．.、！!？?|｜…]')

/** `：` */
export const Colon = token('Colon', '[:：]')

/** `（` */
export const Open = token('Open', '[（(\\[【〔]')

/** `）` */
export const Close = token('Close', '[）)\\]】〕]')

/** Any other character. */
export const Prose = token('Prose', '[\\u0000-\\uffff]')
