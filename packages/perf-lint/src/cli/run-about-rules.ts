import {ConfigError, findNearest} from '@perf-lint/core'
import {formatRule, formatRules, type FormatOptions} from '@perf-lint/formatters'
import {anyFile} from '../config/config-file-names.js'
import {createConfigFinder} from '../config/config-finder.js'
import {registry as builtIn} from '../registry.js'
import type {ExplainArgs, RulesArgs} from './arg-types.js'
import {findColor} from './environment.js'
import {exitCodes, type ExitCode} from './exit-code.js'
import {write} from './io.js'
import type {Run} from './run.js'

/** `perf-lint rules`: list all rules. */
export async function runRules(args: RulesArgs, run: Run): Promise<ExitCode> {
  await write(run.io.stdout, formatRules([...builtIn.rules.values()], toFormatOptions(args, run)))
  return exitCodes.clean
}

/**
 * `perf-lint explain RULE`: say what a rule checks, why, and on what ground; of a plugin’s rule, as the configuration of the
 * working folder has it.
 */
export async function runExplain(args: ExplainArgs, run: Run): Promise<ExitCode> {
  const {registry} = args.rule.includes('/')
    ? await createConfigFinder({cwd: run.io.cwd, options: {}})(anyFile)
    : {registry: builtIn}
  const rule = registry.rules.get(args.rule)
  if (!rule) {
    const nearest = findNearest(args.rule, registry.rules.keys()) ?? ''
    throw new ConfigError('unknown-rule', {data: {name: args.rule, nearest}})
  }
  await write(run.io.stdout, formatRule(rule, toFormatOptions(args, run)))
  return exitCodes.clean
}

function toFormatOptions({color}: RulesArgs | ExplainArgs, {io, locale}: Run): FormatOptions {
  const {columns} = io.stdout
  return {locale, color: findColor(color, io.env, io.stdout), ...(columns && {columns})}
}
