import {describe, expect, test} from 'vitest'
import {awkwardCases} from './fixtures/results.js'
import {json} from './json.js'
import {ndjson} from './ndjson.js'

describe('ndjson', () => {
  test.each(awkwardCases)('gives an object for each finding of $name', ({results}) => {
    const objects = ndjson(results)
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const expected = (JSON.parse(json(results)) as typeof results).flatMap(({filePath, messages}) =>
      messages.map((each) => ({filePath, ...each}))
    )
    expect(objects.map(({fingerprint: _, ...rest}) => rest)).toEqual(expected)
    for (const {fingerprint} of objects) expect(fingerprint).toMatch(/^[\da-f]{16}(?:-\d+)?$/)
  })
})
