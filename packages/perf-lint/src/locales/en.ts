import type {ExpectedType} from '@perf-lint/core'
import type {ConfigSource} from '../config/config-source.js'
import type {Catalogue, ErrorData} from './catalogue.js'

/** Why a file cannot be used, by the system’s code or ours. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use by another program',
  EISDIR: 'it is a folder',
  ELOOP: 'links go in a circle',
  EILSEQ: 'its encoding has no code for a character',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  'table-kind': 'expected a .csv, .json, .yaml or .yml file'
}

/** What a value of the configuration should be. */
const types: Readonly<Record<ExpectedType, string>> = {
  basis: "an array of grounds, such as [{title: '××市绩效目标编报指南', number: '×财绩〔2026〕1号'}]",
  config: 'a configuration object or an array of them',
  configObject: 'a configuration object {…}; to take in another array, write ...array',
  entry: "off, warn or error, with options as ['warn', {…}]",
  object: 'an object {…}',
  options: 'an object of options {…}',
  pattern: "a glob, such as 'reports/**/*.txt'",
  patterns: "an array of globs, such as ['reports/**/*.txt']",
  formatter: 'a formatter, a function (results, options) => text',
  plugin: 'a plugin object {rules, presets, vocabularies, formatters, readers}',
  plugins: 'an object of plugins by name {name: plugin}',
  preset: 'the name of a preset, or {name, certainty, rules}',
  presets: "an array of presets, such as ['recommended']",
  rules: "an object of severities by rule, such as {'no-vague-value': 'warn'}",
  reader: 'a reader {test, read}, both functions',
  rule: 'a rule made by defineRule',
  sentence: "a sentence, or {'zh-CN': …, en: …}",
  text: 'a text that is not empty',
  vocabularies: "an array of names of vocabularies, such as ['own/words']",
  vocabulary: "the name of a vocabulary, such as 'own/words'",
  wording: "an object by rule, such as {'no-vague-value': {messages: {…}, basis: […]}}"
}

/** What a declaration should have at a place. */
const declarationFaults: Readonly<Record<string, string>> = {
  text: 'should be a text or null',
  number: 'should be a number or null',
  name: 'should be a text',
  list: 'should be an array',
  object: 'should be an object',
  present: 'is missing',
  absent: 'is no part of one'
}

/** Why a pattern is wrong. */
const patternFaults: Readonly<Record<string, string>> = {
  absolute: 'a path relative to the folder of the configuration file',
  backslash: '`/` between folders, not `\\`',
  negated: 'no `!` in files; what is to be left out goes into ignores',
  outside: 'a path in the folder of the configuration file; for files outside put it into a folder above'
}

/** What can be read. */
const readable =
  'expected a performance-target table: .xlsx, .xls, .et, .docx, .pdf, .html, .csv or text (.txt, .tsv, .md)'

/** What to save a file as that cannot be read as it is. */
const advice: ReadonlyMap<string, string> = new Map([
  ['doc/wps', 'save it as .docx'],
  ['mht', 'save it as .html or .docx'],
  ['numbers/pages', 'export it as .xlsx or .docx'],
  ['ods/odt', 'save it as .xlsx or .docx'],
  ['rtf', 'save it as .docx'],
  ['xls 2', 'save it as .xlsx'],
  ['xls 3', 'save it as .xlsx'],
  ['xls 4', 'save it as .xlsx'],
  ['xls 5', 'save it as .xlsx'],
  ['xlsb', 'save it as .xlsx'],
  ['xml', 'save it as .xlsx or .docx']
])

