import type {Catalogue, ErrorData} from './catalogue.js'

/** Why the system does not let us, by its code. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'the file is in use by another program',
  EISDIR: 'it is a folder',
  ELOOP: 'links go in a circle',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'no such file or folder',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only'
}

/** The texts beside the rules’ messages in English. */
export const en = {
  errors: {
    binary: () => 'Unexpected binary file, expected a performance-target table as text (.txt, .tsv, .md)',
    empty: () => 'Unexpected empty file, expected a performance-target table',
    'not-a-table': ({reason}) => String(reason),
    'too-large': ({bytes, limit}) =>
      `Unexpected file of ${toMegabytes(bytes)} MB, expected at most ${toMegabytes(limit)} MB`,
    'unreadable-file': ({path, reason}) => `Cannot read \`${path}\`: ${reasons[String(reason)] ?? reason}`,
    'unsupported-format': ({format}) =>
      `Unsupported format ${format}, expected a performance-target table as text (.txt, .tsv, .md)`,
    'unwritable-file': ({path, reason}) => `Cannot write \`${path}\`: ${reasons[String(reason)] ?? reason}`,

    'invalid-certainty': (data) =>
      `Unexpected certainty \`${data['actual']}\`, expected certain, likely or arguable${nearest(data)}`,
    'invalid-locale': (data) => `Unexpected locale \`${data['actual']}\`, expected zh-CN or en${nearest(data)}`,
    'invalid-options': (data) =>
      data['problem'] === 'unknown'
        ? `Rule ${data['name']} has no option \`${data['key']}\`${nearest(data) || (data['expected'] ? `, expected ${data['expected']}` : ', it takes none')}`
        : `Option \`${data['key']}\` of rule ${data['name']} ${data['problem']}`,
    'invalid-profile': (data) =>
      `Unexpected profile \`${data['actual']}\`, expected one of ${data['expected']}${nearest(data)}`,
    'invalid-severity': (data) =>
      `Unexpected severity \`${data['actual']}\` of rule ${data['name']}, expected off, warn or error${nearest(data)}`,
    'invalid-setting': (data) =>
      `Unexpected ${data['actual']} for setting \`${data['key']}\`${nearest(data) || (data['expected'] ? `, expected ${data['expected']}` : `, it ${data['problem']}`)}`,
    'invalid-waivers': toWaiverSentence,
    'missing-setting': (data) => `Missing setting \`${data['key']}\``,
    'unknown-setting': (data) =>
      `Unknown setting \`${data['key']}\`${nearest(data) || `, expected one of ${data['expected']}`}`,
    'unknown-preset': (data) => `Unknown preset \`${data['name']}\`, expected one of ${data['known']}${nearest(data)}`,
    'unknown-rule': (data) =>
      `Unknown rule \`${data['name']}\`${nearest(data) || ', see `perf-lint rules` for all rules'}`,

    'broken-formatter': ({name, reason}) => `Formatter module \`${name}\` failed: ${reason}`,
    'fix-stdin': () => '--fix writes to files and cannot be used with standard input',
    'invalid-formatter': ({name}) =>
      `\`${name}\` is no formatter module, expected its default export to be a function (results, options) => text`,
    'invalid-number': ({option, value}) => `Unexpected value \`${value}\` of ${option}, expected a whole number from 0`,
    'invalid-rule': ({value}) => `Unexpected value \`${value}\` of --rule, expected one such as 'no-vague-value: warn'`,
    'misplaced-option': ({option, command}) => `Option ${option} cannot be used with perf-lint ${command}`.trimEnd(),
    'missing-format-file': ({name}) => `Missing file name after format ${name}=`,
    'missing-value': ({option}) => `Option ${option} lacks its value`,
    'empty-folder': ({pattern}) => `No file to check in folder \`${pattern}\`, expected a .txt, .tsv or .md file`,
    'no-files': () => 'No files given, expected some, as in: perf-lint table.txt',
    'no-match': ({pattern}) => `No file found for \`${pattern}\``,
    'no-rule': () => 'No rule given, expected one, as in: perf-lint explain no-vague-value',
    'same-file': ({file}) => `Two formats would write to \`${file}\`, expected a file for each`,
    'several-formats': ({names}) =>
      `No file given for ${names}, expected at most one format without, as in: -f stylish -f sarif=results.sarif`,
    'stdin-and-files': () => 'Standard input and files cannot be linted together, expected one of them',
    'stdin-filename-alone': () => '--stdin-filename is of use only with --stdin',
    'too-many-rules': () => 'Only one rule can be explained at a time',
    'unexpected-argument': ({value}) => `Unexpected argument \`${value}\``,
    'unexpected-value': ({option}) => `Option ${option} takes no value`,
    'unknown-format': (data) => `Unknown format \`${data['name']}\`, expected one of ${data['known']}${nearest(data)}`,
    'useless-output-file': () => 'Every format has a file of its own, nothing is left for --output-file',
    'unknown-option': (data) =>
      `Unknown option ${data['option']}${nearest(data) || ', see `perf-lint --help` for all options'}`
  },
  verdicts: {pass: 'pass', reject: 'send back', review: 'refer to a person'},
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

function nearest({nearest}: ErrorData): string {
  return nearest ? `; did you mean \`${nearest}\`?` : ''
}

function toMegabytes(bytes: string | number | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(0)
}
