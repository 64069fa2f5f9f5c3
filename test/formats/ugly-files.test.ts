import {exportBytes, lintBytes, type Declaration} from 'perf-lint'
import {describe, expect, test} from 'vitest'
import {gridToXlsx, mapGrid, showGrid, toDocx, toGrid, type Grid, type WordCell} from '../support/formats/grid.js'
import {showRows} from '../support/formats/publication-table.js'
import {schoolDeclaration, schoolTable} from '../support/formats/school-table.js'
import {encodeText} from '../support/formats/write-formats.js'
import {writeHtml} from '../support/formats/write-html.js'
import {writePdf} from '../support/formats/write-pdf.js'
import {writeCsv, writeMarkdown, writeTsv} from '../support/formats/write-text.js'

/** A file as people make them. What is not given is that of the plain table. */
interface UglyFile {
  readonly name: string
  readonly write: () => Uint8Array | Promise<Uint8Array>
  readonly declaration?: Declaration
  /** Project and rule, in order. */
  readonly findings?: readonly string[]
}

/** The faults of the plain table. */
const faults = [
  '校舍维修改造 no-weaker-period-target',
  '校舍维修改造 require-benefit',
  '教师培训 consistent-funds-total',
  '教师培训 no-vague-value'
]

const grid = toGrid(schoolTable)
const nothing = {total: null, fiscalAppropriation: null, specialAccount: null, other: null}
/** The rows of the grid, 0-based. */
const [headingIndex, firstProject, secondProject] = [2, 5, 6]
const [titleRow, , heading, total, unit, first, second] = grid
const below = grid.slice(headingIndex + 1)
const [wordHeading, ...wordRows] = showRows(schoolTable)

/** Put a blank column in the way. */
const shift = (rows: Grid): Grid => rows.map((row) => [null, ...row])

