import type {PerformanceTable} from '@perf-lint/ast'
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import type {SourceDocument} from '@perf-lint/source'
import {layOutDocument} from './layout/document.js'
import {layOutLines} from './layout/lines.js'
import {syntaxMessage, type SyntaxMessage} from './syntax-message.js'
import {buildDocument} from './table/build-document.js'
import type {ParseResult} from './table/build-table.js'
import type {Units} from './value/units.js'

/** How to parse a document. */
export interface ParseOptions {
  /** The units of measure that values are read with, by spelling. Default: the built-in ones. */
  readonly units?: Units
}

/**
 * Parse a document into a ptast tree.
 *
 * It never throws for a document. What was not understood stands in the tree as `unknown` nodes, and `messages` tells
 * what of it went unchecked; a document that is no table at all has a message of the rule `readable`.
 *
 * @returns The tree, with a position on every node, and what could not be read, in the order of the document.
 */
export function parse(source: SourceDocument, {units = unitsOfMeasure}: ParseOptions = {}): ParseResult {
  const {tables, skipped} = layOut(source)
  const {tree, messages} = tables.length > 0 ? buildDocument(source, {tables, skipped}, units) : noTable(source)
  return {tree, messages: [...messages, ...lostCharacters(source)]}
}

function layOut(source: SourceDocument): ReturnType<typeof layOutDocument> {
  if (source.cells.length > 0) return layOutDocument(source)
  const rows = layOutLines(source)
  return {tables: rows ? [{kind: 'rows', layout: rows}] : [], skipped: []}
}

function noTable(source: SourceDocument): ParseResult {
  const position = source.positionOf(0, source.text.length)
  const tree: PerformanceTable = {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: source.text === '' ? [] : [{type: 'unknown', value: source.text, position}],
    position
  }
  return {tree, messages: [syntaxMessage(isFlattenedForm(source) ? 'nationalForm' : 'noHeading', position)]}
}

/** A form whose columns are lost: it cannot be told where a name ends and its value begins. */
function isFlattenedForm({text}: SourceDocument): boolean {
  return ['一级指标', '二级指标', '三级指标'].every((column) => text.includes(column))
}

/** U+FFFD stands where a decoder or an extraction met what it could not read. */
function lostCharacters(source: SourceDocument): SyntaxMessage[] {
  // Where it stands for a control character at the end of a line, no letter is lost.
  const lost = [...source.text.matchAll(/\ufffd(?![\n\r])/g)]
  const [first] = lost
  if (!first) return []
  return [syntaxMessage('lostCharacters', source.positionOf(first.index, first.index + 1), {count: lost.length})]
}
