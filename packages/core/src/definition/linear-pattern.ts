/** Where a pattern is found: half-open UTF-16 offsets. */
export type Match = readonly [start: number, end: number]

/** A regular expression that takes time in proportion to the text, whatever the two are. */
export interface LinearPattern {
  /** The first match, as `RegExp` would give it; of an empty text or match too. O(text · pattern). */
  find(text: string): Match | undefined
}

/** A pattern that cannot be used. `reason`: what `RegExp` says, or the part that is not taken. */
export class PatternFault extends Error {
  override readonly name = 'PatternFault'
  readonly code: 'invalid' | 'unsupported' | 'too-long'

  constructor(code: PatternFault['code'], reason: string) {
    super(reason)
    this.code = code
  }
}

/**
 * Compile a regular expression, of the syntax of JavaScript with the flag `u`.
 *
 * It is run on all threads of its automaton at once (Thompson, Pike) instead of by trial and return, so that no pattern of
 * a stranger and no text can make it hang. What such an automaton cannot do is refused: references back to a group and
 * assertions that look ahead or behind.
 *
 * @throws {PatternFault}
 */
export function createLinearPattern(source: string): LinearPattern {
  try {
    new RegExp(source, 'u')
  } catch (error) {
    // `Invalid regular expression: /(/u: Unterminated group`
    const reason = error instanceof Error ? error.message.replace(/^.*\/u?: /s, '') : String(error)
    throw new PatternFault('invalid', reason)
  }
  const program = compile(parse(source))
  return {find: (text) => run(program, text)}
}

/** A part of a pattern. */
type Part =
  | {readonly kind: 'character'; readonly test: (character: string) => boolean}
  | {readonly kind: 'assertion'; readonly sign: string}
  | {readonly kind: 'sequence'; readonly parts: readonly Part[]}
  | {readonly kind: 'choice'; readonly parts: readonly Part[]}
  | {
      readonly kind: 'repeat'
      readonly part: Part
      readonly min: number
      readonly max: number
      readonly isLazy: boolean
    }

/** What stands at a place of a pattern that is known to be right: groups and their ends, quantifiers, one character. */
const quantifier = /(?:([*+?])|\{(\d+)(,(\d*))?\})(\??)/y
const group = /\((?:\?(?::|<(?![=!])[^>]*>))?/y
const refused = /\(\?(?:<?[=!]|[\w-]+:)|\\(?:[1-9]|k<)/y
const assertion = /[$^]|\\[Bb]/y
const atom =
  /\[(?:[^\\\]]|\\[^])*\]|\\[Pp]\{[^}]*\}|\\u\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\c[A-Za-z]|\\[^]|[^]/uy

function parse(source: string): Part {
  let at = 0
  return parseChoice()

  function take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = at
    const found = token.exec(source) ?? undefined
    if (found) at += found[0].length
    return found
  }

  function parseChoice(): Part {
    const parts = [parseSequence()]
    while (source[at] === '|') {
      at++
      parts.push(parseSequence())
    }
    return parts.length === 1 ? parts[0]! : {kind: 'choice', parts}
  }

  function parseSequence(): Part {
    const parts: Part[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(parseRepeat())
    return {kind: 'sequence', parts}
  }

  function parseRepeat(): Part {
    const part = parseOne()
    const found = take(quantifier)
    if (!found) return part
    const [, sign, least, comma, most, lazy] = found
    const isLazy = lazy !== ''
    if (sign !== undefined) {
      return {kind: 'repeat', part, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Number.POSITIVE_INFINITY, isLazy}
    }
    const min = Number(least)
    const max = comma === undefined ? min : most ? Number(most) : Number.POSITIVE_INFINITY
    return {kind: 'repeat', part, min, max, isLazy}
  }

  function parseOne(): Part {
    const wrong = take(refused)
    if (wrong) throw new PatternFault('unsupported', wrong[0])
    if (take(group)) {
      const inner = parseChoice()
      at++
      return inner
    }
    const sign = take(assertion)
    if (sign) return {kind: 'assertion', sign: sign[0]}
    return {kind: 'character', test: createTest(take(atom)![0])}
  }
}

