import type {ResolvedConfig} from '@perf-lint/core'
import {version} from '../version.js'
import {sha256, toCanonicalJson} from './hash.js'

const known = new WeakMap<ResolvedConfig, Promise<string>>()

/** SHA-256 of all that decides what is found: the same for the same rules, however the configuration was written. */
export function hashConfig(config: ResolvedConfig): Promise<string> {
  const hash = known.get(config) ?? compute(config)
  known.set(config, hash)
  return hash
}

function compute({rules, certainty, profile, settings}: ResolvedConfig): Promise<string> {
  const on = rules.map(({id, severity, options, wording}) => ({id, severity, options, ...(wording && {wording})}))
  return sha256(new TextEncoder().encode(toCanonicalJson({version, certainty, profile, settings, rules: on})))
}
