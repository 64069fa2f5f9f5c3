import {profileChoices, type ProfileChoice, type VocabularyExtension} from '@perf-lint/meaning'
import type {Config, Preset, Registry, RuleEntry, Wording} from './config.js'
import {locales, type Locale} from './locale.js'
import type {Certainty, Settings, Severity} from './rule.js'
import {mergeWording} from './wording.js'

/** Who set something: perf-lint itself, an object of a configuration file, or the options of a call. */
export type ConfigOrigin =
  | {readonly kind: 'default'}
  | {readonly kind: 'options'}
  | {
      readonly kind: 'object'
      readonly configFile: string
      /** 0-based; left out when the file holds one object alone. */
      readonly index?: number
      readonly name?: string
    }

/** A part of a configuration, and where it comes from. */
export interface ConfigLayer {
  readonly config: Config
  readonly origin: ConfigOrigin
}

/** A value, and what set it. */
export interface Sourced<T> {
  readonly value: T
  readonly origin: ConfigOrigin
  /** The preset that the origin names, when the value is its. */
  readonly preset?: string
}

/** How a rule is set, and by what. */
export interface MergedRule {
  readonly severity: Sourced<Severity>
  /** Left out while nothing differs from the defaults. */
  readonly options?: Sourced<Readonly<Record<string, unknown>>>
}

/** What several layers come to. */
export interface MergedConfig {
  /** The rules that any layer names, also those that are off. */
  readonly rules: ReadonlyMap<string, MergedRule>
  /** Words of one's own, by rule. */
  readonly wording: ReadonlyMap<string, Sourced<Wording>>
  readonly certainty: Sourced<Certainty>
  readonly settings: {readonly [Key in keyof Settings]?: Sourced<NonNullable<Settings[Key]>>}
  readonly profile: Sourced<ProfileChoice>
  readonly locale: Sourced<Locale>
}

/**
 * Put layers on each other; the later wins.
 *
 * In a layer, `rules` and `certainty` win over its presets. Presets of a call's options take the place of all others and
 * lie beneath the rules of all layers: who asks for another preset does not ask to be rid of the rules set by hand.
 *
 * @param layers
 *   Checked already.
 */
export function mergeLayers(layers: readonly ConfigLayer[], registry: Registry): MergedConfig {
  const asked = layers.find(({config, origin}) => origin.kind === 'options' && config.presets)
  const counted = asked ? layers.map((layer) => (layer === asked ? layer : withoutPresets(layer))) : layers
  return {
    rules: mergeRules(asked ? [toPresetLayer(asked), ...layers.map(withoutPresets)] : layers, registry),
    wording: mergeWordings(layers),
    certainty: findCertainty(counted, registry),
    settings: mergeSettings(layers, registry),
    profile: findLast(layers, 'profile') ?? {value: profileChoices[0], origin: builtIn},
    locale: findLast(layers, 'locale') ?? {value: locales[0], origin: builtIn}
  }
}

const builtIn: ConfigOrigin = {kind: 'default'}

function toPresetLayer({config: {presets = []}, origin}: ConfigLayer): ConfigLayer {
  return {config: {presets}, origin}
}

function withoutPresets({config: {presets: _, ...config}, origin}: ConfigLayer): ConfigLayer {
  return {config, origin}
}

function mergeRules(layers: readonly ConfigLayer[], registry: Registry): ReadonlyMap<string, MergedRule> {
  const rules = new Map<string, MergedRule>()
  for (const {config, origin} of layers) {
    for (const {name, rules: entries} of presetsOf(config, registry)) addAll(entries, {origin, preset: name})
    addAll(config.rules ?? {}, {origin})
  }
  return rules

  function addAll(entries: Readonly<Record<string, RuleEntry>>, source: Omit<Sourced<unknown>, 'value'>): void {
    for (const [id, entry] of Object.entries(entries)) {
      const [severity, options] = typeof entry === 'string' ? [entry] : entry
      // A bare severity keeps the options that an earlier entry set.
      const kept = options ? {value: options, ...source} : rules.get(id)?.options
      rules.set(id, {severity: {value: severity, ...source}, ...(kept && {options: kept})})
    }
  }
}

/** Sentence by sentence; the last to set any of them is told. */
function mergeWordings(layers: readonly ConfigLayer[]): MergedConfig['wording'] {
  const merged = new Map<string, Sourced<Wording>>()
  for (const {config, origin} of layers) {
    for (const [id, wording] of Object.entries(config.wording ?? {})) {
      merged.set(id, {value: mergeWording(merged.get(id)?.value, wording), origin})
    }
  }
  return merged
}

function findCertainty(layers: readonly ConfigLayer[], registry: Registry): Sourced<Certainty> {
  let found: Sourced<Certainty> = {value: 'likely', origin: builtIn}
  for (const {config, origin} of layers) {
    const preset = presetsOf(config, registry).findLast(({certainty}) => certainty)
    if (preset?.certainty) found = {value: preset.certainty, origin, preset: preset.name}
    if (config.certainty) found = {value: config.certainty, origin}
  }
  return found
}

function presetsOf({presets = []}: Config, registry: Registry): readonly Preset[] {
  return presets.map((preset) => (typeof preset === 'string' ? registry.presets.get(preset)! : preset))
}

/** The last year; of the words, the lists of all layers joined. */
function mergeSettings(layers: readonly ConfigLayer[], registry: Registry): MergedConfig['settings'] {
  let merged: MergedConfig['settings'] = {}
  for (const {config, origin} of layers) {
    const {year, vocabulary} = config.settings ?? {}
    const named = (config.vocabularies ?? []).map((name) => registry.vocabularies!.get(name)!)
    const added = vocabulary ? [...named, vocabulary] : named
    const earlier = merged.vocabulary?.value ?? {}
    merged = {
      ...merged,
      ...(year !== undefined && {year: {value: year, origin}}),
      ...(added.length > 0 && {vocabulary: {value: added.reduce(joinLists, earlier), origin}})
    }
  }
  return merged
}

function joinLists(earlier: VocabularyExtension, later: VocabularyExtension): VocabularyExtension {
  const lists = new Map(toLists(earlier))
  for (const [name, words] of toLists(later)) lists.set(name, [...(lists.get(name) ?? []), ...words])
  return Object.fromEntries(lists)
}

function toLists(extension: VocabularyExtension): readonly [string, readonly unknown[]][] {
  return Object.entries(extension)
}

function findLast<Key extends 'profile' | 'locale'>(
  layers: readonly ConfigLayer[],
  key: Key
): Sourced<NonNullable<Config[Key]>> | undefined {
  const layer = layers.findLast(({config}) => config[key] !== undefined)
  return layer && {value: layer.config[key]!, origin: layer.origin}
}