const workbooks: readonly UglyFile[] = [
  {name: 'the title merged over all columns', write: () => gridToXlsx(grid, {merges: ['A1:G1', 'A2:E2', 'F2:G2']})},
  {
    name: 'the unit of money in the title’s row',
    write: () =>
      gridToXlsx([
        [String(titleRow![0]), null, null, null, null, '单位：万元'],
        ['部门名称：某市教育局'],
        ...grid.slice(2)
      ])
  },
  {
    name: 'the unit of money in the title',
    write: () => gridToXlsx([[`${String(titleRow![0])}（单位：万元）`], ['部门名称：某市教育局'], ...grid.slice(2)])
  },
  {
    name: 'blanks in the headings',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell, row) =>
          row === headingIndex ? [...String(cell)].join(' ').replace('项 目', '项　目') : cell
        )
      )
  },
  {
    name: 'line breaks and units of money in the headings',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell, row, column) =>
          row !== headingIndex ? cell : column > 0 && column < 5 ? `${String(cell)}\n（万元）` : cell
        )
      )
  },
  {
    name: 'numbers stored as text',
    write: () => gridToXlsx(mapGrid(grid, (cell) => (typeof cell === 'number' ? ` ${cell} ` : cell)))
  },
  {
    name: 'amounts with commas stored as text',
    write: () => gridToXlsx(mapGrid(grid, (cell) => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell)))
  },
  {
    name: 'amounts typed in full width',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell) =>
          typeof cell === 'number'
            ? cell.toFixed(2).replaceAll(/[\d.]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0))
            : cell
        )
      )
  },
  {
    name: 'amounts with their unit',
    write: () => gridToXlsx(mapGrid(grid, (cell) => (typeof cell === 'number' ? `${cell}万元` : cell)))
  },
  ...[
    'General',
    '0.00_ ',
    '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
    '¥#,##0.00',
    '#,##0.00"万元"',
    '0.0000'
  ].map((numberFormat): UglyFile => ({
    name: `numbers with the format ${numberFormat}`,
    write: () => gridToXlsx(grid, {numberFormat})
  })),
  {
    name: 'zeros shown as dashes',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell, row, column) => (row > headingIndex && column === 3 ? 0 : cell)),
        {numberFormat: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '}
      )
  },
  {
    name: 'empty amounts as dashes and slashes',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell, row, column) => (row > headingIndex && column === 3 ? (row % 2 ? '—' : '/') : cell))
      )
  },
  {
    name: 'formulas with their last values',
    write: () =>
      gridToXlsx(grid, {
        cells: {
          B4: {f: 'SUM(B5)'},
          B5: {f: 'SUM(B6:B7)'},
          B6: {f: 'C6+D6+E6'},
          A5: {f: 'CONCATENATE("某市","第一中学")'}
        }
      })
  },
  {
    name: 'dates in the rows above and under the table',
    write: () =>
      gridToXlsx([...grid.slice(0, 2), ['填报日期', 45301], ...grid.slice(2), ['注：截至', 45301]], {
        cells: {B3: {z: 'yyyy"年"m"月"d"日"'}, B9: {z: 'yyyy-mm-dd'}}
      })
  },
  {name: 'a hidden row', write: () => gridToXlsx(grid, {hiddenRows: [7]})},
  {
    name: 'a hidden sheet of other things, and an empty one',
    write: () => gridToXlsx(grid, {sheets: {'*字典': [['选项'], ['产出指标'], ['效益指标']], Sheet3: []}})
  },
  {
    name: 'an empty column on the left and empty rows',
    write: () => gridToXlsx([[], [], ...shift(grid.slice(0, 3)), [], ...shift(below)])
  },
  {
    name: 'cells that go on in the next row',
    write: () => gridToXlsx(grid.flatMap((row) => splitIndicators(row)))
  },
  {
    name: 'cells merged over the rows of a project',
    write: () =>
      gridToXlsx(
        grid.flatMap((row) => splitIndicators(row)),
        {
          merges: ['A', 'B', 'C', 'D', 'E', 'F'].flatMap((column) => [
            `${column}6:${column}8`,
            `${column}9:${column}11`
          ])
        }
      )
  },
  {name: 'the heading repeated in the middle', write: () => gridToXlsx([...grid.slice(0, 6), heading!, second!])},
  {
    name: 'title and heading repeated in the middle',
    write: () => gridToXlsx([...grid.slice(0, 6), titleRow!, grid[1]!, heading!, second!])
  },
  {
    name: 'a note under the table',
    write: () => gridToXlsx([...grid, ['注：本表金额为预算数，绩效指标由各单位填报。']])
  },
  {
    name: 'who filled it in under the table',
    write: () =>
      gridToXlsx([...grid, ['填表人：张三', null, null, '联系电话：020-12345678', null, '填报日期：2024年1月5日']])
  },
  {
    name: 'a column of numbers on the left',
    write: () =>
      gridToXlsx(
        [
          ['', ...titleRow!],
          ['', ...grid[1]!],
          ['序号', ...heading!],
          ['', ...total!],
          ['', ...unit!],
          [1, ...first!],
          [2, ...second!]
        ],
        {numberFormat: 'General'}
      )
  },
  {
    name: 'columns in another order',
    write: () =>
      gridToXlsx(grid.map((row, index) => (index < headingIndex ? row : [...row.slice(5), ...row.slice(0, 5)])))
  },
  {
    name: 'one heading over the columns of money',
    write: () =>
      gridToXlsx(
        [
          ...grid.slice(0, 2),
          ['项目名称', '资金来源', null, null, null, '绩效目标', '绩效指标'],
          [null, ...heading!.slice(1, 5)],
          ...below
        ],
        {merges: ['A3:A4', 'B3:E3', 'F3:F4', 'G3:G4']}
      )
  },
  {
    name: 'the total at the end, with blanks in its name',
    write: () => gridToXlsx([...grid.slice(0, 3), ...below.slice(1), ['合  计', ...total!.slice(1)]])
  },
  {
    name: 'a column for the unit, merged over its projects',
    write: () =>
      gridToXlsx(
        [
          ...grid.slice(0, 2),
          ['预算单位', ...heading!],
          [null, ...total!],
          ['某市第一中学', ...first!],
          [null, ...second!]
        ],
        {merges: ['A5:A6']}
      ),
    declaration: {...schoolDeclaration, units: [{...schoolDeclaration.units[0]!, funds: nothing}]}
  },
  {
    name: 'columns of shares and dates that no one asked for',
    write: () =>
      gridToXlsx(
        grid.map((row, index) =>
          index < headingIndex ? row : [...row, ...(index === headingIndex ? ['占比', '完成日期'] : [0.985, 45657])]
        ),
        {
          cells: Object.fromEntries(
            [4, 5, 6, 7].flatMap((row) => [
              [`H${row}`, {z: '0.0%'}],
              [`I${row}`, {z: 'yyyy/m/d'}]
            ])
          )
        }
      ),
    // Each column that is not known is told of once.
    findings: ['- syntax', '- syntax', ...faults]
  },
  {
    name: 'blanks before the names of projects, and breaks in them',
    write: () =>
      gridToXlsx(
        mapGrid(grid, (cell, row, column) =>
          column > 0
            ? cell
            : row === firstProject
              ? '  校舍\n维修改造'
              : row === secondProject
                ? '　　教师培训\n'
                : cell
        )
      )
  }
]

