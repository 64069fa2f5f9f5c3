import {stripVTControlCharacters} from 'node:util'
import {expect, test} from 'vitest'
import {formatPatch} from './format-patch.js'

const patch = '--- a/表.txt\n+++ b/表.txt\n@@ -1,1 +1,1 @@\n-≧98%\n+≥98%\n 其他\n'

test('leaves a patch that is not for a terminal as it is', () => {
  expect(formatPatch(patch, false)).toBe(patch)
})

test('colours what is taken out and put in', () => {
  const colored = formatPatch(patch, true)
  expect(stripVTControlCharacters(colored)).toBe(patch)
  expect(colored).toContain('\u001B[31m-≧98%')
  expect(colored).toContain('\u001B[32m+≥98%')
  expect(colored).toContain('\n 其他\n')
})
