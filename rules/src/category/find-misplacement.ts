import type {Indicator, SubcategoryKind} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {adverse, findName, targetValuesOf, wordPattern, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {trimSigns} from '../trim-signs.js'
import {otherKindOf} from '../value/value-kind.js'
import {
  approvalWords,
  costWords,
  indicatorHomes,
  timeWords,
  type HomeEntry,
  type Place
} from '../vocabulary/indicator-homes.js'

const approval = wordPattern(approvalWords)
const cost = wordPattern(costWords)
const time = wordPattern(timeWords)

/** An indicator that stands under a category it does not belong to. */
export interface Misplacement {
  readonly certainty: Certainty
  /** Second levels where it belongs, the likeliest first; empty where the name alone does not tell. */
  readonly homes: readonly SubcategoryKind[]
  /** Set under satisfaction, when nothing of the indicator speaks of approval. */
  readonly isUnapproved?: true
}

/** Tell whether an indicator is misplaced, by the head of its name; by its value too where the name has no head. */
export function findMisplacement(indicator: Indicator, place: Place, lexicon: Lexicon): Misplacement | undefined {
  const name = findName(indicator)?.value
  if (name === undefined) return
  const meaning = lexicon.understandName(name)
  // Of two measures in one name each has its own category; no-multiple-measures tells them.
  const otherKind = otherKindOf(name, lexicon) ?? 'state'
  if (otherKind !== 'state' && otherKind !== meaning.kind) return
  // A count of effects or of harm is at home wherever its object is.
  const isOwnCount = !meaning.isEffect && meaning.direction !== 'less'

  const entry = findEntry(name, meaning, lexicon)
  if (!entry) return findUnfitSatisfaction(indicator, name, meaning, place)
  if (entry.homes.includes('quantity') && meaning.nature === 'quantity' && !isOwnCount && !isForeign(place)) return
  const certainty = entry.misplaced[place]
  const homes = entry.homes.filter((home) => home !== place).slice(0, 2)
  return certainty && soften({certainty, homes}, name, meaning, place)
}

/** Where the kind of indicator a name speaks of belongs. */
export function findHomes(name: string, lexicon: Lexicon): readonly SubcategoryKind[] {
  return findEntry(name, lexicon.understandName(name), lexicon)?.homes ?? []
}

/** An entry with its words compiled. */
interface CompiledEntry {
  readonly entry: HomeEntry
  readonly heads: RegExp | undefined
  readonly having: RegExp | undefined
  readonly except: RegExp | undefined
}

const compiledHomes = new WeakMap<Lexicon, readonly CompiledEntry[]>()

/** The entries by the words of a lexicon, compiled once. */
function homesOf(lexicon: Lexicon): readonly CompiledEntry[] {
  let homes = compiledHomes.get(lexicon)
  if (!homes) {
    homes = indicatorHomes.map((entry) => compile(entry, lexicon))
    compiledHomes.set(lexicon, homes)
  }
  return homes
}

function compile(entry: HomeEntry, lexicon: Lexicon): CompiledEntry {
  const {heads, having, except} = entry
  return {
    entry,
    heads: heads && wordPattern(heads, 'end'),
    having: having && wordPattern(having),
    except: except && (except === adverse ? lexicon.adverse.pattern : wordPattern(except))
  }
}

/** The first entry that fits a name. */
function findEntry(name: string, meaning: NameMeaning, lexicon: Lexicon): HomeEntry | undefined {
  const core = toCore(name)
  return homesOf(lexicon).find((each) => fits(each, name, core, meaning))?.entry
}

function fits(
  {entry, heads, having, except}: CompiledEntry,
  name: string,
  core: string,
  meaning: NameMeaning
): boolean {
  const {nature, kind} = entry
  if (nature && meaning.nature !== nature) return false
  if (kind && meaning.kind !== kind) return false
  if (heads && !heads.test(nature ? (meaning.head ?? '') : core)) return false
  if (having && !having.test(name)) return false
  return !except?.test(name)
}

/** A name without the brackets and signs behind it. */
function toCore(name: string): string {
  const core = trimSigns(name, nameEnd)
  const opening = /[）)]$/.test(core) ? Math.max(core.lastIndexOf('（'), core.lastIndexOf('(')) : -1
  return opening > 0 ? core.slice(0, opening) : core
}

const nameEnd: ReadonlySet<string> = new Set(' \u3000.。%％')

/** Places of money, approval and nature: that a count is of an effect does not bring it there. */
function isForeign(place: Place): boolean {
  return (
    place === 'cost' || place === 'recipientSatisfaction' || place === 'satisfaction' || place === 'ecologicalBenefit'
  )
}

/** A rate about money may stand under cost (租金标准达标率), and one about time under timeliness (服务时长达标率). */
function soften(
  {certainty, homes}: Misplacement,
  name: string,
  {nature}: NameMeaning,
  place: Place
): Misplacement | undefined {
  if (place === 'cost' && cost.test(name)) return
  const isOfTime = nature === 'quality' && time.test(name)
  return {certainty: place === 'timeliness' && isOfTime ? 'arguable' : certainty, homes}
}

/** A name without a known head, under satisfaction, where neither it nor its values speak of approval. */
function findUnfitSatisfaction(
  indicator: Indicator,
  name: string,
  {nature}: NameMeaning,
  place: Place
): Misplacement | undefined {
  if (place !== 'recipientSatisfaction' && place !== 'satisfaction') return
  if (nature !== undefined && nature !== 'state') return
  const texts = [name, ...targetValuesOf(indicator).map(({value}) => value)]
  if (texts.some((text) => approval.test(text))) return
  return {certainty: 'likely', homes: [], isUnapproved: true}
}
