import {describe, expect, test} from 'vitest'
import {expandExample} from '@perf-lint/rule-tester/cases'
import {inFolder, runCommand} from '../fixtures/run-command.js'

const plugin = `export default {
  vocabularies: {words: {vagueWords: ['蔚然成风']}},
  formatters: {count: (results) => results.reduce((sum, {messages}) => sum + messages.length, 0) + ' 条\\n'},
  readers: {none: {test: () => false, read: () => {}}}
}
`

const table = expandExample('改革成效 蔚然成风')

async function run(config: unknown, argv: readonly string[], own = plugin) {
  let ran = {exitCode: 0, stdout: '', stderr: ''}
  const files = {'own.mjs': own, 'perf-lint.config.json': JSON.stringify(config), '表.txt': table}
  await inFolder(files, async (cwd) => {
    ran = {...(await runCommand([...argv, '表.txt'], {cwd}))}
  })
  return ran
}

const plugins = {own: './own.mjs'}
const rules = {'no-vague-value': 'warn'}

describe('a vocabulary of a plugin', () => {
  test('counts where the configuration names it', async () => {
    const {stdout} = await run({plugins, presets: [], rules, vocabularies: ['own/words']}, ['-f', 'compact'])
    expect(stdout).toContain('蔚然成风')
  })

  test('does not count by being there', async () => {
    expect((await run({plugins, presets: [], rules}, ['-f', 'compact'])).stdout).not.toContain('蔚然成风')
  })

  test('is joined with the words of the settings', async () => {
    const settings = {vocabulary: {vagueWords: ['有声有色']}}
    const config = {plugins, presets: [], rules, vocabularies: ['own/words'], settings}
    const {stdout} = await run(config, ['--print-config'])
    expect(JSON.parse(stdout)).toMatchObject({settings: {vocabulary: {value: {vagueWords: ['蔚然成风', '有声有色']}}}})
  })
})

describe('a formatter of a plugin', () => {
  test('is named as a rule is', async () => {
    const {stdout, exitCode} = await run({plugins, presets: [], rules, vocabularies: ['own/words']}, [
      '-f',
      'own/count'
    ])
    expect({stdout, exitCode}).toEqual({stdout: '1 条\n', exitCode: 0})
  })

  test('that is not there is taken for a module, as any path is', async () => {
    const {stderr, exitCode} = await run({plugins}, ['-f', 'own/counts'])
    expect({stderr, exitCode}).toEqual({stderr: 'perf-lint: 无法读取“own/counts”：文件或文件夹不存在\n', exitCode: 2})
  })
})

describe('what is wrong is told', () => {
  test.each([
    [{plugins, vocabularies: ['own/word']}, plugin, '没有名为“own/word”的词表，是否指“own/words”？'],
    [
      {plugins, vocabularies: ['ovn/words']},
      plugin,
      '没有指定名为“ovn/words”'.replace('/words', '') + '的插件，是否指“own”？'
    ],
    [{plugins, vocabularies: 'own/words'}, plugin, '应为由词表的名称组成的数组'],
    [{plugins}, `export default {vocabularies: {w: {vague: []}}}`, '没有名为“vague”的设置'],
    [{plugins}, `export default {formatters: {f: 'x'}}`, '应为输出格式的函数'],
    [{plugins}, `export default {readers: {r: {read() {}}}}`, '应为读取器 {test, read}'],
    [{plugins}, `export default {reader: {}}`, '没有名为“reader”的配置项，是否指“readers”？']
  ])('%j', async (config, own, said) => {
    const {stderr, exitCode} = await run(config, [], own)
    expect({stderr, exitCode}).toEqual({stderr: expect.stringContaining(said) as string, exitCode: 2})
  })
})