const excelPage = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=gb2312">
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets/></x:ExcelWorkbook></xml><![endif]--></head>
<body link=blue><!--[if !excel]>&nbsp;&nbsp;<![endif]-->
<table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse;table-layout:fixed'><col width=72 span=7>
${toExcelRows(grid)}<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table></body></html>`

const texts: readonly UglyFile[] = [
  {
    name: 'csv in GBK with quotes and breaks in cells',
    write: () => encodeText(writeCsv(schoolTable), {name: 'gb18030', bom: false})
  },
  {name: 'csv with semicolons', write: () => encodeText(writeCsv(schoolTable, ';'))},
  {name: 'csv with a byte order mark and every cell in quotes', write: () => encodeText(`\ufeff${quoteAll(grid)}`)},
  {
    name: 'csv with empty lines and columns',
    write: () => encodeText(`,,,,,,,,\n${writeCsv(schoolTable).replaceAll('\r\n', ',,\r\n')},,,,,,,,\n`)
  },
  {
    name: 'text as Excel calls it: UTF-16 and tabs',
    write: () => encodeText(writeTsv(schoolTable), {name: 'utf-16le', bom: true})
  },
  {name: 'tabs and old line ends', write: () => encodeText(writeTsv(schoolTable).replaceAll('\r\n', '\r'))},
  {
    name: 'Markdown without pipes at the ends',
    write: () => encodeText(writeMarkdown(schoolTable).replaceAll(/^\| | \|$/gm, ''))
  },
  {
    name: 'Markdown between paragraphs',
    write: () => encodeText(`${writeMarkdown(schoolTable)}\n注：以上金额为预算数。\n`)
  },
  {name: 'a page saved by Word', write: () => encodeText(writeHtml(schoolTable))},
  {
    name: 'a page saved by Word, in GBK',
    write: () => encodeText(writeHtml(schoolTable).replace('utf-8', 'gb2312'), {name: 'gb18030', bom: false})
  },
  {name: 'a page saved by Excel', write: () => encodeText(excelPage, {name: 'gb18030', bom: false})},
  {
    name: 'a page with head, body and foot of a table, in a table that lays it out',
    write: () =>
      encodeText(
        `<!DOCTYPE html><table><tr><td><h1>${schoolTable.title}</h1><p>部门名称：某市教育局 <span>单位：万元</span></p><table><thead>${toTr(wordHeading!, 'th')}</thead><tbody>${wordRows.map((row) => toTr(row)).join('')}</tbody><tfoot><tr><td colspan=7>注：以上为预算数</td></tr></tfoot></table></td></tr></table>`
      )
  },
  {
    name: 'a page with one heading over the columns of money',
    write: () =>
      encodeText(
        `<h3>${schoolTable.title}</h3><div>部门名称：某市教育局　单位：万元</div><table><tr><th rowspan=2>项目名称<th colspan=4>资金来源<th rowspan=2>绩效目标<th rowspan=2>绩效指标${toTr(wordHeading!.slice(1, 5), 'th')}${wordRows.map((row) => toTr(row)).join('')}</table>`
      )
  },
  {
    name: 'a page without the ends of its elements',
    write: () =>
      encodeText(
        `<p>${schoolTable.title}<p>部门名称：某市教育局&nbsp;&nbsp;单位：万元<table>${[wordHeading!, ...wordRows].map((row) => `<tr>${row.map((cell) => `<td>${cell.replaceAll('\n', '<br>')}`).join('')}`).join('\n')}</table>`
      )
  }
]

const wordFiles: readonly UglyFile[] = [
  {
    name: 'cells merged over rows, indicators in rows of their own',
    write: () =>
      toDocx([schoolTable.title, '部门名称：某市教育局  单位：万元', [wordHeading!, ...wordRows.flatMap(mergeRows)]])
  },
  {
    name: 'one heading over the columns of money',
    write: () =>
      toDocx([
        schoolTable.title,
        '部门名称：某市教育局　　　　单位：万元',
        [
          [
            {text: '项目名称', merge: 'first'},
            {text: '项目资金', columnSpan: 4},
            {text: '绩效目标', merge: 'first'},
            {text: '绩效指标', merge: 'first'}
          ],
          [
            {text: '', merge: 'more'},
            ...wordHeading!.slice(1, 5),
            {text: '', merge: 'more'},
            {text: '', merge: 'more'}
          ],
          ...wordRows
        ]
      ])
  },
  {
    name: 'the title in the table',
    write: () =>
      toDocx([
        [
          [{text: schoolTable.title, columnSpan: 7}],
          [
            {text: '部门名称：某市教育局', columnSpan: 5},
            {text: '单位：万元', columnSpan: 2}
          ],
          wordHeading!,
          ...wordRows
        ]
      ])
  },
  {
    name: 'a table that goes on in another',
    write: () =>
      toDocx([
        schoolTable.title,
        '部门名称：某市教育局 单位：万元',
        [wordHeading!, ...wordRows.slice(0, 3)],
        '（续表）',
        [wordHeading!, ...wordRows.slice(3)]
      ])
  },
  {
    name: 'empty paragraphs in cells',
    write: () =>
      toDocx([
        schoolTable.title,
        '',
        '部门名称：某市教育局',
        '单位：万元',
        [wordHeading!, ...wordRows.map((row) => row.map((cell) => `\n${cell}\n\n`))]
      ])
  }
]

const pdfs: readonly UglyFile[] = [
  {name: 'one page', write: () => writePdf(schoolTable).bytes},
  {name: 'rows cut by the ends of pages', write: () => writePdf(schoolTable, {pageLines: 5}).bytes},
  {
    name: 'title and department on each page',
    write: () => writePdf(schoolTable, {pageLines: 5, repeats: ['front', 'heading']}).bytes
  },
  {name: 'the heading on the first page only', write: () => writePdf(schoolTable, {pageLines: 8, repeats: []}).bytes},
  ...(['along', 'none'] as const).flatMap((ruled) =>
    (['left', 'center', 'right'] as const).flatMap((across) =>
      (['top', 'middle', 'bottom'] as const).flatMap((down) =>
        (['rows', 'wrapped-last'] as const).map((order): UglyFile => ({
          name: `lines: ${ruled}, text: ${across} and ${down}, written: ${order}`,
          write: () => writePdf(schoolTable, {look: {ruled, across, down, order}}).bytes
        }))
      )
    )
  ),
  {
    name: 'no lines, rows close to each other',
    write: () => writePdf(schoolTable, {look: {ruled: 'none'}, space: 0}).bytes
  },
  {
    name: 'no lines, rows cut by the ends of pages',
    write: () => writePdf(schoolTable, {look: {ruled: 'none'}, pageLines: 5}).bytes
  },
  {
    name: 'no lines, title and department on each page',
    write: () => writePdf(schoolTable, {look: {ruled: 'none'}, pageLines: 5, repeats: ['front', 'heading']}).bytes
  }
]

describe.each([
  ['workbooks', workbooks],
  ['texts', texts],
  ['Word files', wordFiles],
  ['PDF', pdfs]
])('%s', (_, files) => {
  describe.each(files)('$name', ({write, declaration = schoolDeclaration, findings = faults}) => {
    test('is read like any other', async () => {
      expect(await exportBytes(await write())).toEqual(declaration)
    })

    test('has the faults that were put in', async () => {
      const {messages} = await lintBytes(await write())
      const found = messages.map(({ruleId, subject}) => `${subject.project ?? '-'} ${ruleId}`)
      expect(found.toSorted()).toEqual(findings.toSorted())
    })
  })
})

/** A row for each indicator; only the first has what else the project has. */
function splitIndicators(row: Grid[number]): Grid {
  const lines = String(row[6] ?? '').split('\n')
  return lines.map((line, index) => [...(index === 0 ? row.slice(0, 6) : Array<null>(6).fill(null)), line || null])
}

function mergeRows(row: readonly string[]): WordCell[][] {
  const lines = row[6]!.split('\n')
  return lines.map((line, index) => [
    ...row
      .slice(0, 6)
      .map((text): WordCell => ({text: index === 0 ? text : '', merge: index === 0 ? 'first' : 'more'})),
    line
  ])
}

function quoteAll(rows: Grid): string {
  return showGrid(rows)
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\r\n')
}

function toTr(cells: readonly string[], tag = 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell.replaceAll('\n', '<br/>')}</${tag}>`).join('')}</tr>`
}

function toExcelRows(rows: Grid): string {
  return rows
    .map((row, index) => {
      const cells = row.map((cell) =>
        typeof cell === 'number'
          ? `  <td class=xl65 align=right x:num="${cell}">${cell.toLocaleString('en-US', {minimumFractionDigits: 2})}<span style='mso-spacerun:yes'>&nbsp;</span></td>\n`
          : `  <td class=xl66 width=72>${(cell ?? '　').replaceAll('\n', '<br>\n    ')}</td>\n`
      )
      return ` <tr height=19>\n${index === 0 ? `  <td colspan=7 class=xl67>${String(row[0])}</td>\n` : cells.join('')} </tr>\n`
    })
    .join('')
}
