import path from 'node:path'
import ts from 'typescript'
import {expect, test} from 'vitest'
import {published, root} from './support/workspaces.js'

/** Every module that users may import, as `@perf-lint/ast/vocabulary`, with its source. */
const modules = published.flatMap(({name, folder, manifest}) =>
  Object.entries(manifest.exports ?? {}).flatMap(([subpath, conditions]) =>
    typeof conditions === 'string' ? [] : [{name: name + subpath.slice(1), file: toFile(folder, conditions['source'])}]
  )
)

const program = ts.createProgram(
  modules.map(({file}) => file),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['source'],
    target: ts.ScriptTarget.ES2024,
    noEmit: true,
    skipLibCheck: true,
    types: []
  }
)
const checker = program.getTypeChecker()

// The rules themselves are listed in the generated index, and each has its docs.
const ruleFile = /\/rules\/src\/(?:structure|category|value|totals|coverage)\//

test.each(modules)('$name exports what its list says', async ({name, file}) => {
  const names = exportsOf(file).map((symbol) => `${symbol.name} (${toKind(symbol)})\n`)
  await expect(names.toSorted().join('')).toMatchFileSnapshot(
    `exports/${name.replace('@', '').replaceAll('/', '-')}.txt`
  )
})

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  expect(module, `the module ${file}`).toBeDefined()
  return checker
    .getExportsOfModule(module!)
    .map(resolve)
    .filter(
      (symbol) => !symbol.declarations?.some((declaration) => ruleFile.test(declaration.getSourceFile().fileName))
    )
}

function resolve(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function toKind(symbol: ts.Symbol): string {
  if (symbol.flags & ts.SymbolFlags.Function) return 'function'
  if (symbol.flags & ts.SymbolFlags.Class) return 'class'
  if (symbol.flags & ts.SymbolFlags.Variable) return 'constant'
  return 'type'
}

function toFile(folder: string, source = ''): string {
  return path.join(root, folder, source)
}
