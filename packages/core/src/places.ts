import type {Nodes, PerformanceTable} from '@perf-lint/ast'
import type {Origin, SourceDocument, SourcePosition} from '@perf-lint/source'
import {createAncestry} from './ancestry.js'
import {locate} from './locate.js'
import type {Locale} from './locale.js'
import type {MessagePlace, Subject, Where} from './messages.js'
import {createToSubject} from './subject.js'
import {toWhere} from './where.js'

/** Half-open offsets into the document's text. */
export interface OffsetRange {
  readonly start: number
  readonly end: number
}

/** Where something stands, and the words that stand there. */
export type Place = MessagePlace & {readonly where: Where; readonly evidence?: string}

/** Tells where the nodes of one document stand, and what they are about. */
export interface Places {
  /** The range of a node or a part of its value; of a built node, that of the nearest ancestor that has one. */
  rangeOf(node: Nodes, part?: readonly [start: number, end: number]): OffsetRange
  /** By the lines of the text, which are not always those of the file. */
  placeOf(range: OffsetRange): MessagePlace & {readonly where: Where}
  /** The words of a range; nothing where it is empty. */
  evidenceOf(range: OffsetRange): Pick<Place, 'evidence'>
  subjectOf(node: Nodes): Subject
  /** The same by the lines of the file: those of a web page are others than those of its text, which is a rendering. */
  toFile<P extends MessagePlace & {readonly where: Where}>(place: P): P
}

/** Make the places of one document. The tree must not change while they are used. */
export function createPlaces(tree: PerformanceTable, source: SourceDocument, locale: Locale): Places {
  const ancestry = createAncestry(tree)
  const toSubject = createToSubject()
  return {rangeOf, placeOf, evidenceOf, subjectOf: (node) => toSubject(node, ancestry.of(node)), toFile}

  function rangeOf(node: Nodes, part?: readonly [start: number, end: number]): OffsetRange {
    return (
      locate(node, part) ??
      ancestry
        .of(node)
        .toReversed()
        .map((ancestor) => locate(ancestor))
        .find((place) => place !== undefined) ?? {start: 0, end: 0}
    )
  }

  function placeOf({start, end}: OffsetRange): MessagePlace & {where: Where} {
    return {...toPlace(source.positionOf(start, end)), where: toWhere(source.originAt(start), locale)}
  }

  function evidenceOf({start, end}: OffsetRange): Pick<Place, 'evidence'> {
    return end > start ? {evidence: source.text.slice(start, end)} : {}
  }

  function toFile<P extends MessagePlace & {readonly where: Where}>(place: P): P {
    const {line, column} = place
    const origin = source.originAt(source.toOffset({line, column}))
    return isSamePlace(place, origin) ? place : {...place, ...toPoint(origin)}
  }
}

function toPlace({start, end}: SourcePosition): MessagePlace {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

type LineOrigin = Extract<Origin, {kind: 'line'}>

function isSamePlace({line, column}: MessagePlace, origin: Origin): origin is Exclude<Origin, LineOrigin> {
  return origin.kind !== 'line' || (origin.line === line && origin.column === column)
}

function toPoint({line, column}: LineOrigin): MessagePlace {
  return {line, column, endLine: line, endColumn: column}
}
