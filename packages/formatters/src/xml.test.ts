import {describe, expect, test} from 'vitest'
import {element, escapeXml, xmlDocument} from './xml.js'

test.each([
  ['what means something', '<a b="c">&\'', '&lt;a b=&quot;c&quot;&gt;&amp;&apos;'],
  ['line breaks and tabs', 'a\r\n\tb', 'a&#13;&#10;&#9;b'],
  ['control characters', 'a\u0000\u001b\ufffe', 'a\ufffd\ufffd\ufffd'],
  ['half a character', '\ud83d', '\ufffd'],
  ['Chinese and emoji as they are', '指标≥80% 👍', '指标≥80% 👍']
])('escapes %s', (_, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped)
})

describe('element', () => {
  test('indents what is inside', () => {
    const inner = element('b', {c: '"', d: 1})
    expect(xmlDocument(element('a', {}, [...inner, ...element('e', {}, '<')]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b c="&quot;" d="1"/>\n  <e>&lt;</e>\n</a>\n'
    )
  })
})
