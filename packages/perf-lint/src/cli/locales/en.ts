import type {Catalogue} from './catalogue.js'

/** The command’s texts in English. */
export const en = {
  help: `
perf-lint: checks performance-target tables (项目支出绩效目标表), on this machine only

Usage
  perf-lint [options] files, folders or globs…
  perf-lint gate FILE        a verdict before submission (pass, send back, refer to
                             a person), as JSON
  perf-lint export FILE…     give the table as JSON data
  perf-lint rules            list all rules
  perf-lint explain RULE     say what a rule checks, why, and on what ground
  perf-lint test-rules [rules.yaml…]
                             run the examples of rules without code; by default of
                             those that the configuration names
  perf-lint init             ask, and write a configuration perf-lint.config.mjs
  perf-lint annotate FILE -o OUT
                             write the findings as comments of Excel, Word or PDF; all
                             else stays as it is
  perf-lint waive FILE…      let findings stand, with a reason, a name and a last day
  perf-lint merge RECORD…    join the records of a run that was divided

Checking
  --preset NAME              the preset to use, repeatable; default: as configured,
                             else recommended:
                               gate         only what is certain, before submission
                               recommended  and what is likely sent back, for daily use
                               strict       and what is arguable, for a last look
                               all          every rule
  --rule 'RULE: SEVERITY'    set one rule, repeatable; off, warn or error
                             with options as JSON: '{"RULE": ["warn", {…}]}'
  --certainty LEVEL          only findings this sure: certain, likely or arguable
  --profile NAME             the system of categories to judge by; default auto:
                               auto         by the table's codes and its budget year
                               code-list    the codes and names of the budget systems
                               national     the national names, cost apart since 2021
                               before-2021  the older ones, with cost under output
  gate --fail-on LEVEL       send back on findings this sure: certain (default) or
                             likely; by default likely ones go to a person
  gate --override-reason WHY --override-by WHO
                             let it pass all the same; kept in the verdict

Fixing
  --fix                      correct what is safe (punctuation, look-alike characters,
                             markup, numbering) and write it back; never a figure
  --fix=suggested            also follow suggestions that have one answer; each is told
  --fix-dry-run              show results after fixing, write nothing; =suggested too
  --diff                     show what would change, write nothing; exits with 1 if any
  --fix-type CATEGORY        only what rules of this category find, repeatable:
                             structure, category, value, totals, coverage

Waivers and comparison
  --waivers FILE             where waivers are kept; default: perf-lint.waivers.json, if
                             there is one
  --no-waivers               go by no waivers
  --prune                    take out waivers that are expired or not needed any more
  waive --reason WHY --by WHO [--until DAY]
                             a reason and a name are needed; a day as 2026-12-31
  waive --only RULE --project NAME --fingerprint PRINT --all
                             which findings, repeatable; those that meet all given
  --baseline RECORD          compare with the record of the last run (-f record=FILE):
                             new, unchanged, resolved; only new ones fail the run
  --since FOLDER             compare with earlier drafts in there, project by project:
                             money, goals and indicators that changed

Configuration
  -c, --config FILE          use this file, instead of the nearest in the folder of
                             each document or above it
  --no-config                use none; do so in a folder of strangers, for files of
                             configuration (.ts, .js, .mjs, and plugins) are run
  --print-config FILE        show what is set for a file, what set it, and why
  init -y, --yes             ask nothing, take the defaults
  init --force               write over a configuration that is there

Input
  --no-ignore                whatever .perflintignore and .gitignore say
  --stdin                    read standard input; so does - in the place of a file
  --stdin-filename NAME      what to call standard input in the results

Output
  -f, --format FORMAT[=FILE] the form of the results, repeatable; with =FILE written to
                             that file, and at most one may go without:
                               for people    stylish (default), codeframe with the text,
                                             compact a line each, html, markdown
                               for programs  json, ndjson, sarif, junit, checkstyle,
                                             github, gitlab, rdjson, record of the run
                               as letters    xlsx, docx, to a file: -f docx=letter.docx
                             a format of your own by its path: ./my-formatter.mjs;
                             of a plugin as PLUGIN/FORMAT
  -o, --output-file FILE     where the format without =FILE goes, instead of the screen
  annotate --highlight       colour the cells of a workbook that have comments
  annotate --no-summary      add no sheet with all findings
  --quiet                    only errors, no warnings
  --max-warnings N           fail on more warnings than this
  --color, --no-color        whether to colour; default: as the terminal can
  --locale LOCALE            zh-CN or en; default: as configured, else by LC_ALL, LANG

Running
  --cache                    lint no file again whose content and rules are the same;
  --cache-file FILE          results are kept in this file, default .perflintcache
  --concurrency N            how many threads: auto (default, by size), off or a number
  --shard PART/PARTS         lint one part of the files only, as 2/8; keep a record of
                             each part with -f record=FILE and join them with merge
  --stats                    tell how long each phase and each rule took
  --watch                    lint again whenever a file, the configuration or the
                             waivers change; Ctrl-C ends it

Other
  -h, --help                 show this help
  -v, --version              show the version

Exit codes
  0  passed: no error, and no more warnings than --max-warnings
  1  not passed
  2  the command or the configuration is wrong, or a file could not be read
  130  stopped by Ctrl-C

Examples
  perf-lint table.txt
  perf-lint --preset gate tables/
  perf-lint --print-config table.txt
  perf-lint --rule 'no-vague-value: off' 'tables/**/*.tsv'
  perf-lint -f stylish -f html=results.html -f sarif=results.sarif table.txt
`.trimStart(),
  unread: (file, count) =>
    `${file}: ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and not exported; lint the file for details`,
  suggestedIn: (file, count) =>
    `${count} suggestion${count === 1 ? ' was' : 's were'} followed in ${file}; go through ${count === 1 ? 'it' : 'them'}:`,
  suggested: (message, suggestion) => `${message} → ${suggestion}`,
  noBaseline: (file) =>
    `No record of a last run in \`${file}\`, everything counts as new; keep one with -f record=${file}`,
  progress: (done, total) => `Linting ${done}/${total}`,
  stats: {
    title: 'Time in milliseconds; what rules share counts for the first that asks',
    wall: 'in all',
    phases: {read: 'reading', parse: 'parsing', lint: 'linting', fix: 'fixing'}
  },
  watch: {
    waiting: 'Waiting for changes; Ctrl-C ends it',
    again: (time) => `\n${time.toLocaleTimeString('en-GB')} Something changed, linting again`
  },
  waivers: {
    expired: ({until, by, message, project}) =>
      `Waiver expired (${until}, ${by}): ${project ? `${project}: ` : ''}${message}`,
    stale: ({by, message, project}) => `Waiver not needed any more (${by}): ${project ? `${project}: ` : ''}${message}`,
    pruneHint: (file) => `Add --prune to take these waivers out of \`${file}\``,
    pruned: (file, count) =>
      `${count} waiver${count === 1 ? '' : 's'}, expired or not needed any more, taken out of \`${file}\``,
    added: ({fingerprint, ruleId, project, message}) =>
      `${fingerprint}  ${ruleId}  ${project ? `${project}: ` : ''}${message}`,
    written: (file, count) => `${count} finding${count === 1 ? '' : 's'} waived, kept in \`${file}\``
  },
  annotate: {
    written: (file, count) => `Written: ${file}, with ${count} comment${count === 1 ? '' : 's'}`,
    refused: (reason, places) => `${places.length} could not be written (${reason}): ${places.slice(0, 8).join(', ')}`,
    reasons: {
      'no-sheet': 'no such sheet',
      'no-place': 'no such cell, paragraph or page',
      'table-heading': 'the cell is a heading of a table object',
      'threaded-comment': 'the cell has a conversation, Excel would drop ours',
      formula: 'the cell is a formula',
      'not-a-text': 'the cell is no text',
      'rich-text': 'the text of the cell has several formats',
      changed: 'the cell has another text by now',
      'not-found': 'the words were not found',
      ambiguous: 'the words are there more than once',
      field: 'a field makes the words',
      'tracked-change': 'the words are in a change that is not accepted',
      overlapping: 'another change is at the same words'
    }
  },
  ignored: (file) => `Ignored by the configuration, not linted: ${file}`,
  init: {
    preset: 'Which preset?',
    presets: {
      gate: 'only what is certain, before submission',
      recommended: 'and what is likely sent back, for daily use',
      strict: 'and what is arguable, for a last look',
      all: 'every rule'
    },
    locale: 'Which language?',
    locales: {'zh-CN': '中文', en: 'English'},
    failOn: 'What fails a run?',
    failLevels: {error: 'errors only', warn: 'warnings too'},
    prompt: (fallback) => `Number (default ${fallback}): `,
    again: (count) => `Expected a number from 1 to ${count}, or Enter`,
    written: (file, command) => `Written: ${file}. To lint: ${command}`,
    comments: {
      head: 'The configuration of perf-lint; its keys are told in the docs, page “Configuration”',
      command: (command) => `To lint: ${command}`,
      presets: 'Presets: gate, recommended, strict, all',
      locale: 'Languages: zh-CN, en',
      rules: "Rules set one by one: off, warn, error, with options ['warn', {…}]; for all rules see perf-lint rules",
      settings: 'The budget year (by default inferred from the document), and words of your own',
      ignores: 'Files that are not linted',
      folder: 'drafts'
    }
  },
  testRules: {
    expected: 'expected: ',
    found: 'found:    ',
    said: 'said:     ',
    none: 'no examples',
    faults: {
      marked: 'Unexpected ⟦…⟧ in a valid example; one with faults belongs to invalid',
      unmarked: 'Missing ⟦…⟧ in an invalid example, around what is to be found'
    },
    summary: (right, wrong) =>
      `${right + wrong} ${right + wrong === 1 ? 'example' : 'examples'}, ${right} as expected${wrong > 0 ? `, ${wrong} not` : ''}`
  },
  fixed: (file) => `Corrected and written back: ${file}`,
  verdict: (file, verdict, {certain, likely}) => `${file}: ${verdict} (${certain} certain, ${likely} likely findings)`,
  defect: 'perf-lint failed; please report the following to us:'
} satisfies Catalogue
