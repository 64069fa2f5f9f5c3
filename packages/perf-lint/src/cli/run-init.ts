import {presets, type PresetName} from '@perf-lint/rules'
import {ConfigError, findNearest} from '@perf-lint/core'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {findNames} from '../config/find-config-file.js'
import {UsageError} from '../errors.js'
import {writeFileAtomically} from '../write-file-atomically.js'
import type {InitArgs} from './arg-types.js'
import {createAsker} from './ask.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import {catalogues} from './locales/index.js'
import type {Run} from './run.js'
import {toCommand, writeJson, writeModule, type FailLevel, type InitAnswers} from './write-config.js'

/** `perf-lint init [FILE]`: ask what is wanted, and write a configuration. */
export async function runInit(args: InitArgs, run: Run): Promise<ExitCode> {
  const {io, locale} = run
  const preset = checkPreset(args.preset)
  const extension = checkExtension(args.file)
  await checkFolder(args, io.cwd)
  if (!args.yes && io.stdin.isTTY !== true) throw new UsageError('init-needs-terminal')

  const defaults: InitAnswers = {preset, locale, failOn: 'error'}
  const answers = args.yes ? defaults : await askAll(defaults, run)
  const text = extension === '.json' ? writeJson(answers) : writeModule(answers, catalogues[answers.locale].init)
  await writeFileAtomically(args.file, io.cwd, text)
  await write(io.stdout, `${catalogues[locale].init.written(args.file, toCommand(answers))}\n`)
  return exitCodes.clean
}

function checkPreset(name = 'recommended'): PresetName {
  if (isPreset(name)) return name
  const known = [...presets.keys()]
  const nearest = findNearest(name, known) ?? ''
  throw new ConfigError('unknown-preset', {data: {name, nearest, known: known.join(', ')}})
}

function isPreset(name: string): name is PresetName {
  return presets.has(name)
}

function checkExtension(file: string): string {
  const {name, ext} = path.parse(file)
  if (name === 'perf-lint.config' && (ext === '.mjs' || ext === '.json')) return ext
  throw new UsageError('init-file', {data: {file}})
}

/** A folder has one configuration; another, or an older one, is not put out of use by accident. */
async function checkFolder({file, force}: InitArgs, cwd: string): Promise<void> {
  const folder = path.dirname(path.resolve(cwd, file))
  const others = (await findNames(folder)).filter((name) => name !== path.basename(file))
  if (others[0] !== undefined) throw new UsageError('init-other', {data: {file, other: others[0]}})
  if (!force && (await exists(path.resolve(cwd, file)))) throw new UsageError('init-exists', {data: {file}})
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false
  )
}

async function askAll(defaults: InitAnswers, {io, locale}: Run): Promise<InitAnswers> {
  const texts = catalogues[locale].init
  const asker = createAsker(io.stdin, io.stdout)
  try {
    return {
      preset: await asker.ask<PresetName>({
        ...texts,
        text: texts.preset,
        answers: texts.presets,
        fallback: defaults.preset
      }),
      locale: await asker.ask({...texts, text: texts.locale, answers: texts.locales, fallback: defaults.locale}),
      failOn: await asker.ask<FailLevel>({
        ...texts,
        text: texts.failOn,
        answers: texts.failLevels,
        fallback: defaults.failOn
      })
    }
  } finally {
    await asker.close()
  }
}
