/** How the page looks, on a screen and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --line: #8884; --dim: #767676; --error: #c62828; --warning: #9a5b00; --fine: #2e7d32 }
@media (prefers-color-scheme: dark) { :root { --dim: #a0a0a0; --error: #ff8a80; --warning: #ffcc80; --fine: #a5d6a7 } }
* { box-sizing: border-box }
body { max-width: 80rem; margin: 0 auto; padding: 1rem; line-height: 1.6;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif }
h1 { font-size: 1.5rem } h2 { font-size: 1.25rem; overflow-wrap: anywhere } h3 { font-size: 1.1rem } h4 { font-size: 1rem; margin: 1rem 0 .25rem }
p { margin: 0 } small, .note, .ground, header p { color: var(--dim) } small { font-weight: normal }
.verdict { font-weight: bold; font-size: 1.1rem }
header .error, tr.error strong { color: var(--error) }
header .warning, tr.warning strong { color: var(--warning) }
header .none, .clean { color: var(--fine) }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .5rem 0;
  background: Canvas; border-bottom: 1px solid var(--line) }
form[hidden], [hidden] { display: none }
input[type=search] { flex: 1 1 16rem; padding: .25rem .5rem; font: inherit } select { font: inherit; max-width: 100% }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem }
th, td { padding: .25rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere }
th:nth-child(1) { width: 8% } th:nth-child(2) { width: 7% } th:nth-child(3) { width: 18% }
th:nth-child(5) { width: 18% } th:nth-child(6) { width: 14% }
td small { display: block }
footer { margin-top: 2rem; border-top: 1px solid var(--line) }
@media (max-width: 45rem) {
  thead { display: none } tr { display: block; border: 1px solid var(--line); margin-bottom: .5rem } td { display: block; border: 0 }
}
@media print {
  :root { color-scheme: light } body { max-width: none; padding: 0; font-size: 10pt } form { display: none }
  thead { display: table-header-group } tr { break-inside: avoid } h2, h3, h4 { break-after: avoid } a { color: inherit; text-decoration: none }
}
`

/** Narrows the findings down to those that hold all words and are of the chosen kinds; headings with nothing below go. */
export const pageScript = `
'use strict'
const form = document.getElementById('filter')
const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({row, text: textOf(row)}))
const groups = [...document.querySelectorAll('main section')].filter((group) => group.querySelector('tbody'))
const output = form.querySelector('output')

function textOf(row) {
  let text = row.textContent
  for (let group = row.closest('section'); group; group = group.parentElement.closest('section')) {
    for (const child of group.children) if (/^H/.test(child.tagName)) text += ' ' + child.textContent
  }
  return text.toLowerCase()
}

function isChosen(name, value) {
  const boxes = [...form.querySelectorAll('input[name=' + name + ']')]
  return boxes.length === 0 || boxes.some((box) => box.checked && box.value === value)
}

function filter() {
  const words = form.querySelector('[name=words]').value.toLowerCase().split(/\\s+/)
  const rule = form.querySelector('[name=rule]').value
  let shown = 0
  for (const {row, text} of rows) {
    const {level, certainty} = row.dataset
    const isShown = words.every((word) => text.includes(word)) && isChosen('level', level) &&
      isChosen('certainty', certainty) && (rule === '' || rule === row.dataset.rule)
    row.hidden = !isShown
    if (isShown) shown += 1
  }
  for (const element of document.querySelectorAll('main table')) element.hidden = !element.querySelector('tbody tr:not([hidden])')
  for (const group of groups) group.hidden = !group.querySelector('tbody tr:not([hidden])')
  output.textContent = output.dataset.text.replace('{shown}', shown).replace('{all}', rows.length)
}

if (rows.length > 0) {
  form.hidden = false
  form.addEventListener('input', filter)
  form.addEventListener('submit', (event) => event.preventDefault())
  filter()
}
`

/** The style's hash, by which the page's policy lets it through; a test holds it right. */
export const pageStyleHash = 'sha256-O1Hi/Pqha72MWBlgL/2Yihm7Lu2xu+7Al/Se+nfdwdM='

/** The script's hash, likewise. */
export const pageScriptHash = 'sha256-dG5U+U+z1XBs48Xe1CRkcpGx0k+78/ZBFHty/k0vy3g='
