import type {OpenPdf, Placed} from './open-pdf.js'
import {damaged} from './parse-value.js'
import type {PdfDictionary, PdfReference} from './pdf-value.js'

/** A page as an object of its own, which can be written anew. */
export interface PdfPage {
  readonly number: number
  readonly generation: number
  readonly dictionary: Placed<PdfDictionary>
}

/** More nodes than the pages that are read can have. */
const maximumNodes = 100_000

/** The pages of a PDF in their order; `undefined` in the place of what is no object of its own, or is there a second time. */
export function readPages(file: OpenPdf): readonly (PdfPage | undefined)[] {
  const pages: (PdfPage | undefined)[] = []
  const seen = new Set<number>()
  const root = file.get(file.get(file.trailer, 'Root'), 'Pages')
  const open: Placed[] = root ? [root] : []
  let left = maximumNodes
  for (let node = open.pop(); node; node = open.pop()) visit(node)
  return pages

  function visit(node: Placed): void {
    const reference = node.value.kind === 'reference' ? node.value : undefined
    const isSeen = reference !== undefined && seen.has(reference.number)
    if (reference) seen.add(reference.number)
    const found = file.follow(node)
    if (found?.value.kind !== 'dictionary') return
    const kids = file.get(found, 'Kids')
    if (!kids) pages.push(reference && !isSeen ? toPage(reference, {value: found.value, text: found.text}) : undefined)
    else if (!isSeen) addKids(file.items(kids))
  }

  function addKids(kids: readonly Placed[]): void {
    left -= kids.length
    if (left < 0) throw damaged()
    for (const kid of kids.toReversed()) open.push(kid)
  }
}

function toPage({number, generation}: PdfReference, dictionary: Placed<PdfDictionary>): PdfPage {
  return {number, generation, dictionary}
}
