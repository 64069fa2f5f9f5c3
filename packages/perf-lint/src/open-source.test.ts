import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {cleanTable} from './fixtures/tables.js'
import {lintBytes, ReadError} from './index.js'

const bytes = (text: string) => new TextEncoder().encode(text)

function lintBy(read: () => SourceDocument | Promise<SourceDocument>) {
  const test = (_: Uint8Array, path: string) => path.endsWith('.own')
  return lintBytes(bytes('own format'), {path: '表.own', plugins: {own: {readers: {one: {test, read}}}}})
}

describe('a reader of a plug-in', () => {
  test('reads the files that it knows', async () => {
    const source = createSourceDocument({text: cleanTable, path: '表.own', editable: false})
    expect(await lintBy(() => source)).toMatchObject({filePath: '表.own', messages: []})
    expect(await lintBy(() => Promise.resolve(source))).toMatchObject({messages: []})
  })

  test('leaves the others to those that are built in', async () => {
    const readers = {one: {test: () => false, read: () => createSourceDocument({text: ''})}}
    expect(await lintBytes(bytes(cleanTable), {path: '表.txt', plugins: {own: {readers}}})).toMatchObject({
      messages: []
    })
  })

  test.each([
    {thrown: new ReadError('encrypted'), messageId: 'encrypted', says: '文件设有密码'},
    {
      thrown: new TypeError('x is not a function'),
      messageId: 'brokenReader',
      says: '插件的读取程序“own/one”出错，未能读取文件：x is not'
    }
  ])('that throws $thrown is told', async ({thrown, messageId, says}) => {
    const {messages} = await lintBy(() => {
      throw thrown
    })
    expect(messages).toMatchObject([{ruleId: 'readable', messageId}])
    expect(messages[0]!.message).toContain(says)
  })
})
