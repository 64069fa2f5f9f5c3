import {describe, expect, test} from 'vitest'
import {showCells} from '../fixtures/show.js'
import {openDocument} from '../index.js'

const encode = (text: string) => new TextEncoder().encode(text)

async function read(html: string): Promise<string[]> {
  return showCells(await openDocument(encode(html)))
}

describe('readHtml', () => {
  test('cells with spans, at their lines in the file', async () => {
    const html = `<!DOCTYPE html>
<html><head><title>系统</title><style>td {}</style></head><body>
<h1>绩效目标表</h1>
<table>
<tr><th rowspan="2">指标</th><th colspan=2>指标值</th></tr>
<tr><td>实施周期
</td><td>年度</td></tr>
</table>
<p>注：单位为万元</p></body></html>`
    const source = await openDocument(encode(html), {path: '表.xls'})
    expect(source.format).toBe('html')
    expect(source.editable).toBe(false)
    expect(showCells(source)).toEqual([
      '3:5 绩效目标表',
      '5:21:2x1 指标 | 5:42:1x2 指标值',
      '6:9 实施周期 | 7:10 年度',
      '9:4 注：单位为万元'
    ])
  })

  test.each([
    ['breaks and paragraphs', '甲<br>乙<p>丙</p>', '甲\n乙\n丙'],
    ['entities', '&ge;95&#37;&nbsp;', '≥95%'],
    ['white space joined', 'a \n  b', 'a b'],
    ['a wrapped Chinese sentence', '维修\n   校舍', '维修校舍'],
    ['what a style hides', '<span style="display:none">藏</span>', '藏'],
    ['what was typed into a field', '<input value="≥3次"><input type="hidden" value="x">', '≥3次'],
    ['no scripts', '甲<script>document.write("x")</script>', '甲'],
    ['what Word puts around', '<p class=MsoNormal><span lang=EN-US>95<o:p></o:p></span></p>', '95']
  ])('%s', async (_, content, expected) => {
    const [row] = await read(`<table><tr><td>${content}</td><td>尾</td></tr></table>`)
    expect(row?.replace(/\d+:\d+ /g, '')).toBe(`${expected} | 尾`)
  })

  test('a table that only lays out is none', async () => {
    expect(await read('<table><tr><td> <table><tr><td>甲</td></tr></table></td></tr></table>')).toEqual(['1:32 甲'])
  })

  test('a table within a table with words comes behind', async () => {
    const source = await openDocument(encode('<table><tr><td>外<table><tr><td>内</td></tr></table></td></tr></table>'))
    expect(source.cells.map(({table, start, end}) => [table, source.text.slice(start, end)])).toEqual([
      [0, '外'],
      [1, '内']
    ])
  })

  test('a page in GBK', async () => {
    const html = '<html><meta charset=gb2312><table><tr><td>'
    const bytes = Uint8Array.of(...encode(html), 0xcf, 0xee, 0xc4, 0xbf, ...encode('</td></tr></table>'))
    expect((await openDocument(bytes)).text).toBe('项目')
  })

  test('text that is no page', async () => {
    expect((await openDocument(encode('<项目名称> 总计'))).format).toBe('text')
  })
})
