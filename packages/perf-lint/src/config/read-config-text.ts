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
  return file.endsWith('.json') ? parseJson(text, place) : (await parseYaml(text, place)).value
}

/** What a YAML file holds. */
export interface YamlText {
  readonly value: unknown
  /** The 1-based line of a key, as `rules[0].check`; of one that is not there, that of the key it should be in. */
  lineOf(key: string): number
}

/**
 * Read a YAML file, and keep where in it its values stand.
 *
 * @throws {ConfigError} `config-encoding`, `yaml-syntax`, `yaml-braces`
 */
export async function readYaml(file: string, place: ConfigPlace): Promise<YamlText> {
  return parseYaml(decode(await readFile(file), place), place)
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

/** `message: {{value}} 不合要求`, which YAML takes for an object. */
const bareBraces = /^[^"'#]*?[:-][ \t]+\{\{/

async function parseYaml(text: string, place: ConfigPlace): Promise<YamlText> {
  const {isMap, isNode, isSeq, LineCounter, parseDocument} = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, {lineCounter})
  const [error] = document.errors
  if (error) {
    const [{line, col: column} = {line: '', col: ''}] = error.linePos ?? []
    if (typeof line === 'number' && bareBraces.test(text.split('\n')[line - 1] ?? ''))
      throw toConfigError('yaml-braces', place, {line})
    // The rest of the message shows the lines.
    const reason = error.message.replace(/ at line \d[^]*$/, '')
    throw toConfigError('yaml-syntax', place, {reason, line, column})
  }
  try {
    return {value: document.toJS(), lineOf}
  } catch (failure) {
    // Aliases that would grow without bounds, or lead nowhere.
    const reason = failure instanceof Error ? failure.message : String(failure)
    throw toConfigError('yaml-syntax', place, {reason, line: '', column: ''})
  }

  function lineOf(key: string): number {
    let node: unknown = document.contents
    let offset = 0
    for (const part of key.split(/[.[\]]+/).filter((each) => each !== '')) {
      if (isSeq(node)) {
        node = node.items[Number(part)]
        if (isNode(node)) offset = node.range?.[0] ?? offset
      } else if (isMap(node)) {
        const pair = node.items.find((each) => String(each.key) === part)
        if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset
        node = pair?.value
      }
    }
    return lineCounter.linePos(offset).line
  }
}
