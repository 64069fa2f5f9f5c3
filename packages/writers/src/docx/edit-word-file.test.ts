import {describe, expect, test} from 'vitest'
import {documentPart, p, r, tbl, tc, wordFile} from '../fixtures/word-files.js'
import {changedParts, readPart} from '../fixtures/zip.js'
import {editWordFile} from './edit-word-file.js'

const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

/** The texts of runs, parted by `|`. */
function show(bytes: Uint8Array): string {
  const texts = [...readPart(bytes, documentPart).matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
  return texts.map(([, text]) => text).join('|')
}

describe('editWordFile', () => {
  test.each([
    ['words in a run', p('达到≥90％以上'), '≥90％', '≥90%', '达到≥90%以上'],
    [
      'words over runs, into the first',
      `<w:p>${r('≥9')}${r('0％')}${r('以上')}</w:p>`,
      '≥90％以',
      '≤8成以',
      '≤8成||以上'
    ],
    ['no more than what differs', `<w:p>${r('≥')}${r('90')}${r('％')}</w:p>`, '≥90％', '≥90%', '≥|90|%'],
    ['words to add', `<w:p>${r('90')}${r('以上')}</w:p>`, '90以上', '90%以上', '90%|以上'],
    ['words to add before all', p('90%'), '90%', '≥90%', '≥90%'],
    ['words to take out', p('**合格率**'), '**合格率**', '合格率', '合格率'],
    ['a rare character by another', p('甲𠀀乙'), '𠀀', '𠀁', '甲𠀁乙'],
    ['what means something in XML', p('A&amp;B'), '&', '<&>', 'A&lt;&amp;&gt;B']
  ])('replaces %s', (_, body, before, after, expected) => {
    const file = wordFile(body)
    const {bytes, refused} = editWordFile(file, [{address: 'P1', before, after}])
    expect(refused).toEqual([])
    expect(show(bytes)).toBe(expected)
    expect(changedParts(file, bytes)).toEqual([documentPart])
  })

  test('keeps formats, and a blank at the edge', () => {
    const {bytes} = editWordFile(wordFile(tbl(tc(p('合格率')))), [
      {address: 'T1R1C1', before: '合格率', after: '合格率 '}
    ])
    expect(readPart(bytes, documentPart)).toContain('<w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">合格率 </w:t>')
  })

  test('makes several edits, those that do not touch each other', () => {
    const edits = [
      {address: 'P1', before: '甲', after: '一'},
      {address: 'P1', before: '丙', after: '三'},
      {address: 'P1', before: '甲乙', after: '二乙'}
    ]
    const {bytes, refused} = editWordFile(wordFile(p('甲乙丙')), edits)
    expect(show(bytes)).toBe('一乙三')
    expect(refused).toEqual([{item: edits[2], reason: 'overlapping'}])
  })

  test.each([
    ['words that are not there', p('良好'), '优秀', 'not-found'],
    ['words that are there twice', p('良好，良好'), '良好', 'ambiguous'],
    ['words over a paragraph’s end', tbl(tc(p('良') + p('好'))), '良\n好', 'no-place'],
    [
      'the value of a field',
      `<w:p>${field('begin')}${field('separate')}${r('良好')}${field('end')}</w:p>`,
      '良好',
      'field'
    ],
    ['a simple field', `<w:p><w:fldSimple w:instr="A">${r('良好')}</w:fldSimple></w:p>`, '良好', 'field'],
    ['words put in', `<w:p><w:ins>${r('良好')}</w:ins></w:p>`, '良好', 'tracked-change'],
    [
      'words around some taken out',
      `<w:p>${r('良')}<w:del>${r('x')}</w:del>${r('好')}</w:p>`,
      '良好',
      'tracked-change'
    ],
    ['a break among the words', '<w:p><w:r><w:t>良</w:t><w:br/><w:t>好</w:t></w:r></w:p>', '良\n好', 'not-a-text']
  ])('refuses %s', (_, body, before, reason) => {
    const file = wordFile(body)
    const item = {address: 'P1', before, after: '≥90%'}
    expect(editWordFile(file, [item])).toEqual({bytes: file, refused: [{item, reason}]})
  })
})
