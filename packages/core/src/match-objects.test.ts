import {expect, test} from 'vitest'
import {matchObjects, type ConfigObject} from './index.js'

const matchesA = (pattern: string) => pattern === 'a'

test.each<[objects: readonly ConfigObject[], ignoredBy: object | undefined, applies: readonly boolean[]]>([
  [[{}, {locale: 'en'}], undefined, [true, true]],
  [[{files: ['b', 'a']}, {files: ['b']}], undefined, [true, false]],
  [[{ignores: ['a'], locale: 'en'}], {index: 0, pattern: 'a'}, [false]],
  [[{ignores: ['a'], locale: 'en'}, {files: ['b']}], {index: 0, pattern: 'a'}, [false, false]],
  [[{ignores: ['a'], locale: 'en'}, {}], undefined, [false, true]],
  [[{files: ['b'], ignores: ['a'], locale: 'en'}], undefined, [false]],
  [[{ignores: ['a', '!a'], locale: 'en'}], undefined, [true]],
  [[{files: ['a'], ignores: ['b'], locale: 'en'}], undefined, [true]],
  [[{}, {ignores: ['b', 'a']}], {index: 1, pattern: 'a'}, [true, false]],
  [[{name: 'drafts', ignores: ['a']}], {index: 0, pattern: 'a'}, [false]],
  [[{ignores: ['a']}, {ignores: ['!a']}], undefined, [false, false]]
])('%j', (objects, ignoredBy, applies) => {
  expect(matchObjects(objects, matchesA)).toEqual({...(ignoredBy && {ignoredBy}), applies})
})
