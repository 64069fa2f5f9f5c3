import {checkName} from './check-names.js'
import {checkRegistered} from './check-rules.js'
import {checkObject, checkShape, checkText, isObject, wrongType} from './check-types.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {Wording, Registry} from './config.js'
import {locales, type Localized} from './locale.js'
import {findNearest} from './nearest.js'
import type {AnyRule, Messages} from './rule.js'

/**
 * Check the words of one's own that rules are given.
 *
 * @throws {ConfigError}
 *   `wrong-type`, `missing-key`, `unknown-key`, `unknown-plugin`, `unknown-rule`, `unknown-message`, `rule-placeholder`
 */
export function checkWording(value: unknown, place: ConfigPlace, registry: Registry): void {
  checkObject(value, place, 'wording')
  for (const [id, wording] of Object.entries(value)) {
    const here = within(place, id)
    checkRegistered('unknown-rule', id, registry, here)
    checkObject(wording, here)
    checkShape(wording, here, {known: ['messages', 'basis']})
    const {messages, basis} = wording
    if (messages !== undefined) checkMessages(messages, within(here, 'messages'), registry.rules.get(id)!)
    if (basis !== undefined) checkBasis(basis, within(here, 'basis'))
  }
}

function checkMessages(value: unknown, place: ConfigPlace, {meta}: AnyRule): void {
  checkObject(value, place)
  const known = meta.messages as Messages
  for (const [messageId, sentence] of Object.entries(value)) {
    const here = within(place, messageId)
    checkName('unknown-message', messageId, Object.keys(known), here)
    checkSentence(sentence, here)
    for (const text of Object.values(toLocalized(sentence as Sentence))) checkWords(text, known[messageId]!, here)
  }
}

type Sentence = string | Localized

function checkSentence(value: unknown, place: ConfigPlace): void {
  if (!isObject(value)) return checkSaid(value, place)
  checkShape(value, place, {known: locales, needed: locales})
  for (const locale of locales) checkSaid(value[locale], within(place, locale))
}

function checkSaid(value: unknown, place: ConfigPlace): void {
  if (typeof value !== 'string' || value.trim() === '') throw wrongType(value, place, 'sentence')
}

/** What a rule does not give cannot be filled in; a sentence may do without what it gives. */
function checkWords(text: string, original: Localized, place: ConfigPlace): void {
  const known = wordsOf(original[locales[0]])
  const name = wordsOf(text).find((word) => !known.includes(word))
  if (name === undefined) return
  throw toConfigError('rule-placeholder', place, {
    name,
    nearest: findNearest(name.trim(), known) ?? '',
    known: known.join(', ')
  })
}

function wordsOf(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => name)
}

function checkBasis(value: unknown, place: ConfigPlace): void {
  if (!Array.isArray(value)) throw wrongType(value, place, 'basis')
  for (const [index, ground] of (value as readonly unknown[]).entries()) {
    const here = within(place, index)
    checkObject(ground, here, 'basis')
    checkShape(ground, here, {known: ['title', 'number', 'article'], needed: ['title']})
    for (const [key, text] of Object.entries(ground)) checkText(text, within(here, key))
  }
}

/** Put words on top of others; the later ones win, sentence by sentence. */
export function mergeWording(earlier: Wording | undefined, later: Wording): Wording {
  const messages = {...earlier?.messages, ...later.messages}
  const basis = later.basis ?? earlier?.basis
  return {...(Object.keys(messages).length > 0 && {messages}), ...(basis && {basis})}
}

/** The rule, which says what it finds in other words and on other grounds. */
export function withWording(rule: AnyRule, {messages = {}, basis}: Wording): AnyRule {
  const said: Messages = Object.fromEntries(
    Object.entries(messages).map(([id, sentence]) => [id, toLocalized(sentence)])
  )
  const known: AnyRule['meta'] = rule.meta
  return {...rule, meta: {...known, messages: {...(known.messages as Messages), ...said}, ...(basis && {basis})}}
}

function toLocalized(sentence: Sentence): Localized {
  return typeof sentence === 'string' ? {'zh-CN': sentence, en: sentence} : sentence
}
