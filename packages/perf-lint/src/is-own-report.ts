import {open} from 'node:fs/promises'

/** What a page of results begins with; a table that was exported as a page does not. */
const mark = '<meta name="generator" content="perf-lint">'

/** Whether a file is a page of results that perf-lint wrote: in a folder of tables it is none of them. */
export async function isOwnReport(file: string): Promise<boolean> {
  if (!/\.html?$/i.test(file)) return false
  try {
    const handle = await open(file)
    try {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(512), 0, 512, 0)
      return buffer.toString('utf8', 0, bytesRead).includes(mark)
    } finally {
      await handle.close()
    }
  } catch {
    // What cannot be read is told when it is linted.
    return false
  }
}
