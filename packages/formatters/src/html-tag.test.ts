import {expect, test} from 'vitest'
import {escapeHtml, tag} from './html-tag.js'

test.each([
  ['what means something', `<a b="c">&'`, '&lt;a b=&quot;c&quot;&gt;&amp;&#39;'],
  ['control characters', 'a\u0000\u001b\u009b', 'a\ufffd\ufffd\ufffd'],
  ['what turns the direction of writing', '\u202e', '\ufffd'],
  ['half a character', '\ud83d', '\ufffd'],
  ['Chinese and emoji as they are', '指标≥80% 👩‍👩‍👧', '指标≥80% 👩‍👩‍👧']
])('escapes %s', (_, text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})

test('escapes attributes, and leaves content as it is', () => {
  expect(tag('p', {class: '"'}, '<b>')).toBe('<p class="&quot;"><b></p>\n')
})
