import type {OpenPdf, Placed} from './open-pdf.js'
import type {PdfDictionary, PdfReference} from './pdf-value.js'

/** A page as an object of its own, which can be written anew. */
export interface PdfPage {
  readonly number: number
  readonly generation: number
  readonly dictionary: Placed<PdfDictionary>
}

/** More nodes than the pages that are read can have. */
const maximumNodes = 100_000

/** The pages of a PDF in their order; `undefined` in the place of what is no object of its own. */
export function readPages(file: OpenPdf): readonly (PdfPage | undefined)[] {
  const pages: (PdfPage | undefined)[] = []
  const seen = new Set<number>()
  const open: Placed[] = []
  const root = file.get(file.get(file.trailer, 'Root'), 'Pages')
  if (root) open.push(root)
  for (let count = 0; open.length > 0 && count < maximumNodes; count++) visit(open.pop()!)
  return pages

  function visit(node: Placed): void {
    const reference = node.value.kind === 'reference' ? node.value : undefined
    if (reference && seen.has(reference.number)) return
    if (reference) seen.add(reference.number)
    const found = file.follow(node)
    if (found?.value.kind !== 'dictionary') return
    const kids = file.get(found, 'Kids')
    if (kids) open.push(...file.items(kids).toReversed())
    else pages.push(reference && toPage(reference, {value: found.value, text: found.text}))
  }
}

function toPage({number, generation}: PdfReference, dictionary: Placed<PdfDictionary>): PdfPage {
  return {number, generation, dictionary}
}
