import {Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {findColor, findLocale} from './environment.js'

describe('findLocale', () => {
  test.each([
    [[], {}, 'zh-CN'],
    [[], {LANG: 'C.UTF-8'}, 'zh-CN'],
    [[], {LANG: 'zh_CN.UTF-8'}, 'zh-CN'],
    [[], {LANG: 'en_US.UTF-8'}, 'en'],
    [[], {LANG: 'en'}, 'en'],
    [[], {LANG: 'enm_GB'}, 'zh-CN'],
    [[], {LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8'}, 'zh-CN'],
    [[], {LC_ALL: '', LANG: 'en_US.UTF-8'}, 'en'],
    [['--locale', 'en'], {LANG: 'zh_CN.UTF-8'}, 'en'],
    [['--locale=zh-CN'], {LANG: 'en_US.UTF-8'}, 'zh-CN'],
    [['--locale', 'fr'], {LANG: 'en_US.UTF-8'}, 'en'],
    [['--locale'], {}, 'zh-CN']
  ] as const)('%j with %j is %s', (argv, env, locale) => {
    expect(findLocale(argv, env)).toBe(locale)
  })
})

describe('findColor', () => {
  test.each([
    [undefined, {}, true, true],
    [undefined, {}, false, false],
    [undefined, {TERM: 'dumb'}, true, false],
    [undefined, {NO_COLOR: '1'}, true, false],
    [undefined, {NO_COLOR: ''}, true, true],
    [undefined, {FORCE_COLOR: '1'}, false, true],
    [undefined, {FORCE_COLOR: '0'}, true, false],
    [undefined, {NO_COLOR: '1', FORCE_COLOR: '1'}, true, false],
    [true, {NO_COLOR: '1'}, false, true],
    [false, {FORCE_COLOR: '1'}, true, false]
  ])('%j with %j on a terminal (%j) is %j', (told, env, isTTY, color) => {
    expect(findColor(told, env, Object.assign(new Writable(), {isTTY}))).toBe(color)
  })
})
