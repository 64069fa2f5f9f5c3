import {profileChoices} from '@perf-lint/meaning'
import {checkChoice} from './check-names.js'
import {checkPatterns} from './check-patterns.js'
import {checkPluginPresets, registerPlugins} from './check-plugins.js'
import {checkPresets, checkRules, checkVocabularies} from './check-rules.js'
import {checkSettings} from './check-settings.js'
import {checkObject, checkShape, checkText} from './check-types.js'
import {certainties} from './choices.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {Config, ConfigObject, Registry} from './config.js'
import {locales} from './locale.js'
import {checkWording} from './wording.js'

/** What a configuration file holds, found right. */
export interface CheckedConfig {
  readonly objects: readonly ConfigObject[]
  /** The rules and presets given, and those of the file's plugins. */
  readonly registry: Registry
}

/**
 * Check what a configuration file holds: an object, or an array of them.
 *
 * @param value
 *   Whatever the file gave.
 * @param configFile
 *   As the user would name it.
 * @throws {ConfigError}
 *   The data say in which `configFile`, `at` which key what was found, what is expected, and the nearest known name.
 */
export function checkConfig(value: unknown, registry: Registry, configFile: string): CheckedConfig {
  const whole: ConfigPlace = {configFile, at: ''}
  const given = Array.isArray(value)
    ? value.map((object: unknown, index) => ({object, place: within(whole, index)}))
    : [{object: value, place: whole}]

  // Plugins count for the whole file, wherever in it they stand, so they are registered before names are looked up.
  let known = registry
  for (const {object, place} of given) {
    checkObject(object, place, Array.isArray(value) ? 'configObject' : 'config')
    checkShape(object, place, {known: Object.keys(checks)})
    known = registerPlugins(object, known, place)
  }
  for (const {object, place} of given) {
    checkValues(object as ConfigObject, known, place)
    checkPurpose(object as ConfigObject, place)
  }
  return {objects: given.map(({object}) => object as ConfigObject), registry: known}
}

/**
 * Check the options of a call.
 *
 * @returns The registry with their plugins.
 * @throws {ConfigError} as `checkConfig` does, without a file.
 */
export function checkCallOptions(options: Config, registry: Registry): Registry {
  const place: ConfigPlace = {at: ''}
  const known = registerPlugins(options, registry, place)
  checkValues(options, known, place)
  return known
}

/** Whether an object names nothing but files that are not to be linted. */
export function isGlobalIgnores(object: ConfigObject): boolean {
  return object.ignores !== undefined && keysOf(object).every((key) => key === 'name' || key === 'ignores')
}

type Check = (value: unknown, place: ConfigPlace, registry: Registry) => void

const checks: Readonly<Record<keyof ConfigObject, Check>> = {
  name: checkText,
  files: (value, place) => checkPatterns(value, place, 'files'),
  ignores: (value, place) => checkPatterns(value, place, 'ignores'),
  presets: checkPresets,
  plugins: checkPluginPresets,
  rules: checkRules,
  wording: checkWording,
  vocabularies: checkVocabularies,
  settings: (value, place) => {
    checkObject(value, place)
    checkSettings(value, place)
  },
  certainty: (value, place) => checkChoice('invalid-certainty', value, certainties, place),
  profile: (value, place) => checkChoice('invalid-profile', value, profileChoices, place),
  locale: (value, place) => checkChoice('invalid-locale', value, locales, place)
}

/** Check the keys of ours; the options of a call have others too. */
function checkValues(object: ConfigObject, registry: Registry, place: ConfigPlace): void {
  for (const [key, check] of Object.entries(checks)) {
    const value = object[key as keyof ConfigObject]
    if (value !== undefined) check(value, within(place, key), registry)
  }
}

/** An object that picks files and sets nothing for them was meant to do something else. */
function checkPurpose(object: ConfigObject, place: ConfigPlace): void {
  if (object.files && keysOf(object).every((key) => key === 'name' || key === 'files' || key === 'ignores')) {
    throw toConfigError('nothing-set', place, {})
  }
}

/** The keys that have a value: `{locale: undefined}` is as good as `{}`. */
function keysOf(object: ConfigObject): readonly (keyof ConfigObject)[] {
  return (Object.keys(object) as (keyof ConfigObject)[]).filter((key) => object[key] !== undefined)
}
