import {toPrintable} from '@perf-lint/formatters'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import type {Run} from './run.js'

/** Shows how far a run is. */
export interface Progress {
  /** So many files are done, this one the last. */
  tell(done: number, file: string): Promise<void>
  /** Take away what is shown. */
  end(): Promise<void>
}

/** A run that is over sooner shows nothing; then a line is drawn anew this often. Milliseconds. */
const patience = 800
const interval = 100

const barWidth = 20
const clearLine = '\r\u001B[K'

const nothing = () => Promise.resolve()

/** Show a bar on standard error, when that is a terminal and the run takes a while; else nothing. */
export function createProgress(total: number, {io, locale}: Run): Progress {
  const {stderr} = io
  let next = performance.now() + patience
  let isShown = false
  if (!stderr.isTTY || total < 2) return {tell: nothing, end: nothing}
  return {
    async tell(done, file) {
      const now = performance.now()
      if (now < next) return
      next = now + interval
      isShown = true
      await write(stderr, `${clearLine}${toLine(done, file)}`)
    },
    async end() {
      if (isShown) await write(stderr, clearLine)
    }
  }

  function toLine(done: number, file: string): string {
    const filled = Math.floor((done / total) * barWidth)
    const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
    const line = `${bar} ${catalogues[locale].progress(done, total)} ${toPrintable(file)}`
    // A line that is wrapped could not be cleared; a Chinese character takes two columns.
    return [...line].slice(0, Math.max(barWidth, Math.floor((stderr.columns ?? 80) / 2) + 8)).join('')
  }
}
