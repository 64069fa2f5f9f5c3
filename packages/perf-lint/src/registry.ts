import {resolveConfig, type Config, type Registry, type ResolvedConfig} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'

/** The rules and presets that come with perf-lint. */
export const registry: Registry = {rules, presets}

/**
 * Check a configuration against the built-in rules and presets. Without presets, it is the recommended one.
 *
 * @throws {ConfigError} when a name is unknown or an option wrong.
 */
export function toResolvedConfig(config: Config): ResolvedConfig {
  return resolveConfig({...config, presets: config.presets ?? ['recommended']}, registry)
}
