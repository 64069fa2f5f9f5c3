import {builtInLexicon, createLexicon, type Lexicon} from '@perf-lint/meaning'
import {checkCallOptions} from './check-config.js'
import {certainties} from './choices.js'
import type {Config, Registry, ResolvedConfig, ResolvedRule} from './config.js'
import {mergeLayers, type MergedConfig} from './merge-layers.js'
import type {Certainty, Settings} from './rule.js'
import {withWording} from './wording.js'

/**
 * Check a configuration and fill in what it leaves open.
 *
 * @throws {ConfigError}
 *   `unknown-preset`, `unknown-rule`, `unknown-plugin`, `invalid-severity`, `invalid-options`, `unknown-setting`,
 *   `missing-setting`, `invalid-setting`, `invalid-certainty`, `invalid-profile`, `invalid-locale`, `wrong-type`;
 *   the data say at which key what was found, what is expected, and the nearest known name.
 */
export function resolveConfig(config: Config, registry: Registry): ResolvedConfig {
  const known = checkCallOptions(config, registry)
  return resolveMerged(mergeLayers([{config, origin: {kind: 'options'}}], known), known)
}

/** Compile what several layers come to. */
export function resolveMerged(merged: MergedConfig, registry: Registry): ResolvedConfig {
  const settings: Settings = {
    ...(merged.settings.year && {year: merged.settings.year.value}),
    ...(merged.settings.vocabulary && {vocabulary: merged.settings.vocabulary.value})
  }
  return {
    rules: resolveRules(merged, registry),
    readers: registry.readers ?? new Map(),
    certainty: merged.certainty.value,
    settings,
    profile: merged.profile.value,
    lexicon: toLexicon(settings),
    locale: merged.locale.value
  }
}

/** Whether a finding is sure enough to be shown. */
export function isSureEnough(certainty: Certainty, least: Certainty): boolean {
  return certainties.indexOf(certainty) <= certainties.indexOf(least)
}

function resolveRules({rules, wording}: MergedConfig, registry: Registry): readonly ResolvedRule[] {
  const resolved: ResolvedRule[] = []
  for (const [id, {severity, options}] of rules) {
    if (severity.value === 'off') continue
    const rule = registry.rules.get(id)!
    const words = wording.get(id)?.value
    resolved.push({
      id,
      rule: words ? withWording(rule, words) : rule,
      severity: severity.value === 'error' ? 2 : 1,
      options: {...(rule.meta.defaultOptions as object), ...options?.value},
      ...(words && {wording: words})
    })
  }
  return resolved.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function toLexicon({vocabulary}: Settings): Lexicon {
  return vocabulary ? createLexicon(vocabulary) : builtInLexicon
}
