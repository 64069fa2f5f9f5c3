import {fc, test as propertyTest} from '@fast-check/vitest'
import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {escapeXml, toEscapedLength, toPlainText, unescapeXml} from './escape.js'
import {attributeOf, attributesOf, childOf, parseXml, prefixedAttributeOf, textOf} from './parse-xml.js'
import {appendTo, applySplices, insertBehind, setAttribute} from './splice.js'

const anyText = fc.string({unit: 'binary'})

describe('escapeXml', () => {
  propertyTest.prop([anyText])('writes what a parser reads, in elements and attributes', (text) => {
    const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`
    const document = XmlDocument.fromString(xml)
    expect(document.root.content).toBe(toPlainText(text))
    document.dispose()
    expect(textOf(xml, parseXml(xml, 'a'))).toBe(toPlainText(text))
    // The standard makes blanks of tabs and line ends in an attribute; they are not looked for in one.
    expect(attributeOf(xml, parseXml(xml, 'a'), 'b')).toBe(toPlainText(text))
  })

  test('leaves out what steers terminals and turns the direction', () => {
    expect(escapeXml('a\u001b[2J\u0000\u202eb\ud800\r\nc')).toBe('a[2Jb\ufffd\nc')
  })
})

describe('toEscapedLength', () => {
  propertyTest.prop([anyText, fc.nat(60)])('finds the place of a unit', (text, length) => {
    const plain = toPlainText(text)
    const escaped = escapeXml(plain)
    const at = toEscapedLength(escaped, Math.min(length, plain.length))
    expect(unescapeXml(escaped.slice(0, at))).toBe(plain.slice(0, length))
  })
})

describe('parseXml', () => {
  const xml =
    '\ufeff<?xml version="1.0"?><!-- <a> --><x:a y = "1>2" r:id=\'"\' xmlns:r="r"><x:b/><x:c>t<![CDATA[<&amp;]]>&lt;</x:c></x:a>\n'
  const root = parseXml(xml, 'a.xml')

  test('finds elements, and texts and attributes in them', () => {
    expect(root).toMatchObject({name: 'x:a', local: 'a', prefix: 'x', isEmpty: false})
    expect(attributesOf(xml, root).map(({name, value, start, end}) => [name, value, xml.slice(start, end)])).toEqual([
      ['y', '1>2', '1>2'],
      ['r:id', '"', '"'],
      ['xmlns:r', 'r', 'r']
    ])
    expect(prefixedAttributeOf(xml, root, 'id')).toBe('"')
    expect(textOf(xml, childOf(root, 'c')!)).toBe('t<&amp;<')
    expect(xml.slice(root.children[0]!.start, root.children[0]!.end)).toBe('<x:b/>')
  })

  test('leaves out what is in elements of a name, and parses one element alone', () => {
    const rows = '<s><row><c/><c>1</c></row><row/><m/></s>'
    const sheet = parseXml(rows, 'a.xml', {shallow: 'row'})
    expect(sheet.children.map(({local, children}) => [local, children.length])).toEqual([
      ['row', 0],
      ['row', 0],
      ['m', 0]
    ])
    expect(parseXml(rows, 'a.xml', {start: 3}).children.map(({start}) => start)).toEqual([8, 12])
  })

  test.each([
    '',
    'a',
    '<a>',
    '<a></b>',
    '<a></ab>',
    '<>',
    '</a>',
    '<a/><b/>',
    '<a b=">',
    '<!DOCTYPE a><a/>',
    '<a><!--</a>',
    '<a><![CDATA[</a>',
    '<a'
  ])('refuses %j', (broken) => {
    expect(() => parseXml(broken, 'a.xml')).toThrow(expect.objectContaining({code: 'damaged', data: {part: 'a.xml'}}))
  })
})

describe('splices', () => {
  const xml = '<a b="1"><c/></a>'
  const root = parseXml(xml, 'a.xml')

  test('open an empty element, add and set attributes', () => {
    const c = root.children[0]!
    expect(
      applySplices(xml, [
        setAttribute(xml, root, 'b', '"'),
        setAttribute(xml, c, 'd', '2'),
        appendTo(xml, c, 't'),
        insertBehind(xml, root, c, '<e/>')
      ])
    ).toBe('<a b="&quot;"><c d="2">t</c><e/></a>')
  })

  test('must not overlap', () => {
    expect(() =>
      applySplices(xml, [
        {start: 0, end: 3, text: ''},
        {start: 2, end: 4, text: ''}
      ])
    ).toThrow(RangeError)
  })
})
