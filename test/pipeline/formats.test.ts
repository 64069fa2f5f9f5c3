import {formatters, lintFiles, rules, type FormatOptions} from 'perf-lint'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {validateJson, validateXml} from '../../packages/formatters/src/fixtures/validate.js'
import {root} from '../support/workspaces.js'

const cwd = root
let results: Awaited<ReturnType<typeof lintFiles>>
let options: Omit<FormatOptions, 'locale'>

beforeAll(async () => {
  results = await lintFiles(['examples/documents'], {cwd, presets: ['all']})
  const sources = new Map(results.map(({filePath}) => [filePath, readFileSync(path.join(root, filePath), 'utf8')]))
  options = {color: false, rules, sources, version: '0.1.0'}
})

describe.each(['zh-CN', 'en'] as const)('of the example documents in %s', (locale) => {
  test.each([
    ['sarif', 'sarif-2.1.0-rtm.5.json', validateJson],
    ['gitlab', 'gitlab-code-quality.schema.json', validateJson],
    ['rdjson', 'rdjson.schema.json', validateJson],
    ['junit', 'jenkins-junit.xsd', validateXml],
    ['checkstyle', 'checkstyle.xsd', validateXml]
  ])('the output as %s is valid', (name, schema, validate) => {
    expect(validate(schema, formatters.get(name)!(results, {...options, locale}))).toEqual([])
  })
})

test('every finding of a file has a fingerprint of its own', () => {
  const findings = formatters.get('ndjson')!(results, {...options, locale: 'zh-CN'})
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as {readonly filePath: string; readonly fingerprint: string})
  expect(findings.length).toBeGreaterThan(100)
  expect(new Set(findings.map(({filePath, fingerprint}) => `${filePath} ${fingerprint}`)).size).toBe(findings.length)
})
