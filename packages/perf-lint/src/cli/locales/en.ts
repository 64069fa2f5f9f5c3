import type {Catalogue} from './catalogue.js'

/** The command’s texts in English. */
export const en = {
  help: `
perf-lint: checks performance-target tables (项目支出绩效目标表), on this machine only

Usage
  perf-lint [options] files, folders or globs…
  perf-lint export FILE…     give the table as JSON data
  perf-lint rules            list all rules
  perf-lint explain RULE     say what a rule checks, why, and on what ground

Checking
  --preset NAME              the preset to use, repeatable; default recommended:
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
  --fix                      correct what is safe (punctuation, look-alike characters,
                             markup, numbering) and write it back; never a figure

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
                             a format of your own by its path: ./my-formatter.mjs
  -o, --output-file FILE     where the format without =FILE goes, instead of the screen
  --quiet                    only errors, no warnings
  --max-warnings N           fail on more warnings than this
  --color, --no-color        whether to colour; default: as the terminal can
  --locale LOCALE            zh-CN or en; default: by LC_ALL and LANG, else zh-CN

Other
  -h, --help                 show this help
  -v, --version              show the version

Exit codes
  0  passed: no error, and no more warnings than --max-warnings
  1  not passed
  2  the command is wrong, or a file could not be read

Examples
  perf-lint table.txt
  perf-lint --preset gate tables/
  perf-lint --rule 'no-vague-value: off' 'tables/**/*.tsv'
  perf-lint -f stylish -f html=results.html -f sarif=results.sarif table.txt
`.trimStart(),
  unread: (file, count) =>
    `${file}: ${count} ${count === 1 ? 'part was' : 'parts were'} not understood and not exported; lint the file for details`,
  fixed: (file) => `Corrected and written back: ${file}`,
  defect: 'perf-lint failed; please report the following to us:'
} satisfies Catalogue
