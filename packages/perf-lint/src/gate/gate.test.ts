import {Ajv2020} from 'ajv/dist/2020.js'
import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {cleanTable, fixableTable, wrongTable} from '../fixtures/tables.js'
import manifest from '../../package.json' with {type: 'json'}
import {version} from '../version.js'
import {decide} from './decide.js'
import schema from './gate.schema.json' with {type: 'json'}
import {gateBytes, type GateOptions} from './gate.js'
import {toCanonicalJson} from './hash.js'

const toBytes = (text: string) => new TextEncoder().encode(text)
const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema)

describe('decide', () => {
  const sure = {isRead: true, isChecked: true}
  const of = (...certainties: ('certain' | 'likely' | 'arguable')[]) => certainties.map((certainty) => ({certainty}))

  test.each([
    {name: 'nothing', evidence: {...sure, findings: []}, failOn: 'certain', verdict: 'pass', reason: 'clean'},
    {
      name: 'arguable',
      evidence: {...sure, findings: of('arguable')},
      failOn: 'likely',
      verdict: 'pass',
      reason: 'clean'
    },
    {
      name: 'likely',
      evidence: {...sure, findings: of('likely')},
      failOn: 'certain',
      verdict: 'review',
      reason: 'doubtful'
    },
    {
      name: 'likely',
      evidence: {...sure, findings: of('likely')},
      failOn: 'likely',
      verdict: 'reject',
      reason: 'findings'
    },
    {
      name: 'certain',
      evidence: {...sure, findings: of('likely', 'certain')},
      failOn: 'certain',
      verdict: 'reject',
      reason: 'findings'
    },
    {
      name: 'unread',
      evidence: {findings: [], isRead: false, isChecked: true},
      failOn: 'likely',
      verdict: 'review',
      reason: 'unread'
    },
    {
      name: 'certain, the rest unread',
      evidence: {findings: of('certain'), isRead: false, isChecked: true},
      failOn: 'certain',
      verdict: 'reject',
      reason: 'findings'
    },
    {
      name: 'a rule failed',
      evidence: {findings: [], isRead: true, isChecked: false},
      failOn: 'certain',
      verdict: 'review',
      reason: 'defect'
    }
  ] as const)('$name, failing on $failOn: $verdict', ({evidence, failOn, verdict, reason}) => {
    expect(decide(evidence, failOn)).toEqual({verdict, reason})
  })
})

describe('gateBytes', () => {
  test.each<{name: string; text: string; options?: GateOptions; expected: object}>([
    {
      name: 'passes a clean table',
      text: cleanTable,
      expected: {verdict: 'pass', verdictText: '通过', reason: 'clean', findings: []}
    },
    {
      name: 'sends a wrong sum back',
      text: wrongTable,
      expected: {verdict: 'reject', verdictText: '退回', reason: 'findings'}
    },
    {
      name: 'refers what is likely to a person',
      text: fixableTable,
      expected: {verdict: 'review', verdictText: '转人工', reason: 'doubtful'}
    },
    {
      name: 'sends it back when told to',
      text: fixableTable,
      options: {failOn: 'likely'},
      expected: {verdict: 'reject', failOn: 'likely'}
    },
    {
      name: 'refers what it cannot read to a person',
      text: '会议纪要',
      expected: {verdict: 'review', reason: 'unread', counts: {certain: 0, likely: 0, arguable: 0}}
    },
    {
      name: 'keeps what was overridden',
      text: wrongTable,
      options: {override: {by: '王某', reason: '合计含追加预算，另附说明'}, locale: 'en'},
      expected: {
        verdict: 'pass',
        verdictText: 'pass',
        reason: 'findings',
        override: {by: '王某', reason: '合计含追加预算，另附说明', verdict: 'reject'}
      }
    }
  ])('$name', async ({text, options, expected}) => {
    const report = await gateBytes(toBytes(text), options)
    expect(report).toMatchObject(expected)
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
  })

  test('hashes the document as it came', async () => {
    const bytes = await readFile(new URL('../../../../examples/documents/003_c1f6d37cbb8e481c.txt', import.meta.url))
    const report = await gateBytes(bytes, {path: '003.txt'})
    expect(report.document).toMatchObject({path: '003.txt', sha256: createHash('sha256').update(bytes).digest('hex')})
    expect(report.verdict).toBe('reject')
  })

  test('gives the same report for the same input', async () => {
    const bytes = toBytes(fixableTable)
    expect(JSON.stringify(await gateBytes(bytes))).toBe(JSON.stringify(await gateBytes(bytes)))
  })

  test('hashes the rules by what they do, not by how they were written', async () => {
    const hashOf = async (options: GateOptions) => (await gateBytes(toBytes(cleanTable), options)).ruleSet.sha256
    const recommended = await hashOf({})
    expect(await hashOf({presets: ['recommended'], locale: 'en'})).toBe(recommended)
    expect(await hashOf({rules: {'no-vague-value': 'off'}})).not.toBe(recommended)
    expect(await hashOf({settings: {year: 2020}})).not.toBe(recommended)
  })
})

test('canonical JSON has its keys in order', () => {
  expect(toCanonicalJson({b: [{d: 1, c: 2}], a: null})).toBe('{"a":null,"b":[{"c":2,"d":1}]}')
})

test('the version is that of the package', () => {
  expect(version).toBe(manifest.version)
})
