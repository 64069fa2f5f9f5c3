import {exportBytes, lintBytes, type Declaration, type LintMessage, type LintResult} from 'perf-lint'
import {beforeAll, describe, expect, test} from 'vitest'
import {documents} from '../support/documents.js'
import {mapTexts, summarize, withoutBlanks} from '../support/formats/compare.js'
import {findMisplaced} from '../support/formats/places.js'
import {toPublicationTable, type PublicationTable} from '../support/formats/publication-table.js'
import {formatNames, writeFormat, type FormatName} from '../support/formats/write-formats.js'

const options = {presets: ['all']}

/**
 * Whether a finding is about what a declaration carries from flattened text, and so is in every table written from it. It
 * does not carry the signs between the parts of an indicator (`；`, `，`, `。`), whether a blank was put in by the
 * extraction, tags that stand between a goal and its indicators, and, here, characters that the extraction lost.
 */
function isCarried({ruleId, messageId, subject}: LintMessage): boolean {
  if (ruleId === 'no-markup-residue') return messageId !== 'garbled' && subject.field !== 'structure'
  return !['consistent-separator', 'no-inner-space', 'no-stray-punctuation'].includes(ruleId)
}

/** The formats whose text is the file's, so that an edit of it is one of the file. */
const isText: ReadonlySet<FormatName> = new Set(['tsv', 'csv', 'gbk.csv', 'md'])

/** A blank next to the end of a line is left out with it, and PDF wraps its cells. */
const lostInPdf = 'no-inner-space'

describe.each(documents)('document $number', ({bytes}) => {
  let declaration: Declaration
  let table: PublicationTable
  let fromText: LintResult
  let fromTsv: LintResult

  beforeAll(async () => {
    declaration = withoutLostCharacters(await exportBytes(bytes))
    table = toPublicationTable(declaration)
    fromText = await lintBytes(bytes, options)
    fromTsv = await lintBytes(await writeFormat(table, 'tsv'), options)
  })

  test('has the findings of the flattened text as tsv, as far as a declaration carries them', () => {
    expect(summarize(fromTsv.messages.filter(isCarried))).toEqual(summarize(fromText.messages.filter(isCarried)))
    expect(fromTsv.messages.length).toBeGreaterThan(fromText.messages.length - 10)
  })

  test('as data gives the same export and findings, at the lines of their values', async () => {
    const json = JSON.stringify(declaration, undefined, 2)
    const written = new TextEncoder().encode(json)
    expect(await exportBytes(written)).toEqual(declaration)
    const {messages} = await lintBytes(written, options)
    expect(summarize(messages)).toEqual(summarize(fromTsv.messages))
    const lines = json.split('\n')
    for (const {line, evidence = ''} of messages.filter(({subject}) => subject.field === 'annual')) {
      expect(lines[line - 1]).toContain(JSON.stringify(evidence).slice(1, -1))
    }
  })

  describe.each(formatNames)('as %s', (format) => {
    const isPdf = format === 'pdf'
    let written: Uint8Array
    let result: LintResult

    beforeAll(async () => {
      written = await writeFormat(table, format)
      result = await lintBytes(written, options)
    })

    test('gives the same export', async () => {
      const exported = await exportBytes(written)
      // Blanks at the ends of lines are lost where cells are wrapped.
      if (isPdf) expect(mapTexts(exported, withoutBlanks)).toEqual(mapTexts(declaration, withoutBlanks))
      else expect(exported).toEqual(declaration)
    })

    test('has the same findings', () => {
      const kept = ({ruleId}: LintMessage) => !(isPdf && ruleId === lostInPdf)
      const toText = (messages: readonly LintMessage[]) => {
        const lines = summarize(messages.filter(kept))
        return isPdf ? lines.map(withoutBlanks) : lines
      }
      expect(toText(result.messages)).toEqual(toText(fromTsv.messages))
    })

    test.runIf(isText.has(format))('has the same fixes', () => {
      const summarizeThose = (has: 'fix' | 'suggestions') => (result: LintResult) =>
        summarize(result.messages.filter((message) => message[has]))
      for (const fixed of [summarizeThose('fix'), summarizeThose('suggestions')]) {
        expect(fixed(result)).toEqual(fixed(fromTsv))
      }
    })

    test('tells where they are', () => {
      expect(findMisplaced(result.messages, table, format, written)).toEqual([])
    })
  })
})

/** Document 003 has control characters at the ends of lines, of which an extraction made U+FFFD; in a cell it would tell of a loss. */
function withoutLostCharacters(declaration: Declaration): Declaration {
  return mapTexts(declaration, (text) => text.replaceAll('\ufffd', ''))
}
