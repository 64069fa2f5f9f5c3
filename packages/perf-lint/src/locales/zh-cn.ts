import type {ExpectedType} from '@perf-lint/core'
import type {ConfigSource} from '../config/config-source.js'
import type {Catalogue, ErrorData} from './catalogue.js'

/** Why a file cannot be used, by the system’s code or ours. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EBUSY: '文件正被其他程序占用',
  EISDIR: '这是一个文件夹',
  ELOOP: '链接成环',
  EILSEQ: '文件的编码中没有其中的字符',
  EMFILE: '打开的文件过多',
  ENAMETOOLONG: '文件名过长',
  ENOENT: '文件或文件夹不存在',
  ENOSPC: '磁盘空间不足',
  ENOTDIR: '路径中有一段不是文件夹',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  'table-kind': '应为 .csv、.json、.yaml 或 .yml 文件'
}

/** What a value of the configuration should be. */
const types: Readonly<Record<ExpectedType, string>> = {
  basis: "由依据组成的数组，如 [{title: '××市绩效目标编报指南', number: '×财绩〔2026〕1号'}]",
  config: '配置对象，或由配置对象组成的数组',
  configObject: '配置对象 {…}；要并入另一个数组，应写成 ...数组',
  entry: "级别 off、warn 或 error，有选项的写成 ['warn', {…}]",
  object: '对象 {…}',
  options: '由选项组成的对象 {…}',
  pattern: "通配符，如 '报送/**/*.txt'",
  patterns: "由通配符组成的数组，如 ['报送/**/*.txt']",
  formatter: '输出格式的函数 (results, options) => 文字',
  plugin: '插件对象 {rules, presets, vocabularies, formatters, readers}',
  plugins: '以名称为键、插件为值的对象 {名称: 插件}',
  preset: '预设的名称，或 {name, certainty, rules}',
  presets: "由预设组成的数组，如 ['recommended']",
  rules: "以规则为键、级别为值的对象，如 {'no-vague-value': 'warn'}",
  reader: '读取器 {test, read}，两项都是函数',
  rule: '用 defineRule 定义的规则',
  sentence: "一句话，或 {'zh-CN': …, en: …}",
  text: '非空的文字',
  vocabularies: "由词表的名称组成的数组，如 ['own/words']",
  vocabulary: "词表的名称，如 'own/words'",
  wording: "以规则为键的对象，如 {'no-vague-value': {messages: {…}, basis: […]}}"
}

/** What a declaration should have at a place. */
const declarationFaults: Readonly<Record<string, string>> = {
  text: '应为文字或 null',
  number: '应为数字或 null',
  name: '应为文字',
  list: '应为数组',
  object: '应为对象',
  present: '缺少',
  absent: '不是其中的一项'
}

/** What a schema calls the types of values. */
const schemaTypes: Readonly<Record<string, string>> = {
  array: '数组',
  boolean: ' true 或 false',
  integer: '整数',
  number: '数字',
  object: '对象',
  string: '文字'
}

/** Why a pattern is wrong. */
const patternFaults: Readonly<Record<string, string>> = {
  absolute: '应为相对于配置文件所在文件夹的路径',
  backslash: '文件夹之间应用“/”，不用“\\”',
  negated: 'files 不能用“!”排除，应把要排除的写入 ignores',
  outside: '配置管不到所在文件夹以外的文件，应把配置文件放到上级文件夹'
}

/** What can be read. */
const readable = '应为绩效目标表：.xlsx、.xls、.et、.docx、.pdf、.html、.csv 或文本（.txt、.tsv、.md）'

/** What to save a file as that cannot be read as it is. */
const advice: ReadonlyMap<string, string> = new Map([
  ['doc/wps', '应另存为 .docx'],
  ['mht', '应另存为 .html 或 .docx'],
  ['numbers/pages', '应导出为 .xlsx 或 .docx'],
  ['ods/odt', '应另存为 .xlsx 或 .docx'],
  ['rtf', '应另存为 .docx'],
  ['xls 2', '应另存为 .xlsx'],
  ['xls 3', '应另存为 .xlsx'],
  ['xls 4', '应另存为 .xlsx'],
  ['xls 5', '应另存为 .xlsx'],
  ['xlsb', '应另存为 .xlsx'],
  ['xml', '应另存为 .xlsx 或 .docx']
])

