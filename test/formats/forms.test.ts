import {exportBytes, lintBytes, type LintMessage} from 'perf-lint'
import {describe, expect, test} from 'vitest'
import {mapTexts, withoutBlanks} from '../support/formats/compare.js'
import {formDocuments} from '../support/forms/documents/index.js'
import type {FormDocument} from '../support/forms/form-model.js'
import {plant} from '../support/forms/plant.js'
import {formStyles} from '../support/forms/styles.js'
import {formFormats, writeForm, type FormFormat} from '../support/forms/write-form.js'

/** All that is sure or likely, and what is arguable but for that each project should have a cost. */
const options = {presets: ['strict'], rules: {'require-cost': 'off'}} as const

describe.each(formDocuments)('$name', (document) => {
  describe.each(formFormats)('as %s', (format) => {
    test('says what was written, and where its faults are', () => check(document, format))

    test('has no faults when none are put in', () => check({...document, faults: []}, format))
  })

  test.each(Object.keys(formStyles))('with %s', async (name) => {
    // The list of a budget system has all projects in one table.
    if (document.layout === 'export' && formStyles[name]!.isSheetEach) return
    for (const format of ['xlsx', 'tsv'] as const) {
      await check({...document, style: {...document.style, ...formStyles[name]}}, format)
    }
  })
})

/** Write a document with its faults, and read it: the export is what it says, the findings are the faults, each at its place. */
async function check(document: FormDocument, format: FormFormat): Promise<void> {
  const {sheets, declaration, labels} = plant(document)
  const {bytes, placeOf} = await writeForm(sheets, format, document.style)
  const {messages} = await lintBytes(bytes, options)
  const expected = labels.map(({rule, project, indicator, words, sheet, cell}) =>
    toLine(rule, project, indicator, placeOf(sheet, cell, words), words)
  )
  expect(messages.map(lineOf).toSorted()).toEqual(expected.toSorted())
  // Lines of a cell are joined, as they would be in a sentence; in a PDF they end where the column does.
  expect(mapTexts(await exportBytes(bytes), withoutBlanks)).toEqual(mapTexts(declaration, withoutBlanks))
}

function lineOf({ruleId, subject, where, evidence}: LintMessage): string {
  return toLine(ruleId, subject.project, subject.indicatorName, where.text, evidence)
}

function toLine(rule: string, ...parts: readonly (string | null | undefined)[]): string {
  return [rule, ...parts.map((part) => withoutBlanks(part ?? ''))].join(' | ')
}
