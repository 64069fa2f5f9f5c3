import {ruleCategories} from '@perf-lint/core'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {runCommand} from '../fixtures/run-command.js'
import {readArgs} from './args.js'

const formats =
  'stylish, codeframe, compact, html, markdown, json, ndjson, sarif, junit, checkstyle, github, gitlab, rdjson, record, xlsx, docx'

describe('a wrong call is told in one sentence', () => {
  const cases: readonly [argv: readonly string[], chinese: string, english: string][] = [
    [
      [],
      '没有指定要检查的文件，例如：perf-lint 绩效目标表.txt',
      'No files given, expected some, as in: perf-lint table.txt'
    ],
    [
      ['--fromat', 'json', 'a'],
      '没有选项 --fromat，是否指“--format”？',
      'Unknown option --fromat; did you mean `--format`?'
    ],
    [
      ['--frobnicate'],
      '没有选项 --frobnicate，全部选项见 perf-lint --help',
      'Unknown option --frobnicate, see `perf-lint --help` for all options'
    ],
    [
      ['-x', 'a'],
      '没有选项 -x，全部选项见 perf-lint --help',
      'Unknown option -x, see `perf-lint --help` for all options'
    ],
    [
      ['--no-fix', 'a'],
      '没有选项 --no-fix，全部选项见 perf-lint --help',
      'Unknown option --no-fix, see `perf-lint --help` for all options'
    ],
    [['a', '--format'], '选项 --format 缺少值', 'Option --format lacks its value'],
    [['a', '-f'], '选项 -f 缺少值', 'Option -f lacks its value'],
    [['--format=', 'a'], '选项 --format 缺少值', 'Option --format lacks its value'],
    [['--format', '--quiet', 'a'], '选项 --format 缺少值', 'Option --format lacks its value'],
    [['--rule', '--preset', 'gate', 'a'], '选项 --rule 缺少值', 'Option --rule lacks its value'],
    [['--quiet=yes', 'a'], '选项 --quiet 不需要值', 'Option --quiet takes no value'],
    [
      ['--fix=suggest', 'a'],
      '选项 --fix 的值“suggest”无效，应为 safe, suggested 之一，是否指“suggested”？',
      'Unexpected `suggest` for --fix, expected one of safe, suggested; did you mean `suggested`?'
    ],
    [['--diff=safe', 'a'], '选项 --diff 不需要值', 'Option --diff takes no value'],
    [
      ['--fix', '--fix-type', 'values', 'a'],
      '选项 --fix-type 的值“values”无效，应为 structure, category, value, totals, coverage 之一，是否指“value”？',
      'Unexpected `values` for --fix-type, expected one of structure, category, value, totals, coverage; did you mean `value`?'
    ],
    [['--fix-type', 'value', 'a'], '选项 --fix-type 须与 --fix 同用', 'Option --fix-type is of use only with --fix'],
    [
      ['--shard', '9/8', 'a'],
      '--shard 的值“9/8”无效，应如 2/8：共 8 份，检查其中第 2 份',
      'Unexpected `9/8` for --shard, expected as 2/8: the second of eight parts'
    ],
    [
      ['--shard', '0/8', 'a'],
      '--shard 的值“0/8”无效，应如 2/8：共 8 份，检查其中第 2 份',
      'Unexpected `0/8` for --shard, expected as 2/8: the second of eight parts'
    ],
    [
      ['--concurrency', '0', 'a'],
      '--concurrency 的值“0”无效，应为 auto、off 或 1 到 999 的整数',
      'Unexpected `0` for --concurrency, expected auto, off or a whole number from 1 to 999'
    ],
    [
      ['--waivers', 'w.json', '--no-waivers', 'a'],
      '--waivers 与 --no-waivers 不能同用，应只选其一',
      '--waivers and --no-waivers cannot be used together, expected one of them'
    ],
    [
      ['--waivers', '没有.json', 'a'],
      '无法读取“没有.json”：文件或文件夹不存在',
      'Cannot read `没有.json`: no such file or folder'
    ],
    [
      ['--prune', '--no-waivers', 'a'],
      '选项 --prune 须与 --waivers 同用',
      'Option --prune is of use only with --waivers'
    ],
    [
      ['--stdin', '--since', '一上'],
      '选项 --since 用于文件，不能与标准输入同用',
      'Option --since is for files and cannot be used with standard input'
    ],
    [
      ['-', '--shard', '1/2'],
      '选项 --shard 用于文件，不能与标准输入同用',
      'Option --shard is for files and cannot be used with standard input'
    ],
    [
      ['-', '--watch'],
      '选项 --watch 用于文件，不能与标准输入同用',
      'Option --watch is for files and cannot be used with standard input'
    ],
    [
      ['waive', 'a', '--all', '--by', '王某'],
      '豁免要有理由和批准人，缺少 --reason',
      'Missing --reason, expected both a reason and a name to waive a finding'
    ],
    [
      ['waive', 'a', '--all', '--reason', '沿用上级口径'],
      '豁免要有理由和批准人，缺少 --by',
      'Missing --by, expected both a reason and a name to waive a finding'
    ],
    [
      ['waive', 'a', '--reason', '沿用上级口径', '--by', '王某'],
      '没有说明豁免哪些问题，应以 --only 规则、--project 项目或 --fingerprint 指纹指明，或用 --all 全部豁免',
      'It is not said which findings to waive, expected --only RULE, --project NAME or --fingerprint PRINT, or --all for all of them'
    ],
    [
      ['waive', 'a', '--all', '--reason', '沿用上级口径', '--by', '王某', '--until', '2026-02-30'],
      '--until 的值“2026-02-30”无效，应为日期，如 2026-12-31',
      'Unexpected `2026-02-30` for --until, expected a day such as 2026-12-31'
    ],
    [
      ['waive', '--all'],
      '没有指定要检查的文件，例如：perf-lint 绩效目标表.txt',
      'No files given, expected some, as in: perf-lint table.txt'
    ],
    [
      ['waive', 'a', '--fix'],
      '选项 --fix 不能用于 perf-lint waive',
      'Option --fix cannot be used with perf-lint waive'
    ],
    [
      ['merge'],
      '没有指定要合并的运行记录，例如：perf-lint merge 第1份.json 第2份.json',
      'No records given, expected some, as in: perf-lint merge part1.json part2.json'
    ],
    [
      ['merge', '没有.json'],
      '无法读取“没有.json”：文件或文件夹不存在',
      'Cannot read `没有.json`: no such file or folder'
    ],
    [
      ['--since', '没有', 'package.json'],
      '无法读取“没有”：文件或文件夹不存在',
      'Cannot read `没有`: no such file or folder'
    ],
    [
      ['-f', 'jsn', 'a'],
      `没有名为“jsn”的输出格式，应为 ${formats} 之一，是否指“json”？`,
      `Unknown format \`jsn\`, expected one of ${formats}; did you mean \`json\`?`
    ],
    [
      ['-f', 'sarf=out.sarif', 'a'],
      `没有名为“sarf”的输出格式，应为 ${formats} 之一，是否指“sarif”？`,
      `Unknown format \`sarf\`, expected one of ${formats}; did you mean \`sarif\`?`
    ],
    [
      ['-f', 'xlsx', 'a'],
      '审核意见表不能显示在屏幕上，应写入文件，例如：-f xlsx=审核意见.xlsx',
      'A review letter cannot be shown on the screen, expected a file, as in: -f xlsx=letter.xlsx'
    ],
    [
      ['-f', 'excel', 'a'],
      `没有名为“excel”的输出格式，应为 ${formats} 之一`,
      `Unknown format \`excel\`, expected one of ${formats}`
    ],
    [['-f', 'sarif=', 'a'], '输出格式 sarif= 之后缺少文件名', 'Missing file name after format sarif='],
    [
      ['-f', 'json', '-f', 'html=a.html', '-f', './b.mjs', 'a'],
      'json, ./b.mjs 都没有指定文件，至多一种可以不指定，例如：-f stylish -f sarif=结果.sarif',
      'No file given for json, ./b.mjs, expected at most one format without, as in: -f stylish -f sarif=results.sarif'
    ],
    [
      ['-f', 'json=out', '-f', 'html=./out', 'a'],
      '有两种输出格式写入同一个文件“out”，应各写各的',
      'Two formats would write to `out`, expected a file for each'
    ],
    [
      ['-f', 'json', '-f', 'html=out', '-o', 'out', 'a'],
      '有两种输出格式写入同一个文件“out”，应各写各的',
      'Two formats would write to `out`, expected a file for each'
    ],
    [
      ['-f', 'json=a.json', '-o', 'out', 'a'],
      '各种输出格式都已指定文件，--output-file 没有可写的内容',
      'Every format has a file of its own, nothing is left for --output-file'
    ],
    [
      ['-f', './none.mjs', 'a'],
      '无法读取“./none.mjs”：文件或文件夹不存在',
      'Cannot read `./none.mjs`: no such file or folder'
    ],
    [
      ['--preset', 'recomended', 'a'],
      '没有名为“recomended”的预设，应为 gate, recommended, strict, all 之一，是否指“recommended”？',
      'Unknown preset `recomended`, expected one of gate, recommended, strict, all; did you mean `recommended`?'
    ],
    [
      ['--rule', 'consistent-fund-total: warn', 'a'],
      '没有名为“consistent-fund-total”的规则，是否指“consistent-funds-total”？',
      'Unknown rule `consistent-fund-total`; did you mean `consistent-funds-total`?'
    ],
    [
      ['--rule', 'x: warn', 'a'],
      '没有名为“x”的规则，全部规则见 perf-lint rules',
      'Unknown rule `x`, see `perf-lint rules` for all rules'
    ],
    [
      ['--rule', 'consistent-funds-total: warning', 'a'],
      '规则 consistent-funds-total 的级别“warning”无效，应为 off、warn 或 error，是否指“warn”？',
      'Unexpected severity `warning` of rule consistent-funds-total, expected off, warn or error; did you mean `warn`?'
    ],
    [
      ['--rule', 'consistent-funds-total:eror', 'a'],
      '规则 consistent-funds-total 的级别“eror”无效，应为 off、warn 或 error，是否指“error”？',
      'Unexpected severity `eror` of rule consistent-funds-total, expected off, warn or error; did you mean `error`?'
    ],
    [
      ['--rule', 'consistent-funds-total', 'a'],
      "--rule 的值“consistent-funds-total”无法理解，应如 'no-vague-value: warn'",
      "Unexpected value `consistent-funds-total` of --rule, expected one such as 'no-vague-value: warn'"
    ],
    [
      ['--rule', '{"consistent-funds-total": ', 'a'],
      '--rule 的值“{"consistent-funds-total": ”无法理解，应如 \'no-vague-value: warn\'',
      'Unexpected value `{"consistent-funds-total": ` of --rule, expected one such as \'no-vague-value: warn\''
    ],
    [
      ['--rule', '{"consistent-funds-total": 2}', 'a'],
      '--rule 的值“{"consistent-funds-total": 2}”无法理解，应如 \'no-vague-value: warn\'',
      'Unexpected value `{"consistent-funds-total": 2}` of --rule, expected one such as \'no-vague-value: warn\''
    ],
    [
      ['--rule', '{"consistent-funds-total": ["warn", 1]}', 'a'],
      '--rule 的值“{"consistent-funds-total": ["warn", 1]}”无法理解，应如 \'no-vague-value: warn\'',
      'Unexpected value `{"consistent-funds-total": ["warn", 1]}` of --rule, expected one such as \'no-vague-value: warn\''
    ],
    [
      ['--rule', '{"consistent-funds-total": ["warn", {"tolerance": 1}]}', 'a'],
      '规则 consistent-funds-total 没有选项“tolerance”，它没有选项',
      'Rule consistent-funds-total has no option `tolerance`, it takes none'
    ],
    [
      ['--certainty', 'likly', 'a'],
      '把握程度“likly”无效，应为 certain、likely 或 arguable，是否指“likely”？',
      'Unexpected certainty `likly`, expected certain, likely or arguable; did you mean `likely`?'
    ],
    [
      ['--profile', 'nationl', 'a'],
      '类别口径“nationl”无效，应为 auto, code-list, national, before-2021 之一，是否指“national”？',
      'Unexpected profile `nationl`, expected one of auto, code-list, national, before-2021; did you mean `national`?'
    ],
    [
      ['--profile', '广东', 'a'],
      '类别口径“广东”无效，应为 auto, code-list, national, before-2021 之一',
      'Unexpected profile `广东`, expected one of auto, code-list, national, before-2021'
    ],
    [['--profile', '--fix', 'a'], '选项 --profile 缺少值', 'Option --profile lacks its value'],
    [
      ['export', '--profile', 'national', 'a'],
      '选项 --profile 不能用于 perf-lint export',
      'Option --profile cannot be used with perf-lint export'
    ],
    [
      ['--max-warnings', 'many', 'a'],
      '选项 --max-warnings 的值“many”无效，应为 0 或正整数',
      'Unexpected value `many` of --max-warnings, expected a whole number from 0'
    ],
    [
      ['--max-warnings', '-1', 'a'],
      '选项 --max-warnings 的值“-1”无效，应为 0 或正整数',
      'Unexpected value `-1` of --max-warnings, expected a whole number from 0'
    ],
    [
      ['--stdin', 'a'],
      '标准输入不能与文件同时检查，应只选其一',
      'Standard input and files cannot be linted together, expected one of them'
    ],
    [
      ['-', 'a'],
      '标准输入不能与文件同时检查，应只选其一',
      'Standard input and files cannot be linted together, expected one of them'
    ],
    [
      ['--stdin-filename', 'a.txt', 'a'],
      '--stdin-filename 须与 --stdin 同用',
      '--stdin-filename is of use only with --stdin'
    ],
    [
      ['--stdin', '--fix'],
      '--fix 要写回文件，不能与标准输入同用',
      '--fix writes to files and cannot be used with standard input'
    ],
    [['没有.txt'], '没有找到文件“没有.txt”', 'No file found for `没有.txt`'],
    [['没有/**/*.txt'], '没有找到文件“没有/**/*.txt”', 'No file found for `没有/**/*.txt`'],
    [
      ['export', '--fix', 'a'],
      '选项 --fix 不能用于 perf-lint export',
      'Option --fix cannot be used with perf-lint export'
    ],
    [
      ['export'],
      '没有指定要检查的文件，例如：perf-lint 绩效目标表.txt',
      'No files given, expected some, as in: perf-lint table.txt'
    ],
    [['rules', 'a'], '多余的参数“a”', 'Unexpected argument `a`'],
    [
      ['explain'],
      '没有指定规则，例如：perf-lint explain no-vague-value',
      'No rule given, expected one, as in: perf-lint explain no-vague-value'
    ],
    [['explain', 'a', 'b'], '一次只能说明一条规则', 'Only one rule can be explained at a time'],
    [
      ['explain', 'consistent-fund-total'],
      '没有名为“consistent-fund-total”的规则，是否指“consistent-funds-total”？',
      'Unknown rule `consistent-fund-total`; did you mean `consistent-funds-total`?'
    ]
  ]

  test.each(cases)('%j', async (argv, chinese, english) => {
    expect(await runCommand(argv)).toEqual({exitCode: 2, stdout: '', stderr: `perf-lint: ${chinese}\n`})
    expect(await runCommand(['--locale', 'en', ...argv])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `perf-lint: ${english}\n`
    })
  })

  test.each([
    [{}, '不支持语言“zh”，应为 zh-CN 或 en'],
    [{LANG: 'en_GB.UTF-8'}, 'Unexpected locale `zh`, expected zh-CN or en']
  ])('an unknown language, in that of the environment %j', async (env, sentence) => {
    expect(await runCommand(['--locale', 'zh', 'a'], {env})).toMatchObject({stderr: `perf-lint: ${sentence}\n`})
  })

  test('control characters in it do not reach the terminal', async () => {
    const {stderr} = await runCommand(['\u001b[31m.txt'])
    expect(stderr).toBe(stripVTControlCharacters(stderr))
  })
})

