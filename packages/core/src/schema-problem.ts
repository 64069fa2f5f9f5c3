import {Ajv, type ErrorObject} from 'ajv'
import {findNearest} from './nearest.js'
import {quote} from './quote.js'

/** What is wrong with a value that a user gave, as words of a sentence. */
export interface SchemaProblem {
  /** Where in the value, as `vocabulary.heads[0].nature`. */
  readonly key: string
  /**
   * `unknown` for a key that is not known, `missing` for one that is needed, `none` where one of several is needed, `several`
   * where only one may stand; else what the schema asks.
   */
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
  const validate = new Ajv({allErrors: true, strict: false, verbose: true}).compile(schema)
  return validate(value) ? undefined : describe(choose(validate.errors!))
}

/** The first error; but of a key that is missing and one that is not known, the second: most likely it is the other, misspelt. */
function choose(errors: readonly ErrorObject[]): ErrorObject {
  const [first] = errors
  if (first!.keyword !== 'required') return first!
  const misspelt = errors.find(
    ({keyword, instancePath}) => keyword === 'additionalProperties' && instancePath === first!.instancePath
  )
  return misspelt ?? first!
}

function describe(error: ErrorObject): SchemaProblem {
  const {keyword, instancePath, message = keyword} = error
  const schema = error.parentSchema as {readonly properties?: object; readonly type?: string | readonly string[]}
  const found = {key: toKey(instancePath), problem: message, actual: quote(error.data), expected: '', nearest: ''}
  switch (keyword) {
    case 'additionalProperties': {
      const {additionalProperty: name} = error.params as {additionalProperty: string}
      const known = Object.keys(schema.properties ?? {})
      return {...found, ...compare(name, known), key: toKey(`${instancePath}/${name}`), problem: 'unknown', actual: ''}
    }
    case 'required': {
      const {missingProperty: name} = error.params as {missingProperty: string}
      return {...found, key: toKey(`${instancePath}/${name}`), problem: 'missing', actual: ''}
    }
    case 'minProperties':
      return {...found, problem: 'none', expected: Object.keys(schema.properties ?? {}).join(', ')}
    case 'maxProperties':
      return {...found, problem: 'several', expected: Object.keys(schema.properties ?? {}).join(', ')}
    case 'enum': {
      const {allowedValues} = error.params as {allowedValues: readonly unknown[]}
      return {...found, ...compare(String(error.data), allowedValues.map(String))}
    }
    default:
      return keyword === 'type' ? {...found, expected: [schema.type ?? ''].flat().join(', ')} : found
  }
}

function compare(name: string, known: readonly string[]): {expected: string; nearest: string} {
  return {expected: known.join(', '), nearest: findNearest(name, known) ?? ''}
}

/** `vocabulary.heads[0].nature` of `/vocabulary/heads/0/nature` */
function toKey(path: string): string {
  return path
    .slice(1)
    .replaceAll(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
}