/** The texts beside the rules’ messages in Chinese. */
export const zhCN = {
  errors: {
    binary: () => `这不是能读的文件，${readable}`,
    damaged: ({part, format}) =>
      format === 'pdf'
        ? 'PDF 文件已损坏，应能用 PDF 阅读器打开；可由原始文件重新导出'
        : `文件已损坏${part ? `（${part}）` : ''}，应能用 Excel、Word 或 WPS 打开；可打开后另存一份`,
    empty: () => '文件是空的，应为项目支出绩效目标表',
    encrypted: () => '文件设有密码，无法读取；应取消密码后另存',
    scanned: () => '这是扫描件，页面是图片，没有文字可读；应使用原始的 Excel、Word 文件，或由它们导出的 PDF',
    'no-declaration': ({at, expected}) =>
      `JSON 不是绩效目标表的数据：${at || '最外层'}${declarationFaults[String(expected)]}，结构见 perf-lint/declaration.schema.json`,
    'unclear-columns': () =>
      'PDF 中的表没有画框线，各栏各行的界线无法确定；应使用原始的 Excel、Word 文件，或加上框线后重新导出 PDF',
    unmapped: () => 'PDF 中的字体没有字符对照表，读出的文字没有意义；应使用原始的 Excel、Word 文件，或重新导出 PDF',
    'not-a-table': ({reason}) => String(reason),
    'too-large': toSizeSentence,
    'unreadable-file': ({path, reason}) => `无法读取“${path}”：${reasons[String(reason)] ?? reason}`,
    'unsupported-format': ({format}) => `暂不支持 ${format} 格式，${advice.get(String(format)) ?? readable}`,
    'unwritable-file': ({path, reason}) => `无法写入“${path}”：${reasons[String(reason)] ?? reason}`,

    'config-encoding': () => '文件不是 UTF-8 编码，应另存为 UTF-8',
    'duplicate-plugin': ({name}) => `插件“${name}”在前面已经指定为另一个，应只指定一次或另取名称`,
    'invalid-certainty': (data) => `把握程度“${data['actual']}”无效，应为 certain、likely 或 arguable${nearest(data)}`,
    'invalid-locale': (data) => `不支持语言“${data['actual']}”，应为 zh-CN 或 en${nearest(data)}`,
    'invalid-options': (data) =>
      data['problem'] === 'unknown'
        ? `规则 ${data['name']} 没有选项“${data['key']}”${nearest(data) || (data['expected'] ? `，可用的选项有 ${data['expected']}` : '，它没有选项')}`
        : `规则 ${data['name']} 的选项“${data['key']}”的值 ${data['actual']} 不合要求${nearest(data) || `，${demand(data)}`}`,
    'invalid-pattern': ({actual, reason}) => `通配符“${actual}”无效，${patternFaults[String(reason)]}`,
    'invalid-plugin-name': ({name}) => `插件名称“${name}”无效，应由字母、数字、“-”、“_”组成，如 own 或 @scope/own`,
    'invalid-profile': (data) => `类别口径“${data['actual']}”无效，应为 ${data['expected']} 之一${nearest(data)}`,
    'invalid-severity': (data) =>
      `规则 ${data['name']} 的级别“${data['actual']}”无效，应为 off、warn 或 error${nearest(data)}`,
    'invalid-setting': (data) =>
      `设置“${data['key']}”的值 ${data['actual']} 不合要求${nearest(data) || `，${demand(data)}`}`,
    'invalid-waivers': toWaiverSentence,
    'json-comment': () => 'JSON 文件中不能有注释，应删去注释，或改用 perf-lint.config.mjs、perf-lint.config.yaml',
    'json-syntax': (data) => `${lineOf(data)}不是有效的 JSON（${data['reason']}），应检查逗号、引号和括号`,
    'missing-import': ({module, name}) =>
      `${moduleOf(module)}引用的模块“${name}”找不到，应先安装（npm install），或更正 import 的路径`,
    'missing-key': ({name, needed}) => `缺少“${name}”，应有 ${needed}`,
    'missing-setting': (data) => `设置“${data['key']}”不能缺少`,
    'module-failed': (data) => `${moduleOf(data['module'])}${lineOf(data)}运行出错（${data['reason']}），应先更正`,
    'module-syntax': (data) => `${moduleOf(data['module'])}${lineOf(data)}有语法错误（${data['reason']}），应先更正`,
    'no-default-export': ({module, names}) =>
      `${moduleOf(module)}没有默认导出${names ? `，只导出了 ${names}` : ''}，应写成 export default {…}`,
    'nothing-set': () =>
      '只有 files，没有设定任何内容，应加上 presets、rules 等；若要忽略一些文件，应去掉 files，只留 ignores',
    'old-node': ({module, version}) =>
      `${moduleOf(module)}是 TypeScript，需要 Node.js 22.18 以上，现为 ${version}；应升级 Node.js，或设 NODE_OPTIONS=--experimental-strip-types，或改用 .mjs`,
    'plugin-module': ({actual}) => `应为插件的模块名，或以 ./ 开头、相对于配置文件的路径，发现 ${actual}`,
    'several-configs': ({folder, first, second}) =>
      `“${folder}”中有两个配置文件 ${first} 和 ${second}，应只留一个，或用 --config 指定`,
    'unknown-key': (data) => `没有名为“${data['name']}”的配置项${nearest(data) || `，可用的有 ${data['known']}`}`,
    'unknown-module': ({module}) =>
      `找不到插件模块“${module}”，应先安装（npm install）；若是文件，应写成以 ./ 开头、相对于配置文件的路径`,
    'unknown-plugin': (data) =>
      `没有指定名为“${data['name']}”的插件${nearest(data) || '，应先在配置的 plugins 中指定'}`,
    'unknown-setting': (data) => `没有名为“${data['key']}”的设置${nearest(data) || `，可用的有 ${data['expected']}`}`,
    'unknown-preset': (data) => `没有名为“${data['name']}”的预设，应为 ${data['known']} 之一${nearest(data)}`,
    'unknown-vocabulary': (data) =>
      `没有名为“${data['name']}”的词表${nearest(data) || (data['known'] ? `，可用的有 ${data['known']}` : '，插件没有带词表')}`,
    'unknown-message': (data) =>
      `规则没有名为“${data['name']}”的提示${nearest(data) || `，它的提示有 ${data['known']}`}`,
    'unknown-rule': (data) => `没有名为“${data['name']}”的规则${nearest(data) || '，全部规则见 perf-lint rules'}`,

    'unreadable-config': ({path, reason}) => `无法读取配置文件“${path}”：${reasons[String(reason)] ?? reason}`,
    'unsupported-config': ({known}) => `不能用作配置文件，扩展名应为 ${known} 之一`,
    'wrong-type': ({actual, expected}) => `发现 ${actual}，应为${types[expected as ExpectedType]}`,
    'yaml-syntax': (data) => `${lineOf(data)}不是有效的 YAML（${data['reason']}），应检查缩进、冒号和引号`,

    'rule-bounds': ({min, max}) => `min ${min} 大于 max ${max}，没有数能满足`,
    'rule-choice': ({expected}) => `应有 ${expected} 中的一项`,
    'rule-column': (data) =>
      `表中没有名为“${data['name']}”的列${nearest(data) || (data['known'] ? `，有 ${data['known']}` : '，它只有一列，没有列名')}`,
    'rule-field': (data) =>
      `${data['type'] ? `节点 ${data['type']} ` : '节点'}没有“${data['name']}”一项${nearest(data) || (data['known'] ? `，有 ${data['known']}` : '')}`,
    'rule-file': toRuleFileSentence,
    'rule-name': ({name}) => `规则名称“${name}”无效，应由文字、数字和“-”组成，如“满意度下限”`,
    'rule-no-number': ({type}) => `所选的节点（${type}）没有数，应选指标值、金额等，或用 field 指明`,
    'rule-node': (data) => `没有名为“${data['name']}”的节点${nearest(data) || '，如“项目”“指标”“年度指标值”'}`,
    'rule-pattern': ({actual, fault, reason}) => {
      if (fault === 'unsupported') return `正则表达式“${actual}”中的“${reason}”不能用，应去掉前后断言和反向引用`
      if (fault === 'too-long') return `正则表达式“${actual}”太长，展开后超过 ${reason} 步，应减少重复的次数`
      return `正则表达式“${actual}”有误（${reason}），应检查括号和转义`
    },
    'rule-placeholder': (data) =>
      `没有可填入“{{${data['name']}}}”的内容${nearest(data) || `，可用的有 ${data['known']}`}`,
    'rule-row': ({row, actual}) => `表的第 ${row} 行是 ${actual}，应为文字，或“列名: 值”`,
    'rule-rows': () => '应有 rows（表的各行）或 file（表所在的文件），二者选一，且不能是空的',
    'rule-selector': ({actual, reason, column}) => {
      if (reason === 'start') return `选择器不能以“${actual}”开头，应先写节点`
      if (reason === 'full-width') return `选择器中的“${actual}”是全角符号，应改用半角`
      return `选择器“${actual}”${column ? `第 ${column} 个字符处` : ''}有误（${reason}），应检查方括号、引号和冒号`
    },
    'rule-table-file': ({file, reason}) => `无法使用表“${file}”：${reasons[String(reason)] ?? reason}`,
    'rule-table-number': ({row, column, actual}) => `表的第 ${row} 行“${column}”是“${actual}”，应为数`,
    'rule-twice': ({name}) => `前面已有名为“${name}”的规则，应另取名称`,
    'rule-unit': (data) => `不认识计量单位“${data['name']}”${nearest(data) || '，应另写 dimension 说明量的类型'}`,
    'yaml-braces': ({line}) => `第 ${line} 行以“{{”开头的文字要加引号，如 message: "{{value}}……"`,

    'all-ignored': ({pattern}) =>
      `没有可检查的文件：“${pattern}”都被配置中的 ignores 忽略；用 --print-config 可见是哪一条，用 --no-config 可不管配置`,
    'broken-formatter': ({name, reason}) => `输出格式模块“${name}”出错：${reason}`,
    'fix-stdin': () => '--fix 要写回文件，不能与标准输入同用',
    'config-and-none': () => '--config 与 --no-config 不能同用，应只选其一',
    'init-exists': ({file}) => `配置文件“${file}”已存在，未改动；若要覆盖，应加 --force`,
    'init-file': ({file}) => `不能新建“${file}”，应为 perf-lint.config.mjs 或 perf-lint.config.json`,
    'init-needs-terminal': () => '不在终端上，无法询问，应加 --yes 采用默认',
    'init-other': ({file, other}) => `已有配置文件“${other}”，一个文件夹只能有一个，未新建“${file}”；应先移走原有的`,
    'invalid-formatter': ({name}) => `“${name}”不是输出格式模块，其默认导出应为函数 (results, options) => 文字`,
    'half-override': ({option}) => `人工放行要有理由和经办人，缺少 ${option}`,
    'annotate-where': () => '没有指定写入哪个文件，应加 -o 新文件，例如：perf-lint annotate 表.xlsx -o 表-批注.xlsx',
    'cannot-annotate': ({format}) =>
      `批注只能写入 .xlsx、.docx 和 .pdf，不能写入 ${format} 文件；可用 -f html=结果.html 列出全部问题`,
    'no-annotated': () => '没有指定文件，例如：perf-lint annotate 表.xlsx -o 表-批注.xlsx',
    protected: () => '文件设有权限密码，不能写入批注；应取消密码后另存',
    signed: () => '文件有数字签名，改动会使签名失效；应另存一份没有签名的',
    'too-many-annotated': () => '一次只能给一个文件写批注',
    'letter-needs-file': ({name}) => `审核意见表不能显示在屏幕上，应写入文件，例如：-f ${name}=审核意见.${name}`,
    'broken-reader': ({name, reason}) => `插件的读取程序“${name}”出错，未能读取文件：${reason}`,
    'broken-json': ({file, reason}) => `“${file}”不是有效的 JSON（${reason}），应检查逗号、引号和括号`,
    'ignored-by-files': ({pattern}) =>
      `“${pattern}”中的文件都被 .perflintignore 或 .gitignore 忽略；用 --no-ignore 可不管这些文件`,
    'invalid-choice': (data) =>
      `选项 ${data['option']} 的值“${data['actual']}”无效，应为 ${data['expected']} 之一${nearest(data)}`,
    'invalid-concurrency': ({value}) => `--concurrency 的值“${value}”无效，应为 auto、off 或 1 到 999 的整数`,
    'invalid-day': ({value}) => `--until 的值“${value}”无效，应为日期，如 2026-12-31`,
    'invalid-shard': ({value}) => `--shard 的值“${value}”无效，应如 2/8：共 8 份，检查其中第 2 份`,
    'no-record': ({file}) => `“${file}”不是运行记录，应为 -f record=${file} 写出的文件`,
    'no-records': () => '没有指定要合并的运行记录，例如：perf-lint merge 第1份.json 第2份.json',
    'not-with-stdin': ({option}) => `选项 ${option} 用于文件，不能与标准输入同用`,
    'nothing-to-waive': () =>
      '没有说明豁免哪些问题，应以 --only 规则、--project 项目或 --fingerprint 指纹指明，或用 --all 全部豁免',
    'nothing-waived': () => '没有符合条件的问题，未豁免；可先用 perf-lint -f compact 看看有哪些问题',
    'other-record': ({file}) => `“${file}”是另一版本的 perf-lint 写出的运行记录，应重新生成`,
    'useless-option': ({option, needed}) => `选项 ${option} 须与 ${needed} 同用`,
    'waive-needs': ({option}) => `豁免要有理由和批准人，缺少 ${option}`,
    'waivers-and-none': () => '--waivers 与 --no-waivers 不能同用，应只选其一',
    'worker-failed': ({path}) =>
      `检查“${path}”时运行中断（可能是内存不足），未能检查；可用 --concurrency off 单独检查它`,
    'invalid-number': ({option, value}) => `选项 ${option} 的值“${value}”无效，应为 0 或正整数`,
    'invalid-rule': ({value}) => `--rule 的值“${value}”无法理解，应如 'no-vague-value: warn'`,
    'misplaced-option': ({option, command}) => `选项 ${option} 不能用于 perf-lint ${command}`.trimEnd(),
    'missing-format-file': ({name}) => `输出格式 ${name}= 之后缺少文件名`,
    'missing-value': ({option}) => `选项 ${option} 缺少值`,
    'empty-folder': ({pattern}) =>
      `目录“${pattern}”中没有可检查的文件，应有 .xlsx、.xls、.docx、.html、.csv、.txt 等文件`,
    'no-files': () => '没有指定要检查的文件，例如：perf-lint 绩效目标表.txt',
    'no-match': ({pattern}) => `没有找到文件“${pattern}”`,
    'no-rule': () => '没有指定规则，例如：perf-lint explain no-vague-value',
    'no-rule-files': () =>
      '没有要核对的规则文件：配置的 plugins 中没有，也没有指定，例如：perf-lint test-rules 本局规则.yaml',
    'same-file': ({file}) => `有两种输出格式写入同一个文件“${file}”，应各写各的`,
    'several-formats': ({names}) => `${names} 都没有指定文件，至多一种可以不指定，例如：-f stylish -f sarif=结果.sarif`,
    'stdin-and-files': () => '标准输入不能与文件同时检查，应只选其一',
    'stdin-filename-alone': () => '--stdin-filename 须与 --stdin 同用',
    'too-many-files': () => '一次只能对一个文件下结论，多个文件请逐个检查',
    'too-many-rules': () => '一次只能说明一条规则',
    'unexpected-argument': ({value}) => `多余的参数“${value}”`,
    'unexpected-value': ({option}) => `选项 ${option} 不需要值`,
    'unknown-format': (data) => `没有名为“${data['name']}”的输出格式，应为 ${data['known']} 之一${nearest(data)}`,
    'useless-output-file': () => '各种输出格式都已指定文件，--output-file 没有可写的内容',
    'unknown-option': (data) => `没有选项 ${data['option']}${nearest(data) || '，全部选项见 perf-lint --help'}`
  },
  verdicts: {pass: '通过', reject: '退回', review: '转人工'},
  why: {
    unset: '关闭：没有预设或配置启用它',
    on: (source) => `启用：${nameOf(source)}`,
    off: (source) => `关闭：${nameOf(source)}`
  },
  rule: (name) => `规则“${name}”，`,
  place: (configFile, key) => (key && configFile ? `${configFile} 中 ${key}：` : `${configFile || key}：`),
  line: (line) => `第 ${line} 行`,
  defect: (rule, reason) => `规则 ${rule} 内部出错，这个文件未能按它检查完（${reason}），请报告这一问题`
} satisfies Catalogue

