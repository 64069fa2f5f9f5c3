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
  --fix                      correct what is safe (punctuation, look-alike characters,
                             markup, numbering) and write it back; never a figure

Configuration
  -c, --config FILE          use this file, instead of the nearest in the folder of
                             each document or above it
  --no-config                use none; do so in a folder of strangers, for files of
                             configuration (.ts, .js, .mjs, and plugins) are run
  --print-config FILE        show what is set for a file, what set it, and why
  init -y, --yes             ask nothing, take the defaults
  init --force               write over a configuration that is there

Input
  --stdin                    read standard input; so does - in the place of a file
  --stdin-filename NAME      what to call standard input in the results

Output
  -f, --format FORMAT[=FILE] the form of the results, repeatable; with =FILE written to
                             that file, and at most one may go without:
                               for people    stylish (default), codeframe with the text,
                                             compact a line each, html, markdown
                               for programs  json, ndjson, sarif, junit, checkstyle,
                                             github, gitlab, rdjson
                             a format of your own by its path: ./my-formatter.mjs;
                             of a plugin as PLUGIN/FORMAT
  -o, --output-file FILE     where the format without =FILE goes, instead of the screen
  --quiet                    only errors, no warnings
  --max-warnings N           fail on more warnings than this
  --color, --no-color        whether to colour; default: as the terminal can
  --locale LOCALE            zh-CN or en; default: as configured, else by LC_ALL, LANG

Other
  -h, --help                 show this help
  -v, --version              show the version

Exit codes
  0  passed: no error, and no more warnings than --max-warnings
  1  not passed
  2  the command or the configuration is wrong, or a file could not be read

Examples
  perf-lint table.txt
  perf-lint --preset gate tables/
  perf-lint --print-config table.txt
  perf-lint --rule 'no-vague-value: off' 'tables/**/*.tsv'
  perf-lint -f stylish -f html=results.html -f sarif=results.sarif table.txt
`.trimStart(),
  unread: (file, count) =>
    `${file}: ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and not exported; lint the file for details`,
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
