import type {AnyRule} from '@perf-lint/core'
import {globSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** A rule and the file it stands in. */
export interface RuleModule {
  /** The folder, as `value`. */
  readonly folder: string
  /** The file's name without its ending, as `no-vague-value`. */
  readonly fileName: string
  /** The name of the export, as `noVagueValue`. */
  readonly exportName: string
  readonly rule: AnyRule
}

/** The folders that rules stand in. */
export const ruleFolders = ['structure', 'category', 'value', 'totals', 'coverage'] as const

/**
 * Load all rules of a source folder, sorted by file name.
 *
 * A file in a rule folder is a rule when it exports an object with `meta` and `create` under its own name in camelCase;
 * the others are helpers of rules.
 */
export async function loadRules(sourceFolder: string): Promise<readonly RuleModule[]> {
  const files = ruleFolders
    .flatMap((folder) => globSync(`${folder}/*.ts`, {cwd: sourceFolder}))
    .filter((file) => !file.endsWith('.test.ts'))
  const modules = await Promise.all(files.map((file) => loadRule(sourceFolder, file)))
  return modules.flat().toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))
}

async function loadRule(sourceFolder: string, file: string): Promise<RuleModule[]> {
  const fileName = path.basename(file, '.ts')
  const exportName = toCamelCase(fileName)
  const url = pathToFileURL(path.join(sourceFolder, file)).href
  const module = (await import(url)) as Readonly<Record<string, unknown>>
  const rule = module[exportName]
  return isRule(rule) ? [{folder: path.dirname(file), fileName, exportName, rule}] : []
}

function isRule(value: unknown): value is AnyRule {
  return typeof value === 'object' && value !== null && 'meta' in value && 'create' in value
}

/** `no-at-least-100-percent` is `noAtLeast100Percent`. */
export function toCamelCase(name: string): string {
  return name.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())
}