/** The texts beside the rules’ messages in English. */
export const en = {
  errors: {
    binary: () => `Unexpected kind of file, ${readable}`,
    damaged: ({part, format}) =>
      format === 'pdf'
        ? 'Damaged PDF, expected one that a PDF reader opens; export it anew from the file itself'
        : `Damaged file${part ? ` (${part})` : ''}, expected one that Excel, Word or WPS opens; open it there and save a copy`,
    empty: () => 'Unexpected empty file, expected a performance-target table',
    encrypted: () => 'Unexpected password on the file, expected none; remove it and save the file',
    scanned: () =>
      'Unexpected scan, its pages are pictures without text; use the Excel or Word file itself, or a PDF exported from it',
    'no-declaration': ({at, expected}) =>
      `JSON that is no performance-target table: ${at || 'the whole'} ${declarationFaults[String(expected)]}; see perf-lint/declaration.schema.json`,
    'unclear-columns': () =>
      'Unexpected table without lines whose columns and rows cannot be told apart; use the Excel or Word file itself, or export the PDF with lines around the cells',
    unmapped: () =>
      'Unexpected fonts that do not tell which characters they draw; use the Excel or Word file itself, or export the PDF anew',
    'not-a-table': ({reason}) => String(reason),
    'too-large': toSizeSentence,
    'unreadable-file': ({path, reason}) => `Cannot read \`${path}\`: ${reasons[String(reason)] ?? reason}`,
    'unsupported-format': ({format}) => `Unsupported format ${format}, ${advice.get(String(format)) ?? readable}`,
    'unwritable-file': ({path, reason}) => `Cannot write \`${path}\`: ${reasons[String(reason)] ?? reason}`,

    'config-encoding': () => 'Unexpected encoding, expected UTF-8; save the file as UTF-8',
    'duplicate-plugin': ({name}) =>
      `Plugin \`${name}\` is another one in an earlier object, expected it once, or under another name`,
    'invalid-certainty': (data) =>
      `Unexpected certainty \`${data['actual']}\`, expected certain, likely or arguable${nearest(data)}`,
    'invalid-locale': (data) => `Unexpected locale \`${data['actual']}\`, expected zh-CN or en${nearest(data)}`,
    'invalid-options': (data) =>
      data['problem'] === 'unknown'
        ? `Rule ${data['name']} has no option \`${data['key']}\`${nearest(data) || (data['expected'] ? `, expected ${data['expected']}` : ', it takes none')}`
        : `Unexpected ${data['actual']} for option \`${data['key']}\` of rule ${data['name']}${nearest(data) || `, ${demand(data)}`}`,
    'invalid-pattern': ({actual, reason}) => `Unexpected glob \`${actual}\`, expected ${patternFaults[String(reason)]}`,
    'invalid-plugin-name': ({name}) =>
      `Unexpected plugin name \`${name}\`, expected letters, digits, \`-\` and \`_\`, as in own or @scope/own`,
    'invalid-profile': (data) =>
      `Unexpected profile \`${data['actual']}\`, expected one of ${data['expected']}${nearest(data)}`,
    'invalid-severity': (data) =>
      `Unexpected severity \`${data['actual']}\` of rule ${data['name']}, expected off, warn or error${nearest(data)}`,
    'invalid-setting': (data) =>
      `Unexpected ${data['actual']} for setting \`${data['key']}\`${nearest(data) || `, ${demand(data)}`}`,
    'invalid-waivers': toWaiverSentence,
    'json-comment': () =>
      'Unexpected comment in JSON; take it out, or use perf-lint.config.mjs or perf-lint.config.yaml',
    'json-syntax': (data) =>
      `Not valid JSON${lineOf(data)} (${data['reason']}); check commas, quotation marks and brackets`,
    'missing-import': ({module, name}) =>
      `Cannot find \`${name}\`, imported by ${moduleOf(module)}; install it here (npm install), or mend the path`,
    'missing-key': ({name, needed}) => `Missing key \`${name}\`, expected ${needed}`,
    'missing-setting': (data) => `Missing setting \`${data['key']}\``,
    'module-failed': (data) =>
      `Running ${moduleOf(data['module'])} failed${lineOf(data)} (${data['reason']}); mend it first`,
    'module-syntax': (data) =>
      `Wrong syntax in ${moduleOf(data['module'])}${lineOf(data)} (${data['reason']}); mend it first`,
    'no-default-export': ({module, names}) =>
      `Missing default export of ${moduleOf(module)}${names ? `, which exports ${names}` : ''}; expected export default {…}`,
    'nothing-set': () =>
      'Unexpected object with files and nothing set for them, expected presets, rules or the like; to ignore files, leave files out and keep ignores alone',
    'old-node': ({module, version}) =>
      `TypeScript in ${moduleOf(module)} needs Node.js 22.18 or later, not ${version}; update Node.js, or set NODE_OPTIONS=--experimental-strip-types, or use .mjs`,
    'plugin-module': ({actual}) =>
      `Unexpected ${actual}, expected the name of a plugin’s module, or a path from the configuration file on that begins with ./`,
    'several-configs': ({folder, first, second}) =>
      `Unexpected second configuration file in \`${folder}\`: ${first} and ${second}; keep one, or name one by --config`,
    'unknown-key': (data) => `Unknown key \`${data['name']}\`${nearest(data) || `, expected one of ${data['known']}`}`,
    'unknown-module': ({module}) =>
      `Cannot find the plugin module \`${module}\`; install it (npm install), or for a file write a path from the configuration file on that begins with ./`,
    'unknown-plugin': (data) =>
      `Unknown plugin \`${data['name']}\`${nearest(data) || ', expected it in plugins of the configuration'}`,
    'unknown-setting': (data) =>
      `Unknown setting \`${data['key']}\`${nearest(data) || `, expected one of ${data['expected']}`}`,
    'unknown-preset': (data) => `Unknown preset \`${data['name']}\`, expected one of ${data['known']}${nearest(data)}`,
    'unknown-vocabulary': (data) =>
      `Unknown vocabulary \`${data['name']}\`${nearest(data) || (data['known'] ? `, expected one of ${data['known']}` : '; no plugin has any')}`,
    'unknown-message': (data) =>
      `The rule has no message \`${data['name']}\`${nearest(data) || `, expected one of ${data['known']}`}`,
    'unknown-rule': (data) =>
      `Unknown rule \`${data['name']}\`${nearest(data) || ', see `perf-lint rules` for all rules'}`,

    'unreadable-config': ({path, reason}) =>
      `Cannot read the configuration file \`${path}\`: ${reasons[String(reason)] ?? reason}`,
    'unsupported-config': ({known}) => `Unexpected kind of configuration file, expected one of ${known}`,
    'wrong-type': ({actual, expected}) => `Unexpected ${actual}, expected ${types[expected as ExpectedType]}`,
    'yaml-syntax': (data) =>
      `Not valid YAML${lineOf(data)} (${data['reason']}); check indents, colons and quotation marks`,

    'rule-bounds': ({min, max}) => `Unexpected min ${min} above max ${max}, which no number can meet`,
    'rule-choice': ({expected}) => `Missing condition, expected one of ${expected}`,
    'rule-column': (data) =>
      `Unknown column \`${data['name']}\`${nearest(data) || (data['known'] ? `, expected one of ${data['known']}` : '; the table has one column, without a name')}`,
    'rule-field': (data) =>
      `Unknown field \`${data['name']}\`${data['type'] ? ` of node ${data['type']}` : ''}${nearest(data) || (data['known'] ? `, expected one of ${data['known']}` : '')}`,
    'rule-file': toRuleFileSentence,
    'rule-name': ({name}) =>
      `Unexpected rule name \`${name}\`, expected letters, digits and \`-\`, as in satisfaction-floor`,
    'rule-no-number': ({type}) =>
      `The selected nodes (${type}) have no number, expected a targetValue, an amount or the like, or a field`,
    'rule-node': (data) =>
      `Unknown node \`${data['name']}\`${nearest(data) || ', expected one such as project or indicator'}`,
    'rule-pattern': ({actual, fault, reason}) => {
      if (fault === 'unsupported') {
        return `Unsupported \`${reason}\` in the regular expression \`${actual}\`, expected none that looks around or back`
      }
      if (fault === 'too-long') {
        return `The regular expression \`${actual}\` takes more than ${reason} steps, expected fewer repetitions`
      }
      return `Wrong regular expression \`${actual}\` (${reason}); check brackets and escapes`
    },
    'rule-placeholder': (data) =>
      `Nothing to fill \`{{${data['name']}}}\` with${nearest(data) || `, expected one of ${data['known']}`}`,
    'rule-row': ({row, actual}) => `Row ${row} of the table is ${actual}, expected a text, or values by column`,
    'rule-rows': () => 'Missing table, expected either rows or a file of them, and at least one row',
    'rule-selector': ({actual, reason, column}) => {
      if (reason === 'start') return `Unexpected \`${actual}\` at the start of a selector, expected a node`
      if (reason === 'full-width')
        return `Unexpected full-width \`${actual}\` in the selector, expected a half-width sign`
      return `Wrong selector \`${actual}\`${column ? ` at character ${column}` : ''} (${reason}); check brackets, quotation marks and colons`
    },
    'rule-table-file': ({file, reason}) => `Cannot use the table \`${file}\`: ${reasons[String(reason)] ?? reason}`,
    'rule-table-number': ({row, column, actual}) =>
      `Unexpected \`${actual}\` in row ${row}, column \`${column}\` of the table, expected a number`,
    'rule-twice': ({name}) => `Rule \`${name}\` is there already, expected another name`,
    'rule-unit': (data) =>
      `Unknown unit \`${data['name']}\`${nearest(data) || ', expected one that is built in, or dimension beside it'}`,
    'yaml-braces': ({line}) =>
      `Line ${line}: a text that begins with {{ needs quotation marks, as in message: "{{value}} …"`,

    'all-ignored': ({pattern}) =>
      `No file to lint: the configuration’s ignores take all of \`${pattern}\`; see which by --print-config, or use --no-config`,
    'broken-formatter': ({name, reason}) => `Formatter module \`${name}\` failed: ${reason}`,
    'fix-stdin': () => '--fix writes to files and cannot be used with standard input',
    'config-and-none': () => '--config and --no-config cannot be used together, expected one of them',
    'init-exists': ({file}) => `\`${file}\` is there already and was left alone; to write over it, add --force`,
    'init-file': ({file}) =>
      `Cannot write a configuration \`${file}\`, expected perf-lint.config.mjs or perf-lint.config.json`,
    'init-needs-terminal': () => 'Cannot ask without a terminal, expected --yes to take the defaults',
    'init-other': ({file, other}) =>
      `There is a configuration \`${other}\` already, and a folder has only one; \`${file}\` was not written, remove the other first`,
    'invalid-formatter': ({name}) =>
      `\`${name}\` is no formatter module, expected its default export to be a function (results, options) => text`,
    'half-override': ({option}) => `Missing ${option}, expected both a reason and a name to let a document pass`,
    'annotate-where': () =>
      'It is not said where to write, expected -o OUT, as in: perf-lint annotate table.xlsx -o table-annotated.xlsx',
    'cannot-annotate': ({format}) =>
      `Comments can be written into .xlsx, .docx and .pdf, not into ${format}; list all findings by -f html=results.html`,
    'no-annotated': () => 'No file given, expected one, as in: perf-lint annotate table.xlsx -o table-annotated.xlsx',
    protected: () => 'Unexpected password for changes, comments cannot be written; save a copy without one',
    signed: () => 'Unexpected digital signature, a change would break it; save a copy without one',
    'too-many-annotated': () => 'Only one file can be annotated at a time',
    'letter-needs-file': ({name}) =>
      `A review letter cannot be shown on the screen, expected a file, as in: -f ${name}=letter.${name}`,
    'broken-reader': ({name, reason}) => `Reader \`${name}\` of a plugin failed, the file was not read: ${reason}`,
    'broken-json': ({file, reason}) =>
      `\`${file}\` is not valid JSON (${reason}); check commas, quotation marks and brackets`,
    'ignored-by-files': ({pattern}) =>
      `No file to lint: .perflintignore or .gitignore leaves out all of \`${pattern}\`; to lint them all the same, use --no-ignore`,
    'invalid-choice': (data) =>
      `Unexpected \`${data['actual']}\` for ${data['option']}, expected one of ${data['expected']}${nearest(data)}`,
    'invalid-concurrency': ({value}) =>
      `Unexpected \`${value}\` for --concurrency, expected auto, off or a whole number from 1 to 999`,
    'invalid-day': ({value}) => `Unexpected \`${value}\` for --until, expected a day such as 2026-12-31`,
    'invalid-shard': ({value}) => `Unexpected \`${value}\` for --shard, expected as 2/8: the second of eight parts`,
    'no-record': ({file}) => `\`${file}\` is no record of a run, expected a file written by -f record=${file}`,
    'no-records': () => 'No records given, expected some, as in: perf-lint merge part1.json part2.json',
    'not-with-stdin': ({option}) => `Option ${option} is for files and cannot be used with standard input`,
    'nothing-to-waive': () =>
      'It is not said which findings to waive, expected --only RULE, --project NAME or --fingerprint PRINT, or --all for all of them',
    'nothing-waived': () => 'No finding meets the choice, none was waived; see what there is by perf-lint -f compact',
    'other-record': ({file}) => `\`${file}\` is a record that another version of perf-lint wrote; make it anew`,
    'useless-option': ({option, needed}) => `Option ${option} is of use only with ${needed}`,
    'waive-needs': ({option}) => `Missing ${option}, expected both a reason and a name to waive a finding`,
    'waivers-and-none': () => '--waivers and --no-waivers cannot be used together, expected one of them',
    'worker-failed': ({path}) =>
      `Linting \`${path}\` was cut off, maybe for want of memory, and it was not checked; lint it alone with --concurrency off`,
    'invalid-number': ({option, value}) => `Unexpected value \`${value}\` of ${option}, expected a whole number from 0`,
    'invalid-rule': ({value}) => `Unexpected value \`${value}\` of --rule, expected one such as 'no-vague-value: warn'`,
    'misplaced-option': ({option, command}) => `Option ${option} cannot be used with perf-lint ${command}`.trimEnd(),
    'missing-format-file': ({name}) => `Missing file name after format ${name}=`,
    'missing-value': ({option}) => `Option ${option} lacks its value`,
    'empty-folder': ({pattern}) =>
      `No file to check in folder \`${pattern}\`, expected .xlsx, .xls, .docx, .html, .csv, .txt or the like`,
    'no-files': () => 'No files given, expected some, as in: perf-lint table.txt',
    'no-match': ({pattern}) => `No file found for \`${pattern}\``,
    'no-rule': () => 'No rule given, expected one, as in: perf-lint explain no-vague-value',
    'no-rule-files': () =>
      'No file of rules to test, neither in plugins of the configuration nor named, as in: perf-lint test-rules rules.yaml',
    'same-file': ({file}) => `Two formats would write to \`${file}\`, expected a file for each`,
    'several-formats': ({names}) =>
      `No file given for ${names}, expected at most one format without, as in: -f stylish -f sarif=results.sarif`,
    'stdin-and-files': () => 'Standard input and files cannot be linted together, expected one of them',
    'stdin-filename-alone': () => '--stdin-filename is of use only with --stdin',
    'too-many-files': () => 'Unexpected files, expected one: a verdict is of one document',
    'too-many-rules': () => 'Only one rule can be explained at a time',
    'unexpected-argument': ({value}) => `Unexpected argument \`${value}\``,
    'unexpected-value': ({option}) => `Option ${option} takes no value`,
    'unknown-format': (data) => `Unknown format \`${data['name']}\`, expected one of ${data['known']}${nearest(data)}`,
    'useless-output-file': () => 'Every format has a file of its own, nothing is left for --output-file',
    'unknown-option': (data) =>
      `Unknown option ${data['option']}${nearest(data) || ', see `perf-lint --help` for all options'}`
  },
  verdicts: {pass: 'pass', reject: 'send back', review: 'refer to a person'},
  why: {
    unset: 'no preset or configuration turns it on',
    on: (source) => `turned on by ${nameOf(source)}`,
    off: (source) => `turned off by ${nameOf(source)}`
  },
  rule: (name) => `rule ${name}: `,
  place: (configFile, key) => (key && configFile ? `${configFile}, ${key}: ` : `${configFile || key}: `),
  line: (line) => `line ${line}`,
  defect: (rule, reason) => `Rule ${rule} failed and did not check all of this file (${reason}); please report this`
} satisfies Catalogue