function toWaiverSentence(data: ErrorData): string {
  const {key, problem, actual, expected} = data
  if (problem === 'unknown') return `豁免文件中没有名为“${key}”的项${nearest(data) || `，可用的有 ${expected}`}`
  if (problem === 'missing') return `豁免文件缺少“${key}”`
  const place = key ? `中“${key}”` : ''
  return `豁免文件${place}的内容 ${actual} 不合要求${expected ? `，应为 ${expected}` : `：${problem}`}`
}

function toRuleFileSentence(data: ErrorData): string {
  const {key, problem, actual, expected} = data
  const name = String(key).replace(/^.*\./, '')
  if (problem === 'unknown')
    return `没有名为“${name}”的项${nearest(data) || (expected ? `，可用的有 ${expected}` : '')}`
  if (problem === 'missing') return `缺少“${name}”`
  if (problem === 'none') return `是空的，应有 ${expected} 中的一项`
  if (problem === 'several') return `应只有 ${expected} 中的一项，要查几样就写几条规则`
  if (
    expected &&
    String(expected)
      .split(', ')
      .every((type) => schemaTypes[type])
  ) {
    const types = String(expected)
      .split(', ')
      .map((type) => schemaTypes[type]!.trim())
    return `发现 ${actual}，应为${types.join('或')}`
  }
  return `发现 ${actual}${nearest(data) || `，${demand(data)}`}`
}

