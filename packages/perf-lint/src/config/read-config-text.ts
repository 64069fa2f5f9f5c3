import {toConfigError, type ConfigPlace} from '@perf-lint/core'
import {readFile} from 'node:fs/promises'

/**
 * Read the value of a JSON or YAML file; nothing in it is run.
 *
 * @throws {ConfigError}
 *   `config-encoding`, `json-comment`, `json-syntax`, `yaml-syntax`, with `line` and `column` where they are known.
 */
export async function readConfigText(file: string, place: ConfigPlace): Promise<unknown> {
  const text = decode(await readFile(file), place)
  return file.endsWith('.json') ? parseJson(text, place) : parseYaml(text, place)
}

function decode(bytes: Uint8Array, place: ConfigPlace): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // The decoder tells nothing that a user could use.
    throw toConfigError('config-encoding', place, {})
  }
}

/** `… in JSON at position 8 (line 1 column 9)` */
const jsonPlace = /(?: in JSON)?(?: at position \d+)? \(line (\d+) column (\d+)\)$/

function parseJson(text: string, place: ConfigPlace): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const {message} = error as SyntaxError
    if (/^[ \t]*\/[/*]/m.test(text)) throw toConfigError('json-comment', place, {})
    const [, line = '', column = ''] = jsonPlace.exec(message) ?? []
    throw toConfigError('json-syntax', place, {reason: message.replace(jsonPlace, ''), line, column})
  }
}

async function parseYaml(text: string, place: ConfigPlace): Promise<unknown> {
  const {parseDocument} = await import('yaml')
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) {
    const [{line, col: column} = {line: '', col: ''}] = error.linePos ?? []
    // The rest of the message shows the lines.
    const reason = error.message.replace(/ at line \d[^]*$/, '')
    throw toConfigError('yaml-syntax', place, {reason, line, column})
  }
  try {
    return document.toJS()
  } catch (failure) {
    // Aliases that would grow without bounds, or lead nowhere.
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw toConfigError('yaml-syntax', place, {reason, line: '', column: ''})
  }
}