function toWaiverSentence(data: ErrorData): string {
  const {key, problem, actual, expected} = data
  if (problem === 'unknown') {
    return `Unknown key \`${key}\` in the file of waivers${nearest(data) || `, expected one of ${expected}`}`
  }
  if (problem === 'missing') return `Missing \`${key}\` in the file of waivers`
  const place = key ? ` for \`${key}\`` : ''
  return `Unexpected ${actual}${place} in the file of waivers${expected ? `, expected ${expected}` : `, it ${problem}`}`
}

function toRuleFileSentence(data: ErrorData): string {
  const {key, problem, actual, expected} = data
  const name = String(key).replace(/^.*\./, '')
  if (problem === 'unknown') {
    return `Unknown key \`${name}\`${nearest(data) || (expected ? `, expected one of ${expected}` : '')}`
  }
  if (problem === 'missing') return `Missing \`${name}\``
  if (problem === 'none') return `Unexpected {}, expected one of ${expected}`
  if (problem === 'several') return `Unexpected second condition, expected one of ${expected}; write a rule for each`
  return `Unexpected ${actual}${nearest(data) || `, ${demand(data)}`}`
}

/** What set a value. */
function nameOf(source: ConfigSource): string {
  const {preset} = source
  if (source.kind === 'default') return `the default preset ${preset}`
  return preset === undefined ? originOf(source) : `the preset ${preset} (${originOf(source)})`
}