/** Each character is looked up once: the texts of a table are made of few. */
function createTest(source: string): (character: string) => boolean {
  const pattern = new RegExp(`^${source}$`, 'u')
  const known = new Map<string, boolean>()
  return (character) => {
    let result = known.get(character)
    if (result === undefined) {
      result = pattern.test(character)
      known.set(character, result)
    }
    return result
  }
}

type Step =
  | {readonly op: 'character'; readonly test: (character: string) => boolean}
  | {readonly op: 'assertion'; readonly sign: string}
  /** Go on at each of these, the first preferred. */
  | {readonly op: 'split'; targets: number[]}
  | {readonly op: 'match'}

type Fork = Extract<Step, {op: 'split'}>

/** A pattern of more steps was not meant by anybody, and would be slow. */
const mostSteps = 2000

function compile(whole: Part): readonly Step[] {
  const steps: Step[] = []
  emit(whole)
  add({op: 'match'})
  return steps

  function add<S extends Step>(step: S): S {
    if (steps.length >= mostSteps) throw new PatternFault('too-long', String(mostSteps))
    steps.push(step)
    return step
  }

  function emit(part: Part): void {
    switch (part.kind) {
      case 'character':
        add({op: 'character', test: part.test})
        return
      case 'assertion':
        add({op: 'assertion', sign: part.sign})
        return
      case 'sequence':
        part.parts.forEach(emit)
        return
      case 'choice':
        emitChoice(part.parts)
        return
      case 'repeat':
        emitRepeat(part)
    }
  }

  function emitChoice(parts: readonly Part[]): void {
    const fork = add<Fork>({op: 'split', targets: []})
    const ends = parts.map((part) => {
      fork.targets.push(steps.length)
      emit(part)
      return add<Fork>({op: 'split', targets: []})
    })
    for (const end of ends) end.targets.push(steps.length)
  }

  function emitRepeat({part, min, max, isLazy}: Extract<Part, {kind: 'repeat'}>): void {
    for (let count = 0; count < min; count++) emit(part)
    const forks: Fork[] = []
    for (let count = min; count < max; count++) {
      const start = steps.length
      const fork = add<Fork>({op: 'split', targets: [start + 1]})
      forks.push(fork)
      emit(part)
      if (max === Number.POSITIVE_INFINITY) {
        add({op: 'split', targets: [start]})
        break
      }
    }
    for (const fork of forks) fork.targets = isLazy ? [steps.length, ...fork.targets] : [...fork.targets, steps.length]
  }
}

/** Where a match would begin, and the step it has come to. */
interface Thread {
  readonly step: number
  readonly start: number
}

function run(steps: readonly Step[], text: string): Match | undefined {
  let threads: Thread[] = []
  let match: Match | undefined
  const seen = new Int32Array(steps.length).fill(-1)

  for (let at = 0; ;) {
    const character = at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : undefined
    // The threads of an earlier place come first, so a match of theirs is preferred.
    const current = follow(match ? threads : [...threads, {step: 0, start: at}], at)
    const next: Thread[] = []
    for (const {step, start} of current) {
      const {[step]: here} = steps
      if (here?.op === 'match') {
        match = [start, at]
        // What comes behind is less preferred.
        break
      }
      if (character !== undefined && here?.op === 'character' && here.test(character))
        next.push({step: step + 1, start})
    }
    if (character === undefined || (match && next.length === 0)) return match
    threads = next
    at += character.length
  }

  /** The steps that take a character, or end, to which threads come without one; each once, in order of preference. */
  function follow(from: readonly Thread[], at: number): Thread[] {
    const reached: Thread[] = []
    const waiting = from.toReversed()
    for (let thread = waiting.pop(); thread; thread = waiting.pop()) {
      const {step, start} = thread
      if (seen[step] === at) continue
      seen[step] = at
      const here = steps[step]!
      if (here.op === 'split') for (const target of here.targets.toReversed()) waiting.push({step: target, start})
      else if (here.op !== 'assertion') reached.push(thread)
      else if (holds(here.sign, text, at)) waiting.push({step: step + 1, start})
    }
    return reached
  }
}

function holds(sign: string, text: string, at: number): boolean {
  if (sign === '^') return at === 0
  if (sign === '$') return at === text.length
  const isBoundary = isWord(text[at - 1]) !== isWord(text[at])
  return isBoundary === (sign === String.raw`\b`)
}

function isWord(character = ''): boolean {
  return /^\w$/.test(character)
}
