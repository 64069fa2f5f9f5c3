import {Ajv, type ErrorObject} from 'ajv'
import {findNearest} from './nearest.js'
import {quote} from './quote.js'

/** What is wrong with a value that a user gave, as words of a sentence. */
export interface SchemaProblem {
  /** Where in the value, as `vocabulary.heads[0].nature`. */
  readonly key: string
  /** `unknown` for a key that is not known, `missing` for one that is needed; else what the schema asks. */
  readonly problem: string
  /** What was found, as JSON; `''` for a key. */
  readonly actual: string
  /** The names that may stand there, or the type; `''` when the schema asks something else. */
  readonly expected: string
  /** The expected name nearest to what was found; `''` when there is none. */
  readonly nearest: string
}

/** Find the first thing in a value that a JSON Schema (draft 7) does not allow. */
export function findSchemaProblem(
  value: unknown,
  schema: Readonly<Record<string, unknown>>
): SchemaProblem | undefined {
  const validate = new Ajv({allErrors: false, strict: false, verbose: true}).compile(schema)
  return validate(value) ? undefined : describe(validate.errors![0]!)
}

function describe(error: ErrorObject): SchemaProblem {
  const {keyword, instancePath, message = keyword} = error
  const schema = error.parentSchema as {readonly properties?: object; readonly type?: string}
  const found = {key: toKey(instancePath), problem: message, actual: quote(error.data), expected: '', nearest: ''}
  switch (keyword) {
    case 'additionalProperties': {
      const {additionalProperty: name} = error.params as {additionalProperty: string}
      const known = Object.keys(schema.properties ?? {})
      return {...found, ...choose(name, known), key: toKey(`${instancePath}/${name}`), problem: 'unknown', actual: ''}
    }
    case 'required': {
      const {missingProperty: name} = error.params as {missingProperty: string}
      return {...found, key: toKey(`${instancePath}/${name}`), problem: 'missing', actual: ''}
    }
    case 'enum': {
      const {allowedValues} = error.params as {allowedValues: readonly unknown[]}
      return {...found, ...choose(String(error.data), allowedValues.map(String))}
    }
    default:
      return keyword === 'type' ? {...found, expected: schema.type ?? ''} : found
  }
}

function choose(name: string, known: readonly string[]): {expected: string; nearest: string} {
  return {expected: known.join(', '), nearest: findNearest(name, known) ?? ''}
}

/** `vocabulary.heads[0].nature` of `/vocabulary/heads/0/nature` */
function toKey(path: string): string {
  return path
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
}
