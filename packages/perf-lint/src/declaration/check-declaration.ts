import {ReadError} from '@perf-lint/readers'
import {isRecord} from '../is-record.js'
import type {Declaration} from './declaration.js'

/** Whether a value is right; a part that is not is told by its place, as `units[0].projects[2].name`. */
type Check = (value: unknown, at: string) => void

/**
 * Check that a value is a declaration, as `declaration.schema.json` says it.
 *
 * @throws {ReadError} `no-declaration` (data: `at`, `expected`)
 */
export function checkDeclaration(value: unknown): asserts value is Declaration {
  declaration(value, '')
}

const text = typeOf('text', (value) => value === null || typeof value === 'string')
const number = typeOf('number', (value) => value === null || typeof value === 'number')
const name = typeOf('name', (value) => typeof value === 'string')

const funds = orNull(
  object(
    {total: number, fiscalAppropriation: number, specialAccount: number, other: number},
    {
      carriedOver: number,
      centralGrant: number,
      local: number
    }
  )
)
const category = orNull(object({code: text, name}))
const indicator = object(
  {ordinal: number, category, subcategory: category, name: text, implementation: text, annual: text},
  {weight: number, actual: text, score: number}
)
const project = object({name: text, funds, goal: text, indicators: listOf(indicator)})
const unit = object({name: text, funds, projects: listOf(project)})
const declaration = object({department: text, currencyUnit: text, year: number, funds, units: listOf(unit)})

function typeOf(expected: string, test: (value: unknown) => boolean): Check {
  return (value, at) => {
    if (!test(value)) throw wrong(at, expected)
  }
}

function orNull(check: Check): Check {
  return (value, at) => {
    if (value !== null) check(value, at)
  }
}

function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) throw wrong(at, 'list')
    for (const [index, each] of (value as readonly unknown[]).entries()) check(each, `${at}[${index}]`)
  }
}

/** An object with the keys it needs; `optional` ones may be left out, and others are refused, as they may be misspelt. */
function object(needed: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  const known = new Map(Object.entries({...needed, ...optional}))
  return (value, at) => {
    if (!isRecord(value)) throw wrong(at, 'object')
    const within = (key: string) => (at === '' ? key : `${at}.${key}`)
    const missing = Object.keys(needed).find((key) => !Object.hasOwn(value, key))
    if (missing !== undefined) throw wrong(within(missing), 'present')
    for (const [key, each] of Object.entries(value)) {
      const check = known.get(key)
      // `$schema` is for editors.
      if (!check && !(at === '' && key === '$schema')) throw wrong(within(key), 'absent')
      check?.(each, within(key))
    }
  }
}

function wrong(at: string, expected: string): ReadError {
  return new ReadError('no-declaration', {data: {at, expected}})
}