describe('readArgs', () => {
  const lint = {
    command: 'lint',
    patterns: ['a'],
    stdin: false,
    formats: [{name: 'stylish'}],
    rules: {},
    maxWarnings: Number.POSITIVE_INFINITY,
    quiet: false,
    fixOutput: 'none',
    waivers: true,
    prune: false,
    concurrency: 'auto',
    stats: false,
    watch: false,
    ignore: true
  }
  const safe = {level: 'safe', categories: ruleCategories}
  const suggested = {level: 'suggested', categories: ruleCategories}

  test.each<[argv: readonly string[], args: object]>([
    [['a'], lint],
    [['--', '--fix', 'export'], {...lint, patterns: ['--fix', 'export']}],
    [['a', 'export'], {...lint, patterns: ['a', 'export']}],
    [['./export'], {...lint, patterns: ['./export']}],
    [['-f', 'json', 'a'], {...lint, formats: [{name: 'json'}]}],
    [['-fjson', 'a'], {...lint, formats: [{name: 'json'}]}],
    [
      ['-f', 'stylish', '--format=sarif=a=b.sarif', 'a'],
      {...lint, formats: [{name: 'stylish'}, {name: 'sarif', file: 'a=b.sarif'}]}
    ],
    [['-f', './b.mjs=c.txt', 'a'], {...lint, formats: [{name: './b.mjs', file: 'c.txt'}]}],
    [
      ['-f', 'html=a.html', '-f', 'json=a.json', 'a'],
      {
        ...lint,
        formats: [
          {name: 'html', file: 'a.html'},
          {name: 'json', file: 'a.json'}
        ]
      }
    ],
    [
      ['--max-warnings=0', '--quiet', '--fix', 'a'],
      {...lint, maxWarnings: 0, quiet: true, fix: safe, fixOutput: 'write'}
    ],
    [['--fix=suggested', 'a'], {...lint, fix: suggested, fixOutput: 'write'}],
    [['--fix-dry-run', 'a'], {...lint, fix: safe, fixOutput: 'none'}],
    [['--fix', '--fix-dry-run', 'a'], {...lint, fix: safe, fixOutput: 'none'}],
    [['--fix=suggested', '--diff', 'a'], {...lint, fix: suggested, fixOutput: 'diff'}],
    [['--diff', '-'], {...lint, patterns: [], stdin: true, fix: safe, fixOutput: 'diff'}],
    [
      ['--fix', '--fix-type', 'value', '--fix-type=structure', 'a'],
      {...lint, fix: {level: 'safe', categories: ['value', 'structure']}, fixOutput: 'write'}
    ],
    [['--shard', '2/8', 'a'], {...lint, shard: {index: 2, count: 8}}],
    [['--concurrency', 'off', 'a'], {...lint, concurrency: 1}],
    [['--concurrency', '8', 'a'], {...lint, concurrency: 8}],
    [['--watch', 'a'], {...lint, watch: true}],
    [['--cache', 'a'], {...lint, cacheFile: '.perflintcache'}],
    [['--cache-file', 'c', 'a'], {...lint, cacheFile: 'c'}],
    [['--no-waivers', '--no-ignore', '--stats', 'a'], {...lint, waivers: false, ignore: false, stats: true}],
    [
      ['--waivers', 'w', '--prune', '--baseline', 'b', '--since', 's', 'a'],
      {...lint, waivers: 'w', prune: true, baseline: 'b', since: 's'}
    ],
    [
      ['waive', 'a', '--only', 'x', '--only', 'y', '--reason', '理由', '--by', '王某', '--until', '2026-12-31'],
      {
        command: 'waive',
        patterns: ['a'],
        rules: {},
        ignore: true,
        waivers: 'perf-lint.waivers.json',
        reason: '理由',
        by: '王某',
        until: '2026-12-31',
        chosen: {rules: ['x', 'y']}
      }
    ],
    [
      ['merge', 'a', 'b', '-f', 'json', '--max-warnings', '3'],
      {
        command: 'merge',
        files: ['a', 'b'],
        formats: [{name: 'json'}],
        maxWarnings: 3,
        quiet: false,
        waivers: true
      }
    ],
    [['--preset', 'gate', '--preset=strict', 'a'], {...lint, presets: ['gate', 'strict']}],
    [['--profile', 'national', '--profile=code-list', 'a'], {...lint, profile: 'code-list'}],
    [['--color', '--no-color', 'a'], {...lint, color: false}],
    [['--no-color', '--color', 'a'], {...lint, color: true}],
    [['-'], {...lint, patterns: [], stdin: true}],
    [['--stdin', '--stdin-filename', 'b'], {...lint, patterns: [], stdin: true, stdinFilename: 'b'}],
    [['--rule', 'x: warn', '--rule', 'y:off', 'a'], {...lint, rules: {x: 'warn', y: 'off'}}],
    [['--rule', 'x：warn', 'a'], {...lint, rules: {x: 'warn'}}],
    [
      ['--rule', '{"x": ["warn", {"words": []}], "y": "off"}', 'a'],
      {...lint, rules: {x: ['warn', {words: []}], y: 'off'}}
    ],
    [['-o', 'out.txt', '--locale', 'en', 'a'], {...lint, outputFile: 'out.txt', locale: 'en'}],
    [['export', 'a', 'b'], {command: 'export', patterns: ['a', 'b'], stdin: false, ignore: true}],
    [['--locale', 'en', 'rules'], {command: 'rules', locale: 'en'}],
    [['explain', 'x'], {command: 'explain', rule: 'x'}],
    [['export', '--help'], {command: 'help'}],
    [['-v'], {command: 'version'}]
  ])('%j', (argv, args) => {
    expect(readArgs(argv)).toEqual(args)
  })
})
