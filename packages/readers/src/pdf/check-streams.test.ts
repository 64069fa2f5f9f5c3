import {fc, test as property} from '@fast-check/vitest'
import {deflateSync, zlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {defaultLimits} from '../limits.js'
import {joinBytes} from '../join-bytes.js'
import {checkStreams} from './check-streams.js'

const encoder = new TextEncoder()
const lines = encoder.encode('0 0 m 100 100 l S\n'.repeat(400_000))
const zeros = new Uint8Array(8 * 1024 * 1024)

/** A file of objects that are streams, each with its dictionary. */
function write(...streams: readonly (readonly [dictionary: string, data: Uint8Array])[]): Uint8Array {
  return joinBytes([
    encoder.encode('%PDF-1.7\n'),
    ...streams.flatMap(([dictionary, data], index) => [
      encoder.encode(`${index + 1} 0 obj\n<<${dictionary}>>\nstream\r\n`),
      data,
      encoder.encode('\nendstream\nendobj\n')
    ]),
    encoder.encode('trailer')
  ])
}

const check = (bytes: Uint8Array) => () => checkStreams(bytes, defaultLimits)
const tooLarge = expect.objectContaining({code: 'too-large'}) as Error

describe('checkStreams', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['a drawing of many lines', write(['/Length 5 0 R/Filter/FlateDecode', zlibSync(lines)])],
    ['its short name, in a list', write(['/Filter [ /Fl ]', zlibSync(lines)])],
    [
      'behind one that is harmless',
      write(['/Filter/FlateDecode', zlibSync(encoder.encode('q Q'))], ['/Filter/FlateDecode', zlibSync(zeros)])
    ],
    ['that has no end', write(['/Filter/FlateDecode', zlibSync(zeros)]).subarray(0, -30)]
  ])('refuses %s', (_, bytes) => {
    expect(check(bytes)).toThrow(tooLarge)
  })

  test.each<[name: string, bytes: Uint8Array]>([
    ['a white picture', write(['/Subtype /Image/Filter/FlateDecode', zlibSync(zeros)])],
    [
      'what grows little',
      write(['/Filter/FlateDecode', zlibSync(Uint8Array.from({length: 5e6}, (_, at) => (at * 2_654_435_761) >>> 13))])
    ],
    ['what is small', write(['/Filter/FlateDecode', zlibSync(zeros.subarray(0, 1e6))])],
    ['what is not packed so', write(['/Filter/DCTDecode', zlibSync(zeros)])],
    ['what is damaged', write(['/Filter/FlateDecode', deflateSync(zeros)])],
    ['no stream', encoder.encode('%PDF-1.7 endstream stream')]
  ])('lets pass %s', (_, bytes) => {
    expect(check(bytes)).not.toThrow()
  })

  property.prop([fc.uint8Array({maxLength: 300}), fc.uint8Array({maxLength: 300})])('any bytes', (a, b) => {
    expect(check(write(['/Filter/FlateDecode', a], ['/Fl', b]))).not.toThrow()
    expect(check(joinBytes([a, encoder.encode('/Fl stream'), b]))).not.toThrow()
  })
})
