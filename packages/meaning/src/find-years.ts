/** A year or a span of years in a text. */
export interface YearInText {
  readonly text: string
  /** UTF-16 offset into the text. */
  readonly start: number
  readonly from: number
  readonly to: number
}

/** `2025年`, `2025-2027年`, `2025年度`, `2024年至2026年` */
const year = /(?<from>20\d\d)(?:年度?)?(?:[-—~～至到](?<to>20\d\d))?年度?/g

/** Before a year: it is a base, a start in the past, or the number of a document. */
const historical = /(?:[较比同自从于以至到经在与据〔[（【起原]|截至|截止|截至到|规划)$/

/** Behind a year: it is a base or an end of a plan, or a number and no year. */
const notOfProject = /^(?:以来|以前|[起版〕\]号个家户人次条件万元米吨亩]|规划|目标|远景)/

/**
 * Find the years that a text is about; a year that is compared with, a document's number and a title's year are not.
 *
 * Titles in 《》 and brackets of document numbers are left out.
 */
export function findYears(text: string): YearInText[] {
  if (!text.includes('20')) return []
  const plain = text.replace(/《[^《》]{0,200}》|[〔[][^〔〕[\]]{0,20}[〕\]]/g, (title) => '　'.repeat(title.length))
  return [...plain.matchAll(year)].flatMap((match) => {
    const [written] = match
    const {from = '', to = from} = match.groups ?? {}
    const isYear = written.length > 4 || match.index === 0
    const before = plain.slice(Math.max(0, match.index - 3), match.index)
    const after = plain.slice(match.index + written.length)
    // （2021年） behind a title is that of the title; （2024—2026年） says how long a project takes.
    const isBase = historical.test(before) && !(from !== to && /[（(]$/.test(before))
    if (!isYear || isBase || notOfProject.test(after)) return []
    return [{text: written, start: match.index, from: Number(from), to: Number(to)}]
  })
}