/** What set a value. */
function nameOf(source: ConfigSource): string {
  const {preset} = source
  if (source.kind === 'default') return `默认预设 ${preset}`
  const origin = originOf(source)
  return preset === undefined ? origin : `预设 ${preset}（${origin}）`
}

function originOf(source: ConfigSource): string {
  if (source.kind !== 'object') return '命令行或调用时的选项'
  const {configFile, index, name} = source
  const object = `${index === undefined ? '' : ` 的 [${index}]`}${name === undefined ? '' : `“${name}”`}`
  return `${configFile}${object}`
}

/** The place of a fault in a file, so far as it is known. */
function lineOf({line, column}: ErrorData): string {
  if (!line) return ''
  return column ? `第 ${line} 行第 ${column} 列` : `第 ${line} 行`
}

/** The module that a plugin is in; of the configuration itself the name stands before the sentence. */
function moduleOf(module: string | number | undefined): string {
  return module ? `插件模块“${module}”` : ''
}

/** What a schema asks of a value. */
function demand({expected, problem}: ErrorData): string {
  if (expected) return `应为${schemaTypes[String(expected)] ?? ` ${expected} 之一`}`
  const [, wanted, limit] = /^must (?:be (>=?|<=?)|NOT have (?:fewer|less) than) (\S+)/.exec(String(problem)) ?? []
  if (limit === undefined) return String(problem)
  if (wanted !== undefined) return `应 ${wanted} ${limit}`
  return limit === '1' ? '不能为空' : `应至少有 ${limit} 个`
}

