import {expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'

const head = `rules:
  - name: 满意度下限
    description: 满意度不低于九成
    selector: 年度指标值
    when: {indicator: 满意度}
    check: {range: {min: 90, unit: "%"}}
    message: '应为 {{expected}}'
`

const right = `${head}    tests:
      valid: [群众满意度 ≥90%]
      invalid: [群众满意度 ≥90% / ⟦≥85%⟧]
`

const wrong = `${head}    tests:
      valid:
        - 群众满意度 ≥85%
        - 群众满意度 ⟦≥90%⟧
      invalid:
        - |
          群众满意度 ≥90% / ≥85%
          举办场次 ⟦≥10场⟧
        - 群众满意度 ≥85%
        - ⟦满意度⟧
`

test('examples that are right', async () => {
  await inFolder({'本局规则.yaml': right}, async (cwd) => {
    const {exitCode, stdout} = await runCommand(['test-rules', '本局规则.yaml'], {cwd})
    expect({exitCode, stdout}).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stdout": "本局规则.yaml
        满意度下限
          ✔ 群众满意度 ≥90%
          ✔ 群众满意度 ≥90% / ⟦≥85%⟧

      共 2 个例子，2 个相符
      ",
      }
    `)
  })
})

test('examples that are not, with what differs', async () => {
  await inFolder({'本局规则.yaml': wrong}, async (cwd) => {
    const {exitCode, stdout} = await runCommand(['test-rules', '本局规则.yaml'], {cwd})
    expect(exitCode).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "本局规则.yaml
        满意度下限
          ✖ 群众满意度 ≥85%
              应报：1、1-产出指标；11-数量指标；群众满意度；实施周期指标值:≥85%；年度指标值:≥85%。
              实报：1、1-产出指标；11-数量指标；群众满意度；实施周期指标值:≥85%；年度指标值:⟦≥85%⟧。
              说：应为 ≥90%
          ✖ 群众满意度 ⟦≥90%⟧
              valid 中的例子不应有 ⟦…⟧；有问题的例子应写在 invalid 中
          ✖ 群众满意度 ≥90% / ≥85%
            举办场次 ⟦≥10场⟧
              应报：1、1-产出指标；11-数量指标；群众满意度；实施周期指标值:≥90%；年度指标值:≥85%。2、1-产出指标；11-数量指标；举办场次；实施周期指标值:≥10场；年度指标值:⟦≥10场⟧。
              实报：1、1-产出指标；11-数量指标；群众满意度；实施周期指标值:≥90%；年度指标值:⟦≥85%⟧。2、1-产出指标；11-数量指标；举办场次；实施周期指标值:≥10场；年度指标值:≥10场。
              说：应为 ≥90%
          ✖ 群众满意度 ≥85%
              invalid 中的例子应用 ⟦…⟧ 标出应报的地方
          ✖ ⟦满意度⟧
              Unexpected example “⟦满意度⟧”, expected “名称 值” or “名称 实施周期值 / 年度值”

      共 5 个例子，0 个相符，5 个不符
      "
    `)
    const english = await runCommand(['test-rules', '--locale', 'en', '本局规则.yaml'], {cwd})
    expect(english.stdout).toContain('5 examples, 0 as expected, 5 not')
    expect(english.stdout).toContain('expected: ')
  })
})

test('the files of the configuration, when none is named', async () => {
  const files = {
    'perf-lint.config.yaml': 'plugins: {甲: rules/a.yaml, 乙: rules/b.yml}\n',
    'rules/a.yaml': right,
    'rules/b.yml': head
  }
  await inFolder(files, async (cwd) => {
    const {exitCode, stdout} = await runCommand(['test-rules'], {cwd})
    expect({exitCode, stdout}).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stdout": "rules/a.yaml
        满意度下限
          ✔ 群众满意度 ≥90%
          ✔ 群众满意度 ≥90% / ⟦≥85%⟧

      rules/b.yml
        满意度下限
          ○ 没有例子

      共 2 个例子，2 个相符
      ",
      }
    `)
  })
})

test('no file anywhere is a mistake of the command', async () => {
  await inFolder({}, async (cwd) => {
    expect(await runCommand(['test-rules'], {cwd})).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        'perf-lint: 没有要核对的规则文件：配置的 plugins 中没有，也没有指定，例如：perf-lint test-rules 本局规则.yaml\n'
    })
  })
})
