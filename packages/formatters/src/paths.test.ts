import {describe, expect, test} from 'vitest'
import {toPosixPath, toUri} from './paths.js'

test.each([
  ['a.txt', 'a.txt'],
  ['./表/a.txt', '表/a.txt'],
  ['..\\表\\a.txt', '../表/a.txt']
])('the path of %s is %s', (path, expected) => {
  expect(toPosixPath(path)).toBe(expected)
})

describe('toUri', () => {
  test.each([
    ['a.txt', 'a.txt'],
    ['./表/a b.txt', '%E8%A1%A8/a%20b.txt'],
    ['..\\a#1?.txt', '../a%231%3F.txt'],
    ['/home/a.txt', 'file:///home/a.txt'],
    ['C:\\表\\a:b.txt', 'file:///C:/%E8%A1%A8/a%3Ab.txt'],
    ['\\\\server\\a.txt', 'file://server/a.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
    ['<stdin>', '%3Cstdin%3E'],
    ['\ud800.txt', '%EF%BF%BD.txt']
  ])('of %s is %s', (path, uri) => {
    expect(toUri(path)).toBe(uri)
    expect(() => new URL(uri, 'file:///base/')).not.toThrow()
  })
})
