import type {Catalogue, ErrorData} from './catalogue.js'

/** Why the system does not let us, by its code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: '没有权限',
  EBUSY: '文件正被其他程序占用',
  EISDIR: '这是一个文件夹',
  ELOOP: '链接成环',
  EMFILE: '打开的文件过多',
  ENAMETOOLONG: '文件名过长',
  ENOENT: '文件或文件夹不存在',
  ENOSPC: '磁盘空间不足',
  ENOTDIR: '路径中有一段不是文件夹',
  EPERM: '没有权限',
  EROFS: '磁盘只读'
}

/** The texts beside the rules’ messages in Chinese. */
export const zhCN = {
  errors: {
    binary: () => '这是二进制文件，应为文本格式的绩效目标表（.txt、.tsv、.md）',
    empty: () => '文件是空的，应为项目支出绩效目标表',
    'not-a-table': ({reason}) => String(reason),
    'too-large': ({bytes, limit}) => `文件有 ${toMegabytes(bytes)} MB，超过上限 ${toMegabytes(limit)} MB`,
    'unreadable-file': ({path, reason}) => `无法读取“${path}”：${reasons[String(reason)] ?? reason}`,
    'unsupported-format': ({format}) => `暂不支持 ${format} 格式，应为文本格式的绩效目标表（.txt、.tsv、.md）`,
    'unwritable-file': ({path, reason}) => `无法写入“${path}”：${reasons[String(reason)] ?? reason}`,

    'invalid-certainty': (data) => `把握程度“${data['actual']}”无效，应为 certain、likely 或 arguable${nearest(data)}`,
    'invalid-locale': (data) => `不支持语言“${data['actual']}”，应为 zh-CN 或 en${nearest(data)}`,
    'invalid-options': (data) =>
      data['problem'] === 'unknown'
        ? `规则 ${data['name']} 没有选项“${data['key']}”${nearest(data) || (data['expected'] ? `，可用的选项有 ${data['expected']}` : '，它没有选项')}`
        : `规则 ${data['name']} 的选项“${data['key']}”不合要求：${data['problem']}`,
    'invalid-profile': (data) => `类别口径“${data['actual']}”无效，应为 ${data['expected']} 之一${nearest(data)}`,
    'invalid-severity': (data) =>
      `规则 ${data['name']} 的级别“${data['actual']}”无效，应为 off、warn 或 error${nearest(data)}`,
    'invalid-setting': (data) =>
      `设置“${data['key']}”的值 ${data['actual']} 不合要求${nearest(data) || (data['expected'] ? `，应为 ${data['expected']}` : `：${data['problem']}`)}`,
    'invalid-waivers': toWaiverSentence,
    'missing-setting': (data) => `设置“${data['key']}”不能缺少`,
    'unknown-setting': (data) => `没有名为“${data['key']}”的设置${nearest(data) || `，可用的有 ${data['expected']}`}`,
    'unknown-preset': (data) => `没有名为“${data['name']}”的预设，应为 ${data['known']} 之一${nearest(data)}`,
    'unknown-rule': (data) => `没有名为“${data['name']}”的规则${nearest(data) || '，全部规则见 perf-lint rules'}`,

    'broken-formatter': ({name, reason}) => `输出格式模块“${name}”出错：${reason}`,
    'fix-stdin': () => '--fix 要写回文件，不能与标准输入同用',
    'invalid-formatter': ({name}) => `“${name}”不是输出格式模块，其默认导出应为函数 (results, options) => 文字`,
    'invalid-number': ({option, value}) => `选项 ${option} 的值“${value}”无效，应为 0 或正整数`,
    'invalid-rule': ({value}) => `--rule 的值“${value}”无法理解，应如 'no-vague-value: warn'`,
    'misplaced-option': ({option, command}) => `选项 ${option} 不能用于 perf-lint ${command}`.trimEnd(),
    'missing-format-file': ({name}) => `输出格式 ${name}= 之后缺少文件名`,
    'missing-value': ({option}) => `选项 ${option} 缺少值`,
    'empty-folder': ({pattern}) => `目录“${pattern}”中没有可检查的文件，应有 .txt、.tsv 或 .md 文件`,
    'no-files': () => '没有指定要检查的文件，例如：perf-lint 绩效目标表.txt',
    'no-match': ({pattern}) => `没有找到文件“${pattern}”`,
    'no-rule': () => '没有指定规则，例如：perf-lint explain no-vague-value',
    'same-file': ({file}) => `有两种输出格式写入同一个文件“${file}”，应各写各的`,
    'several-formats': ({names}) => `${names} 都没有指定文件，至多一种可以不指定，例如：-f stylish -f sarif=结果.sarif`,
    'stdin-and-files': () => '标准输入不能与文件同时检查，应只选其一',
    'stdin-filename-alone': () => '--stdin-filename 须与 --stdin 同用',
    'too-many-rules': () => '一次只能说明一条规则',
    'unexpected-argument': ({value}) => `多余的参数“${value}”`,
    'unexpected-value': ({option}) => `选项 ${option} 不需要值`,
    'unknown-format': (data) => `没有名为“${data['name']}”的输出格式，应为 ${data['known']} 之一${nearest(data)}`,
    'useless-output-file': () => '各种输出格式都已指定文件，--output-file 没有可写的内容',
    'unknown-option': (data) => `没有选项 ${data['option']}${nearest(data) || '，全部选项见 perf-lint --help'}`
  },
  verdicts: {pass: '通过', reject: '退回', review: '转人工'},
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

function nearest({nearest}: ErrorData): string {
  return nearest ? `，是否指“${nearest}”？` : ''
}

function toMegabytes(bytes: string | number | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(0)
}
