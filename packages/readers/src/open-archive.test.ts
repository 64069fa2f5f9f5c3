import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {openArchive} from './open-archive.js'

const bytes = zipSync({
  '一上/教育局.txt': strToU8('甲'),
  '一上/': new Uint8Array(),
  '__MACOSX/一上/._教育局.txt': strToU8('x'),
  '.DS_Store': strToU8('x'),
  '~$表.xlsx': strToU8('x'),
  'b.tsv': strToU8('乙')
})

describe('openArchive', () => {
  test('lists the files and unpacks them', () => {
    const archive = openArchive(bytes)
    expect(archive?.paths).toEqual(['一上/教育局.txt', 'b.tsv'])
    expect(new TextDecoder().decode(archive?.read('一上/教育局.txt'))).toBe('甲')
  })

  test('reads names as Windows writes them, in GBK without saying so', () => {
    // 表.txt
    const name = Uint8Array.of(0xb1, 0xed, 0x2e, 0x74, 0x78, 0x74)
    const named = zipSync({'AB.txt': strToU8('甲')})
    const [local, central] = [30, named.lastIndexOf(0x41)]
    const gbk = Uint8Array.from(named)
    gbk.set(name, local)
    gbk.set(name, central)
    expect(openArchive(gbk)?.paths).toEqual(['表.txt'])
  })

  test.each([
    {
      name: 'a workbook',
      bytes: zipSync({'[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>')})
    },
    {name: 'a presentation', bytes: zipSync({'ppt/presentation.xml': strToU8('<p/>')})},
    {name: 'a text', bytes: strToU8('通知')}
  ])('is none: $name', ({bytes}) => {
    expect(openArchive(bytes)).toBeUndefined()
  })

  test('unpacks no more of a file than is allowed', () => {
    const archive = openArchive(zipSync({'a.txt': new Uint8Array(5000)}), {partBytes: 1000})
    expect(() => archive?.read('a.txt')).toThrow(expect.objectContaining({code: 'too-large'}) as Error)
  })
})
