import {toConfigError, type ConfigError, type ConfigPlace} from '@perf-lint/core'
import {execFile} from 'node:child_process'
import {stat} from 'node:fs/promises'
import {fileURLToPath, pathToFileURL} from 'node:url'

/** A module to be loaded for a configuration. */
export interface ModuleRequest {
  /** An absolute path. */
  readonly file: string
  /** What of the configuration asks for it. */
  readonly place: ConfigPlace
  /** As the configuration names it; `''` for the configuration itself. */
  readonly module: string
}

/**
 * Give the default export of a module; of a promise what it comes to.
 *
 * @throws {ConfigError}
 *   `module-syntax`, `missing-import`, `module-failed`, `no-default-export`, `old-node`: in words for whoever wrote it.
 */
export async function importDefault(request: ModuleRequest): Promise<unknown> {
  const {file, place, module} = request
  if (/\.m?ts$/.test(file) && !stripsTypes()) {
    throw toConfigError('old-node', place, {module, version: process.versions.node})
  }
  const exported = await importModule(request)
  if ('default' in exported) return settle(exported['default'], request)
  throw toConfigError('no-default-export', place, {module, names: Object.keys(exported).join(', ')})
}

/** Wait for what is exported: it may be a promise, and fail. */
async function settle(value: unknown, request: ModuleRequest): Promise<unknown> {
  try {
    return await value
  } catch (error) {
    throw await explain(error, request)
  }
}

/** Whether this Node takes the types out of TypeScript: from 22.18 on by itself, before by a flag. */
function stripsTypes(): boolean {
  const features: {readonly typescript?: unknown} = process.features
  return Boolean(features.typescript)
}

async function importModule(request: ModuleRequest): Promise<Readonly<Record<string, unknown>>> {
  const url = pathToFileURL(request.file)
  // A process that lives on, as an editor's, sees a file that was changed.
  url.searchParams.set('mtime', String((await stat(request.file)).mtimeMs))
  try {
    return (await import(/* @vite-ignore */ url.href)) as Readonly<Record<string, unknown>>
  } catch (error) {
    throw await explain(error, request)
  }
}

/** `Cannot find package 'x' imported from …`, `Cannot find module '/folder/x.js' imported from …` */
const missing = /^Cannot find (?:package|module) '([^']+)'/

async function explain(error: unknown, {file, place, module}: ModuleRequest): Promise<ConfigError> {
  const {message: reason, code} = toFacts(error)
  const [, name] = missing.exec(reason) ?? []
  if (code === 'ERR_MODULE_NOT_FOUND' && name !== undefined) {
    return toConfigError('missing-import', place, {module, name: toName(name)})
  }
  if (!(error instanceof SyntaxError)) {
    return toConfigError('module-failed', place, {module, reason, line: findLine(error, file)})
  }
  const line = findLine(error, file) || findLineIn(await check(file), file)
  return toConfigError('module-syntax', place, {module, reason, line})
}

function toFacts(error: unknown): {readonly message: string; readonly code?: unknown} {
  return error instanceof Error ? error : {message: String(error)}
}

function toName(name: string): string {
  return name.startsWith('file:') ? fileURLToPath(name) : name
}

function findLine(error: unknown, file: string): string {
  return error instanceof Error ? findLineIn(error.stack ?? '', file) : ''
}

/** The first line of the file that is named: `…/perf-lint.config.mjs?mtime=1:3:12`, `…/perf-lint.config.mjs:3`. */
function findLineIn(text: string, file: string): string {
  for (const name of [pathToFileURL(file).href, file]) {
    const [, line] = /^(?:\?mtime=[\d.]+)?:(\d+)/.exec(text.split(name).at(1) ?? '') ?? []
    if (line) return line
  }
  return ''
}

/** What Node says of a file's syntax: of a module that was imported, it tells no line. */
function check(file: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--check', file], (_, __, stderr) => resolve(stderr))
  })
}
