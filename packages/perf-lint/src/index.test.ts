import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {inFolder} from './fixtures/run-command.js'
import {cleanTable, fixableTable, guessableTable, localTable, wrongTable} from './fixtures/tables.js'
import {
  ConfigError,
  createProcessor,
  describeError,
  lintBytes,
  lintFiles,
  lintText,
  PatternError,
  PerfLintError,
  processor,
  type ProfileChoice
} from './index.js'

describe('lintText', () => {
  test('gives the path and the findings', () => {
    const result = lintText(wrongTable, {path: '表.txt'})
    expect(result.filePath).toBe('表.txt')
    expect(result.errorCount).toBeGreaterThan(0)
    expect(result).not.toHaveProperty('output')
  })

  test('fixes when asked', () => {
    expect(lintText(fixableTable, {fix: true})).toMatchObject({output: cleanTable, messages: []})
    expect(lintText(guessableTable, {fix: true})).not.toHaveProperty('output')
  })

  test.each([
    [{}, ['valid-category-name', 'no-cost-under-output']],
    [{settings: {year: 2020}}, ['valid-category-name']],
    [{profile: 'national'}, ['no-cost-under-output']],
    [{profile: 'before-2021'}, []]
  ] as const)('judges by the profile: %j', (options, rules) => {
    const found = lintText(localTable, {presets: ['strict'], ...options}).messages.map(({ruleId}) => ruleId)
    expect(found).toEqual(rules)
  })

  test.each(['', ' \n', '通知', '\ufffd\ufffd', '项目名称 绩效目标 绩效指标', '1、'.repeat(1000), '\ud800'])(
    'never throws for a text: %j',
    (text) => {
      expect(lintText(text).messages.map(({ruleId}) => ruleId)).toContain('readable')
    }
  )

  test('throws for a wrong configuration, with the nearest known name', () => {
    const lint = () => lintText(cleanTable, {presets: ['recomended']})
    expect(lint).toThrow(ConfigError)
    expect(lint).toThrow(
      expect.objectContaining({code: 'unknown-preset', data: expect.objectContaining({nearest: 'recommended'})})
    )
  })
})

describe('lintBytes', () => {
  test('tells bytes that cannot be read as a message', async () => {
    expect((await lintBytes(new Uint8Array(), {path: 'a', locale: 'en'})).messages).toMatchObject([
      {ruleId: 'readable', messageId: 'empty', message: 'Unexpected empty file, expected a performance-target table'}
    ])
  })
})

describe('lintFiles', () => {
  test('lints what patterns mean, sorted, and writes nothing', async () => {
    await inFolder({'b.txt': fixableTable, 'a.txt': cleanTable, 'c.txt': ''}, async (cwd) => {
      const results = await lintFiles(['*.txt'], {cwd, fix: true})
      expect(results.map(({filePath}) => filePath)).toEqual(['a.txt', 'b.txt', 'c.txt'])
      expect(results[1]).toMatchObject({output: cleanTable, messages: []})
      expect(results[2]?.messages).toMatchObject([{ruleId: 'readable'}])
      expect(await readFile(path.join(cwd, 'b.txt'), 'utf8')).toBe(fixableTable)
    })
  })

  test('throws for a pattern that means nothing', async () => {
    await expect(lintFiles(['none.txt'])).rejects.toThrow(PatternError)
  })
})

describe('describeError', () => {
  test.each([
    ['zh-CN', 'no-match', '没有找到文件“a”'],
    ['en', 'no-match', 'No file found for `a`'],
    ['zh-CN', 'empty-folder', '目录“a”中没有可检查的文件，应有 .xlsx、.xls、.docx、.html、.csv、.txt 等文件'],
    ['en', 'empty-folder', 'No file to check in folder `a`, expected .xlsx, .xls, .docx, .html, .csv, .txt or the like']
  ] as const)('says it in %s: %s', (locale, code, sentence) => {
    expect(describeError(new PatternError(code, {data: {pattern: 'a'}}), locale)).toBe(sentence)
  })

  test('gives the error’s own words for a code of others', () => {
    expect(describeError(new PerfLintError('of-another', {data: {a: 1}}), 'en')).toBe('of-another; a: 1')
  })
})

describe('processor', () => {
  test('puts findings on the file and gives the text back', async () => {
    const file = await processor.process(new VFile({value: fixableTable, path: 'a.txt'}))
    expect(String(file)).toBe(fixableTable)
    expect(file.messages.map(({ruleId, source}) => `${source}:${ruleId}`)).toContain(
      'perf-lint:no-nonstandard-comparator'
    )
  })

  test('fixes when asked', async () => {
    expect(String(await createProcessor({fix: true}).process(fixableTable))).toBe(cleanTable)
  })

  test('judges by the profile that is set', async () => {
    const rulesOf = async (profile: ProfileChoice) => {
      const file = await createProcessor({profile}).process(localTable)
      return file.messages.map(({ruleId}) => ruleId)
    }
    expect(await rulesOf('code-list')).toEqual(['valid-category-name'])
    expect(await rulesOf('national')).toEqual([])
  })

  test('can be built upon', async () => {
    const types: string[] = []
    const own = processor().use(() => (tree) => {
      types.push(tree.type)
    })
    await own.process(cleanTable)
    expect(types).toEqual(['performanceTable'])
  })
})