function nearest({nearest}: ErrorData): string {
  return nearest ? `，是否指“${nearest}”？` : ''
}

/** What of a file is over its limit. */
function toSizeSentence({what, bytes, limit}: ErrorData): string {
  switch (what) {
    case 'part':
    case 'unpacked':
      return `文件解压后超过上限 ${toMegabytes(limit)} MB，应拆成几份`
    case 'ratio':
      return `文件解压后是原来的 ${limit} 倍以上，不像正常的表，应打开后另存一份`
    case 'parts':
      return `压缩包中超过 ${limit} 个文件，应为一份表`
    case 'depth':
      return `内容嵌套超过 ${limit} 层，不像正常的表，应打开后另存一份`
    case 'cells':
      return `单元格超过 ${limit} 个，应删去多余的行和列，或拆成几份`
    case 'page':
      return `网页超过 ${Math.floor(Number(limit) / 10_000)} 万字，应拆成几份，或另存为 .xlsx`
    case 'nodes':
      return '网页中的标签多得不像正常的表，应打开后另存一份，或另存为 .xlsx'
    case 'pages':
      return `PDF 超过 ${limit} 页，应拆成几份`
    case 'objects':
      return `PDF 的一页中超过 ${limit} 个对象，不像正常的表，应由原始文件重新导出`
    case 'text':
      return `文字超过 ${Math.floor(Number(limit) / 10_000)} 万字，应拆成几份`
    default:
      return `文件有 ${toMegabytes(bytes)} MB，超过上限 ${toMegabytes(limit)} MB`
  }
}

function toMegabytes(bytes: string | number | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(0)
}
