import {headingOf, showCell, type PublicationRow, type PublicationTable} from './publication-table.js'

/** A page as word processors save it: merged cells, a paragraph in each, lines parted by `<br>`, styles of their own. */
export function writeHtml(table: PublicationTable): string {
  const {title, department, currencyUnit, columns} = table
  const last = columns.length - 2
  const rows = [
    row(cell(title, {span: columns.length, tag: 'p class="MsoTitle"'})),
    ...(department === undefined && currencyUnit === undefined
      ? []
      : [row(cell(department ?? '', {span: last}) + cell(currencyUnit ?? '', {span: columns.length - last}))]),
    row(columns.map((column) => cell(headingOf[column])).join('')),
    ...table.rows.map((each) => row(toCells(each, table)))
  ]
  return `${head}<body lang=ZH-CN style='text-justify-trim:punctuation'>
<div class=WordSection1>
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
${rows.join('\n')}
</table>
</div>
</body>
</html>
`
}

const head = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal, td.xl65 {mso-style-parent:""; mso-number-format:"\\#\\,\\#\\#0\\.00";} --></style>
</head>
`

/** Goal and indicators of a row of totals are one cell, which is empty. */
function toCells({project, cells}: PublicationRow, {columns}: PublicationTable): string {
  if (project !== undefined) return columns.map((column) => cell(showCell(cells[column]))).join('')
  const amounts = columns.filter((column) => column !== 'goal' && column !== 'indicators')
  return amounts.map((column) => cell(showCell(cells[column]))).join('') + cell('', {span: 2})
}

function row(cells: string): string {
  return ` <tr style='mso-yfti-irow:1;height:14.25pt'>\n${cells} </tr>`
}

function cell(text: string, {span = 1, tag = 'p class=MsoNormal'}: {span?: number; tag?: string} = {}): string {
  const words = text.split('\n').map(escape).join('<br>\n  ')
  const content = `<span lang=EN-US style='font-size:9.0pt'>${words || '&nbsp;'}<o:p></o:p></span>`
  return `  <td width=80 valign=top${span > 1 ? ` colspan=${span}` : ''} style='border:solid 1.0pt'>\n  <${tag}>${content}</p>\n  </td>\n`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
