import type {Output} from './io.js'
import {write, type Input} from './io.js'

/** A question with a few answers. */
export interface Question<Answer extends string> {
  readonly text: string
  /** What each answer means. */
  readonly answers: Readonly<Record<Answer, string>>
  readonly fallback: Answer
  /** Behind the question: its default, by number. */
  readonly prompt: (fallback: number) => string
  /** For an answer that is none of those offered. */
  readonly again: (count: number) => string
}

/** Asks on a terminal. An answer is a name or a number; an empty one, and the end of the input, take the default. */
export interface Asker {
  ask<Answer extends string>(question: Question<Answer>): Promise<Answer>
  /** Stop reading. */
  close(): Promise<void>
}

/** Make an asker that reads a line for an answer. */
export function createAsker(input: Input, output: Output): Asker {
  const chunks = input[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let pending = ''
  return {ask, close}

  async function ask<Answer extends string>(question: Question<Answer>): Promise<Answer> {
    const names = Object.keys(question.answers) as Answer[]
    const lines = names.map((name, index) => `  ${index + 1}  ${name}  ${question.answers[name]}\n`)
    await write(output, `${question.text}\n${lines.join('')}`)
    for (;;) {
      await write(output, question.prompt(names.indexOf(question.fallback) + 1))
      const line = await readLine()
      if (!line) return question.fallback
      const answer = names.find((name, index) => line === name || line === String(index + 1))
      if (answer !== undefined) return answer
      await write(output, `${question.again(names.length)}\n`)
    }
  }

  /** `undefined` at the end of the input. */
  async function readLine(): Promise<string | undefined> {
    while (!pending.includes('\n')) {
      const next = await chunks.next()
      if (next.done) break
      pending += decoder.decode(next.value, {stream: true})
    }
    const [line = '', ...rest] = pending.split('\n')
    pending = rest.join('\n')
    return line.trim() || undefined
  }

  async function close(): Promise<void> {
    await chunks.return?.()
  }
}
