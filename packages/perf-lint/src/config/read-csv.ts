/** `a`, `"a, or ""b"""`; what follows is the end of the cell: a comma, a tab, a line end or the end of the text. */
const cell = /(?:"((?:[^"]|"")*)"|([^,\t\r\n]*))(\r\n|[,\t\r\n]|$)/gy

/** Read a table as spreadsheets save it: the first row names the columns. Rows without any text are left out. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readRows(text)
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map((row) => Object.fromEntries(head.map((column, index) => [column, row[index] ?? ''])))
}

function readRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  for (const [whole, quoted, bare = '', end] of text.matchAll(cell)) {
    if (whole === '') break
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? bare).trim())
    if (end !== ',' && end !== '\t') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}
