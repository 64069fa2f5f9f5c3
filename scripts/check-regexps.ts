/**
 * Fail when the time of a regular expression literal grows faster than its text.
 *
 * Documents are untrusted input, so an expression that backtracks is a way to stop the linter. recheck decides by automata,
 * exactly; what those cannot express (look-behind, back references) it tries by fuzzing.
 */
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

// The pure backend needs neither Java nor a native program.
process.env['RECHECK_BACKEND'] = 'pure'
const {checkSync} = await import('recheck')

/** A regular expression literal in its place. */
interface Literal {
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

const root = path.resolve(import.meta.dirname, '..')
const files = globSync(['packages/*/src/**/*.ts', 'rules/src/**/*.ts'], {cwd: root}).filter(
  (file) => !file.endsWith('.test.ts')
)
const literals = files.flatMap(findLiterals)
const slow = literals.filter(isSlow)

console.log(`${literals.length} regular expressions, ${slow.length} of them not linear in time`)
process.exitCode = slow.length === 0 ? 0 : 1

function isSlow({file, line, source, flags}: Literal): boolean {
  const diagnostics = checkSync(source, flags, {timeout: 10_000})
  if (diagnostics.status !== 'vulnerable') return false
  console.error(`${file}:${line} ${diagnostics.complexity.summary}: /${source}/${flags}`)
  return true
}

function findLiterals(file: string): Literal[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest)
  const literals: Literal[] = []
  visit(tree)
  return literals

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const {line} = tree.getLineAndCharacterOfPosition(node.getStart(tree))
      literals.push({file, line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1)})
    }
    ts.forEachChild(node, visit)
  }
}
