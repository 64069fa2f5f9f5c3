import {locales, type Locale} from '@perf-lint/core'
import type {Output} from './io.js'

/** The environment's variables. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The language of the run: as the command line says, else as the environment has it, else Chinese.
 *
 * A command line that is wrong otherwise still says in which language to complain.
 */
export function findLocale(argv: readonly string[], env: Environment): Locale {
  const told = argv.map((word, index) => (word === '--locale' ? argv[index + 1] : /^--locale=(.*)$/.exec(word)?.[1]))
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return locales.find((locale) => told.includes(locale)) ?? (/^en(?![a-z])/i.test(name) ? 'en' : locales[0])
}

/**
 * Whether to colour: as told by an option, else by `NO_COLOR` and `FORCE_COLOR`, else only on a terminal that can.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function findColor(told: boolean | undefined, env: Environment, {isTTY}: Output): boolean {
  if (told !== undefined) return told
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return isTTY === true && env['TERM'] !== 'dumb'
}