function originOf(source: ConfigSource): string {
  if (source.kind !== 'object') return 'the command line or the options of the call'
  const {configFile, index, name} = source
  return `${configFile}${index === undefined ? '' : `, [${index}]`}${name === undefined ? '' : ` “${name}”`}`
}

/** The place of a fault in a file, so far as it is known. */
function lineOf({line, column}: ErrorData): string {
  if (!line) return ''
  return column ? ` at line ${line}, column ${column}` : ` at line ${line}`
}

/** The module that a plugin is in; of the configuration itself the name stands before the sentence. */
function moduleOf(module: string | number | undefined): string {
  return module ? `the plugin module \`${module}\`` : 'the configuration'
}

/** What a schema asks of a value. */
function demand({expected, problem}: ErrorData): string {
  if (expected) return `expected ${expected}`
  const [, least, unit] = /^must NOT have fewer than (\d+) (\w+)/.exec(String(problem)) ?? []
  return least === undefined
    ? `it ${problem}`
    : `expected at least ${least} ${least === '1' ? unit!.slice(0, -1) : unit}`
}

function nearest({nearest}: ErrorData): string {
  return nearest ? `; did you mean \`${nearest}\`?` : ''
}

/** What of a file is over its limit. */
function toSizeSentence({what, bytes, limit}: ErrorData): string {
  switch (what) {
    case 'part':
    case 'unpacked':
      return `Unexpected size once unpacked, expected at most ${toMegabytes(limit)} MB; split the file`
    case 'ratio':
      return `Unexpected growth by unpacking, expected at most ${limit} times the size; open the file and save a copy`
    case 'parts':
      return `Unexpected archive of many files, expected one table, of at most ${limit} parts`
    case 'depth':
      return `Unexpected nesting, expected at most ${limit} levels; open the file and save a copy`
    case 'cells':
      return `Unexpected number of cells, expected at most ${limit}; delete rows and columns not needed, or split the file`
    case 'page':
      return `Unexpected length of the page, expected at most ${limit} characters; split it, or save it as .xlsx`
    case 'nodes':
      return 'Unexpected number of tags in the page, expected a table; open the file and save a copy, or save it as .xlsx'
    case 'pages':
      return `Unexpected PDF of more than ${limit} pages; split it`
    case 'objects':
      return `Unexpected page with more than ${limit} objects, expected a table; export the PDF anew from the file itself`
    case 'text':
      return `Unexpected length of the text, expected at most ${limit} characters; split the file`
    default:
      return `Unexpected file of ${toMegabytes(bytes)} MB, expected at most ${toMegabytes(limit)} MB`
  }
}

function toMegabytes(bytes: string | number | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(0)
}
