import {fc, test as prop} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {createSourceDocument, editCells, isInCell, type Cell} from './index.js'

/** A document of one row, its cells parted by tabs, each told by its letter. */
function toRow(texts: readonly string[]) {
  const cells: Cell[] = []
  let start = 0
  for (const [column, text] of texts.entries()) {
    cells.push({row: 0, column, start, end: start + text.length})
    start += text.length + 1
  }
  return createSourceDocument({
    text: texts.join('\t'),
    format: 'xlsx',
    cells,
    originAt: (offset) => ({
      kind: 'cell',
      address: `${'ABCDEFGH'[cells.findLastIndex((cell) => cell.start <= offset)]}1`
    })
  })
}

const textsOf = ({cells, text}: {readonly cells: readonly Cell[]; readonly text: string}) =>
  cells.map(({start, end}) => text.slice(start, end))

describe('editCells', () => {
  test('changes the cells that are meant, and moves the others', () => {
    const source = toRow(['甲乙', '', '≧98%', '丙'])
    const edited = editCells(source, [
      {range: [1, 2], text: ''},
      {range: [4, 5], text: '大于等于'}
    ])
    expect(textsOf(edited)).toEqual(['甲', '', '大于等于98%', '丙'])
    expect(edited.text).toBe('甲\t\t大于等于98%\t丙')
    expect(edited.originAt(edited.text.length - 1)).toEqual({kind: 'cell', address: 'D1'})
    expect(edited.originAt(4)).toEqual({kind: 'cell', address: 'C1'})
  })

  test('several edits of one cell', () => {
    const edits = [
      {range: [0, 1], text: 'AA'},
      {range: [1, 2], text: ''},
      {range: [2, 2], text: '!'}
    ] as const
    expect(textsOf(editCells(toRow(['ab', 'c']), edits))).toEqual(['AA!', 'c'])
  })
})

test.each([
  {range: [0, 2], inside: true},
  {range: [1, 1], inside: true},
  {range: [1, 3], inside: false},
  {range: [2, 3], inside: false},
  {range: [3, 4], inside: true}
] as const)('isInCell of $range', ({range, inside}) => {
  expect(isInCell(toRow(['ab', 'c']), range)).toBe(inside)
})

prop.prop([
  fc.array(fc.string({minLength: 1, maxLength: 4, unit: fc.constantFrom('a', '甲', '\n')}), {
    minLength: 1,
    maxLength: 8
  }),
  fc.string({maxLength: 3}),
  fc.nat()
])('an edit of one cell leaves all others as they are', (texts, inserted, place) => {
  const source = toRow(texts)
  const index = place % texts.length
  const {start, end} = source.cells[index]!
  const edited = editCells(source, [{range: [start, end], text: inserted}])
  expect(textsOf(edited)).toEqual(texts.with(index, inserted))
})
