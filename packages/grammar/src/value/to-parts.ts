/** From the syntax of a value to the nodes of its tree. */
import type {Comparator, Formula, Qualitative, TargetValuePart} from '@perf-lint/ast'
import {comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {tokenMatcher} from 'chevrotain'
import type {Placed} from './cover.js'
import {isTarget} from './is-target.js'
import type {NodeBuilder} from './node-builder.js'
import {endsClause} from './lookahead.js'
import {
  endOf,
  spanOf,
  type ComparatorSyntax,
  type EachSyntax,
  type FormulaSyntax,
  type PartSyntax,
  type QualitativeSyntax
} from './syntax.js'
import {Answer} from './tokens.js'
import {understandMeasure} from './understand-measure.js'

/** Understand the parts of a value, in order; those that mean nothing here are left out. */
export function toParts(syntax: readonly PartSyntax[], builder: NodeBuilder): Placed<TargetValuePart>[] {
  const parts: Placed<TargetValuePart>[] = []
  let clauseEach: EachSyntax[] = []

  for (const part of syntax) {
    switch (part.kind) {
      case 'stop':
        if (part.token.image !== '、') clauseEach = []
        break
      case 'each':
        clauseEach.push(part)
        break
      case 'measure':
        if (isTarget(part)) parts.push(understandMeasure(part, clauseEach, builder))
        break
      case 'comparator':
        if (standsAlone(part)) parts.push(placeComparator(part, builder))
        break
      case 'qualitative':
        parts.push(placeQualitative(part, builder))
        break
      case 'formula':
        parts.push(placeFormula(part, builder))
        break
    }
  }

  return parts
}

/** A comparator that lost its figure; a word of less weight is prose, and so is the sign in `满意率=满意人数`. */
function standsAlone({token, context}: ComparatorSyntax): boolean {
  const entry = comparatorsBefore.get(token.image)
  if (entry?.kind !== 'sign' && entry?.kind !== 'word' && entry?.kind !== 'markup') return false
  return endsClause(context.next) || (entry.comparison !== 'equal' && entry.comparison !== 'about')
}

function placeComparator({token}: ComparatorSyntax, builder: NodeBuilder): Placed<Comparator> {
  const comparison = comparatorsBefore.get(token.image)?.comparison
  return builder.place<Comparator>('comparator', spanOf(token, token), {
    side: 'before',
    ...(comparison && {comparison})
  })
}

function placeQualitative({word, after}: QualitativeSyntax, builder: NodeBuilder): Placed<Qualitative> {
  const kind = tokenMatcher(word, Answer) ? 'boolean' : 'grade'
  return builder.place<Qualitative>('qualitative', spanOf(word, after.at(-1) ?? word), {kind})
}

function placeFormula({tokens, division, times}: FormulaSyntax, builder: NodeBuilder): Placed<Formula> {
  const [start, end] = spanOf(tokens[0]!, tokens.at(-1)!)
  if (!division) return builder.place<Formula>('formula', [start, end], {})
  const numerator = trimOperand(builder.slice(start, division.startOffset))
  const denominator = trimOperand(builder.slice(endOf(division), times?.startOffset ?? end))
  return builder.place<Formula>('formula', [start, end], {
    ...(numerator && {numerator}),
    ...(denominator && {denominator})
  })
}

/** Without blanks, and without brackets that the other operand closes: `（完成数` of `（完成数/总数）`. */
function trimOperand(text: string): string {
  const trimmed = text.trim()
  const open = /^[（(]/.test(trimmed)
  const close = /[）)]$/.test(trimmed)
  if (open && (close || !/[）)]/.test(trimmed))) return trimmed.slice(1, close ? -1 : undefined).trim()
  if (close && !/[（(]/.test(trimmed)) return trimmed.slice(0, -1).trim()
  return trimmed
}
