import * as XLSX from '@e965/xlsx'
import {describe, expect, test} from 'vitest'
import {openDocument} from '../index.js'
import {createTextReader} from './biff-text.js'

// The package's types say `any` of it.
const containers = XLSX.CFB as {
  readonly utils: {cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void}
  write(file: object, options: {readonly type: 'array'}): ArrayBuffer
}

/** A compound file with one stream of this name. */
function compoundFile(stream: string, content = new Uint8Array(5000)): Uint8Array {
  const file = containers.utils.cfb_new()
  containers.utils.cfb_add(file, `/${stream}`, content)
  return new Uint8Array(containers.write(file, {type: 'array'}))
}

describe('a compound file', () => {
  test.each([
    ['a workbook with a password', 'EncryptedPackage', {code: 'encrypted'}],
    ['a Word file of old', 'WordDocument', {code: 'unsupported-format', data: {format: 'doc/wps'}}],
    ['a workbook of Excel 95', 'Book', {code: 'unsupported-format', data: {format: 'xls 5'}}],
    ['something else', 'Contents', {code: 'unsupported-format', data: {format: 'ole'}}],
    ['a workbook without content', 'Workbook', {code: 'damaged'}]
  ])('%s', async (_, stream, error) => {
    await expect(openDocument(compoundFile(stream))).rejects.toMatchObject(error)
  })

  test('a workbook whose cells have a password', async () => {
    const records = Uint8Array.of(0x09, 0x08, 0x04, 0, 0x00, 0x06, 0x05, 0, 0x2f, 0, 0x02, 0, 0x01, 0)
    await expect(openDocument(compoundFile('Workbook', records))).rejects.toMatchObject({code: 'encrypted'})
  })
})

describe('createTextReader', () => {
  const view = (...bytes: number[]) => new DataView(Uint8Array.from(bytes).buffer)

  test('a text that goes on in another record, in wider characters', () => {
    const reader = createTextReader([view(3, 0, 0, 0x61), view(1, 0x32, 0x75, 0x62, 0)], 0)
    expect(reader.readText(2)).toBe('a甲b')
  })

  test('a text with what says how it looks, cut between', () => {
    const reader = createTextReader([view(1, 0, 8, 1, 0, 0x61, 0, 0), view(0, 0, 1, 0, 0, 0x62)], 0)
    expect([reader.readText(2), reader.readText(2)]).toEqual(['a', 'b'])
  })

  test('a text that is cut', () => {
    expect(() => createTextReader([view(9, 0, 0, 0x61)], 0).readText(2)).toThrow('damaged')
  })
})
