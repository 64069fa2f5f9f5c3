import type {PagePart} from './page-parts.js'

/** `3`, `-3-`, `第3页`, `第3页共12页`, `3/12`, `page3of12` */
const pageNumber =
  /^(?:[-—–·]*\d{1,4}[-—–·]*|第\d{1,4}页|第?\d{1,4}页?[,，/／、|共of]{1,3}\d{1,4}页?|page\d{1,4}(?:of\d{1,4})?)$/i

/**
 * Leave out what belongs to the pages and not to the document: numbers of pages, and lines that were on an earlier page word
 * for word, as a title that is repeated.
 */
export function createFurnitureFilter(): (parts: readonly PagePart[]) => readonly PagePart[] {
  const seen = new Set<string>()
  return (parts) => {
    const kept = parts.filter((part, index) => {
      if (part.kind === 'table') return true
      const isOutermost = index === 0 || index === parts.length - 1
      return !seen.has(toKey(part.line.text)) && !(isOutermost && isPageNumber(part.line.text))
    })
    for (const part of parts) if (part.kind === 'line') seen.add(toKey(part.line.text))
    return kept
  }
}

/** Whether a line is nothing but the number of its page. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(toKey(line))
}

function toKey(text: string): string {
  return text.replaceAll(/\s+/g, '')
}
