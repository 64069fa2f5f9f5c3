import {globSync} from 'node:fs'
import {isBuiltin} from 'node:module'
import path from 'node:path'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'
import {published, readText, root, type Workspace} from './support/workspaces.js'

/**
 * Who may import whom: architecture.md, section 1. Types-only packages of unist count like any other.
 *
 * A line here is a decision; a package that is missing has not been decided on.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  '@perf-lint/ast': ['@types/unist'],
  '@perf-lint/source': [],
  '@perf-lint/readers': ['@hyzyla/pdfium', '@perf-lint/source', 'fflate', 'parse5', 'saxes'],
  '@perf-lint/grammar': ['@perf-lint/ast', '@perf-lint/source', 'chevrotain', 'unified', 'vfile'],
  '@perf-lint/core': [
    '@perf-lint/ast',
    '@perf-lint/meaning',
    '@perf-lint/source',
    'ajv',
    'css-selector-parser',
    'unified',
    'vfile',
    'vfile-message'
  ],
  '@perf-lint/formatters': ['@perf-lint/core', 'chalk', 'string-width'],
  '@perf-lint/meaning': ['@perf-lint/ast'],
  '@perf-lint/rules': ['@perf-lint/ast', '@perf-lint/core', '@perf-lint/meaning', '@perf-lint/source'],
  '@perf-lint/writers': ['@perf-lint/core', '@perf-lint/source', 'fflate'],
  '@perf-lint/rule-tester': ['@perf-lint/ast', '@perf-lint/core', '@perf-lint/grammar', '@perf-lint/source', 'vitest'],
  'perf-lint': [
    // For its bundle of the readers: packages/perf-lint/tsup.config.ts leaves it outside.
    '@hyzyla/pdfium',
    '@perf-lint/ast',
    '@perf-lint/core',
    '@perf-lint/formatters',
    '@perf-lint/grammar',
    '@perf-lint/readers',
    '@perf-lint/rule-tester',
    '@perf-lint/rules',
    '@perf-lint/source',
    '@perf-lint/writers',
    'chokidar',
    'diff',
    'ignore',
    'jsonc-parser',
    'unified',
    'vfile',
    'yaml'
  ]
}

/** Where Node's own modules may be used; everything else runs in a browser. */
const nodePackages = ['perf-lint', '@perf-lint/server']

describe.each(published)('$name', ({name, folder, manifest}) => {
  const permitted = allowed[name]
  const imports = importsOf(folder)

  test('is in the list of the architecture', () => {
    expect(permitted).toBeDefined()
  })

  test('depends only on what the architecture allows', () => {
    const dependencies = Object.keys({...manifest.dependencies, ...manifest.peerDependencies})
    expect(dependencies.filter((dependency) => !permitted?.includes(dependency))).toEqual([])
  })

  test('imports only what it depends on', () => {
    const dependencies = Object.keys({...manifest.dependencies, ...manifest.peerDependencies})
    const unlisted = imports.filter(({packageName}) => !dependencies.includes(packageName) && !isBuiltin(packageName))
    expect(unlisted.filter(({packageName}) => !dependencies.includes(`@types/${packageName}`))).toEqual([])
  })

  test('uses Node’s own modules only where it may', () => {
    const builtin = imports.filter(({packageName}) => isBuiltin(packageName))
    expect(nodePackages.includes(name) ? [] : builtin).toEqual([])
  })

  test('gives a browser none of Node’s own modules', () => {
    const conditions = manifest.exports?.['./browser']
    const entry = typeof conditions === 'object' ? conditions['source'] : undefined
    const reached = entry ? reachedFrom(path.posix.join(folder, entry)) : new Set()
    expect(imports.filter(({file, packageName}) => reached.has(file) && isBuiltin(packageName))).toEqual([])
  })
})

test('the list of the architecture has no cycle', () => {
  const visit = (name: string, above: readonly string[]): void => {
    expect(above, `a cycle through ${name}`).not.toContain(name)
    for (const dependency of allowed[name] ?? []) visit(dependency, [...above, name])
  }
  for (const name of Object.keys(allowed)) visit(name, [])
})

interface Import {
  readonly file: string
  /** As `chevrotain`, `@perf-lint/ast`, `node:fs`. */
  readonly packageName: string
}

/** The packages that the modules of a workspace import, its tests left out. */
function importsOf(folder: Workspace['folder']): Import[] {
  return globSync(`${folder}/src/**/*.ts`, {cwd: root})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts') && !file.includes('/fixtures/'))
    .flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => ({file, packageName: toPackageName(specifier)}))
    )
}

/** The modules of a package that one of them imports, itself and by others. */
function reachedFrom(entry: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(entry)) return reached
  reached.add(entry)
  for (const specifier of specifiersOf(entry)) {
    if (!specifier.startsWith('.')) continue
    reachedFrom(path.posix.join(path.posix.dirname(entry), specifier.replace(/\.js$/, '.ts')), reached)
  }
  return reached
}

function specifiersOf(file: string): readonly string[] {
  return ts.preProcessFile(readText(file)).importedFiles.map(({fileName}) => fileName)
}

function toPackageName(specifier: string): string {
  if (isBuiltin(specifier)) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
