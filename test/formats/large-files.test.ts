import {exportBytes, type Declaration} from 'perf-lint'
import {expect, test} from 'vitest'
import {gridToXlsx, toGrid} from '../support/formats/grid.js'
import {schoolDeclaration} from '../support/formats/school-table.js'
import {toPublicationTable} from '../support/formats/publication-table.js'
import {writePdf} from '../support/formats/write-pdf.js'

const [school] = schoolDeclaration.units

/** The small table with so many units, each with its two projects. */
function repeatSchool(count: number): Declaration {
  const units = Array.from({length: count}, (_, index) => ({
    ...school!,
    name: `某市第${index + 1}中学`,
    projects: school!.projects.map((project) => ({...project, name: `${project.name}${index + 1}期`}))
  }))
  return {...schoolDeclaration, units}
}

test('a workbook of two thousand rows', {timeout: 60_000}, async () => {
  const declaration = repeatSchool(667)
  const grid = toGrid(toPublicationTable(declaration))
  expect(grid.length).toBeGreaterThan(2000)
  expect(await exportBytes(gridToXlsx(grid))).toEqual(declaration)
})

test('a workbook of sixty sheets, a table on each', {timeout: 60_000}, async () => {
  const declaration = repeatSchool(60)
  const [last, ...others] = declaration.units.toReversed()
  const toSheet = (unit: typeof last) => toGrid(toPublicationTable({...declaration, units: [unit!]}))
  // One has the total of all.
  const sheets = others.toReversed().map((unit, index): [string, ReturnType<typeof toGrid>] => {
    const grid = toSheet(unit)
    return [unit.name!, index === 0 ? grid : [...grid.slice(0, 3), ...grid.slice(4)]]
  })
  const grid = toSheet(last)
  const bytes = gridToXlsx([...grid.slice(0, 3), ...grid.slice(4)], {sheets: Object.fromEntries(sheets)})
  expect(await exportBytes(bytes)).toEqual(declaration)
})

test.each(['all', 'none'] as const)(
  'a PDF of two hundred pages, most of whose ends cut a row; lines: %s',
  {timeout: 60_000},
  async (ruled) => {
    const declaration = repeatSchool(300)
    const {bytes, parts} = writePdf(toPublicationTable(declaration), {pageLines: 13, look: {ruled}})
    expect(parts.at(-1)!.page).toBeGreaterThan(200)
    expect(await exportBytes(bytes)).toEqual(declaration)
  }
)
