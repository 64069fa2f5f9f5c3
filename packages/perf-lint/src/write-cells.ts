import type {SourceDocument} from '@perf-lint/source'
import type {RefusalReason} from '@perf-lint/writers'

/** A cell that has another text. */
export interface CellChange {
  /** Where a reader of the file would look, as `绩效目标表!G5` or `T2R5C3`. */
  readonly place: string
  readonly before: string
  readonly after: string
  /** Why it could not be written; left out when it was. */
  readonly refused?: RefusalReason
}

/** A workbook or Word file with cells changed. */
export interface WrittenCells {
  readonly bytes: Uint8Array
  readonly changes: readonly CellChange[]
}

/**
 * Write the cells that fixes changed into the file that they were read from; everything else of it stays as it is.
 *
 * @param before
 *   The document as read from the bytes.
 * @param after
 *   The same cells, with the fixes.
 * @throws {WriteError} when the file cannot be changed safely.
 */
export async function writeCells(
  bytes: Uint8Array,
  before: SourceDocument,
  after: SourceDocument
): Promise<WrittenCells> {
  const changed = findChanged(before, after)
  return before.format === 'docx' ? writeWordFile(bytes, changed) : writeWorkbook(bytes, changed)
}

interface Changed extends Pick<CellChange, 'before' | 'after'> {
  readonly sheet: string
  readonly address: string
}

function findChanged(before: SourceDocument, after: SourceDocument): readonly Changed[] {
  return before.cells.flatMap((cell, index): readonly Changed[] => {
    const other = after.cells[index]!
    const [old, now] = [before.text.slice(cell.start, cell.end), after.text.slice(other.start, other.end)]
    return old === now ? [] : [{...toAddress(before, cell.start), before: old, after: now}]
  })
}

function toAddress(source: SourceDocument, offset: number): Pick<Changed, 'sheet' | 'address'> {
  const origin = source.originAt(offset)
  switch (origin.kind) {
    case 'cell':
      return {sheet: origin.sheet ?? '', address: origin.address}
    case 'table':
      return {sheet: '', address: `T${origin.table}R${origin.row}C${origin.column}`}
    case 'paragraph':
      return {sheet: '', address: `P${origin.paragraph}`}
    default:
      return {sheet: '', address: ''}
  }
}

async function writeWorkbook(bytes: Uint8Array, changed: readonly Changed[]): Promise<WrittenCells> {
  const {editWorkbook} = await import('@perf-lint/writers')
  const edits = changed.map((each) => ({change: each, edit: {...each, text: each.after}}))
  const written = editWorkbook(
    bytes,
    edits.map(({edit}) => edit)
  )
  const reasons = new Map(written.refused.map(({item, reason}) => [item, reason]))
  const changes = edits.map(({change, edit}) => toChange(change, reasons.get(edit)))
  return {bytes: written.bytes, changes}
}

async function writeWordFile(bytes: Uint8Array, changed: readonly Changed[]): Promise<WrittenCells> {
  const {editWordFile} = await import('@perf-lint/writers')
  const edits = changed.flatMap((change) => toLines(change).map((edit) => ({change, edit})))
  const written = editWordFile(
    bytes,
    edits.map(({edit}) => edit)
  )
  const reasons = new Map(written.refused.map(({item, reason}) => [item, reason]))
  const changes = changed.map((change) =>
    toChange(change, edits.flatMap((each) => (each.change === change ? (reasons.get(each.edit) ?? []) : []))[0])
  )
  return {bytes: written.bytes, changes}
}

/** A cell's lines are paragraphs, which are changed one by one; no fix adds or takes one. */
function toLines({address, before, after}: Changed): {address: string; before: string; after: string}[] {
  const [old, now] = [before.split('\n'), after.split('\n')]
  if (old.length !== now.length) return [{address, before, after}]
  return old.flatMap((line, index) => (line === now[index] ? [] : [{address, before: line, after: now[index]!}]))
}

function toChange({sheet, address, before, after}: Changed, refused: RefusalReason | undefined): CellChange {
  return {place: sheet ? `${sheet}!${address}` : address, before, after, ...(refused && {refused})}
}
