import type {Nodes} from '@perf-lint/ast'
import {
  applyFixes,
  locales,
  type Certainty,
  type Edit,
  type LintMessage,
  type MessageSentence,
  type Messages,
  type ProfileChoice,
  type Rule,
  type Settings
} from '@perf-lint/core'
import {createLineIndex} from '@perf-lint/source'
import {assert, describe, expect, test} from 'vitest'
import {addMarks, stripMarks, type MarkedRange} from './markers.js'
import {toRange} from './place.js'
import {runRule, type RuleRun, type RunSettings} from './run-rule.js'

type SentenceData = Readonly<Record<string, string | number>>

/** A text in which the rule must find nothing. */
export interface ValidCase {
  /** What the case shows, as a sentence. */
  readonly name: string
  /** A table, as {@link indicator}, {@link project} and {@link table} write it; tab-separated when it has a tab. */
  readonly text: string
  /** The rule's options. */
  readonly options?: object
  readonly settings?: Settings
  /** The category system to judge by; default: by the text. */
  readonly profile?: ProfileChoice
}

/** A text in which the rule must find what `errors` says, at the marks `⟦…⟧`, and nothing else. */
export interface InvalidCase<MessageId extends string = string> extends ValidCase {
  /** One for each mark, in the order the marks open. */
  readonly errors: readonly ExpectedMessage<MessageId>[]
  /** The text with the safe fixes applied; to be given exactly when the rule fixes. */
  readonly output?: string
}

/** A message; what is left out is not compared, but suggestions, which must be told. */
export interface ExpectedMessage<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly data?: SentenceData
  readonly certainty?: Certainty
  /** All the suggestions, in order. `fixAcrossWrap` is the engine's, for a fix that would re-flow a wrapped cell. */
  readonly suggestions?: readonly ExpectedSuggestion<MessageId>[]
  /** All the places of the other half, in order. */
  readonly related?: readonly ExpectedRelated<MessageId>[]
}

/** A change for a person to choose. */
export interface ExpectedSuggestion<MessageId extends string = string> {
  readonly messageId: MessageId | 'fixAcrossWrap'
  readonly data?: SentenceData
  /** The text with this change alone. */
  readonly output?: string
}

/** The other half of a problem. */
export interface ExpectedRelated<MessageId extends string = string> {
  readonly messageId: MessageId
  readonly data?: SentenceData
  /** The text at its place. */
  readonly text?: string
}

/** The cases of one rule. */
export interface RuleCases<MessageId extends string = string> {
  readonly valid: readonly ValidCase[]
  readonly invalid: readonly InvalidCase<MessageId>[]
}

/**
 * Register the cases of a rule as vitest tests.
 *
 * Checked of every case without being asked: the rule neither throws nor changes the tree, also on a tree without positions;
 * every place holds some text; every sentence is filled in every language; `output` is given whenever the rule fixes, can be
 * read as well as the text before it, and has nothing left to fix.
 */
export function ruleTester<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  {valid, invalid}: RuleCases<keyof M & string>
): void {
  describe(rule.meta.name, () => {
    describe('valid', () => {
      test.each(valid)('$name', (each) => {
        testValid(rule, each)
      })
    })
    describe('invalid', () => {
      test.each(invalid)('$name', (each) => {
        testInvalid(rule, each)
      })
    })
  })
}

/** Check that a rule finds nothing in a text. */
export function testValid<const M extends Messages, Options>(rule: Rule<M, Options>, valid: ValidCase): void {
  const {text, ranges} = stripMarks(valid.text)
  assert(ranges.length === 0, 'Unexpected marks ⟦…⟧ in the text of a valid case')

  const {messages} = runChecked(rule, text, valid)
  expect(messages.map(({messageId, message}) => ({messageId, message}))).toEqual([])
}

/** Check that a rule finds in a text what the case says, and nothing else. */
export function testInvalid<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  invalid: InvalidCase<keyof M & string>
): void {
  const {text, ranges} = stripMarks(invalid.text)
  const {errors} = invalid
  assert(errors.length > 0, 'Missing errors: a case without any belongs to `valid`')
  assert(ranges.length === errors.length, `Unexpected ${ranges.length} marks ⟦…⟧ for ${errors.length} errors`)
  for (const {messageId} of errors) assert(messageId in rule.meta.messages, `Unknown message id ${messageId}`)

  const run = runChecked(rule, text, invalid)
  const found = toFound(text, run.messages)
  expect(addMarks(text, found), 'the places of the messages').toBe(addMarks(text, ranges))

  for (const [index, expected] of errors.entries()) {
    const message = takeMatch(found, ranges[index]!, expected)
    expect(describeMessage(message, expected, text)).toEqual({suggestions: [], ...expected})
  }
  testOutput(rule, text, invalid, run)
}

/** Run a rule and check what must hold for every rule and text. */
function runChecked<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  text: string,
  settings: RunSettings
): RuleRun {
  const run = runRule(rule, text, settings)
  throwDefects(run)
  throwDefects(runRule(rule, text, settings, removePositions))

  for (const locale of locales) {
    let before = ''
    const {messages, tree} = runRule(rule, text, {...settings, locale}, (parsed) => {
      before = JSON.stringify(parsed)
    })
    expect(JSON.stringify(tree), 'the tree after the rule').toBe(before)
    for (const {message} of messages.flatMap(sentencesOf)) {
      expect(message, `the sentence in ${locale}`).not.toContain('{{')
    }
  }

  const lines = createLineIndex(text)
  for (const message of run.messages) {
    for (const place of [message, ...(message.related ?? [])]) {
      const {start, end} = toRange(lines, place)
      assert(text.slice(start, end).trim() !== '', `Empty place of message ${message.messageId} at offset ${start}`)
    }
    if (message.fix) assert(rule.meta.fixable, 'Unexpected fix, expected `fixable: true` in meta')
    const suggests = message.suggestions?.some(({messageId}) => messageId !== fixAcrossWrap)
    if (suggests) assert(rule.meta.hasSuggestions, 'Unexpected suggestion, expected `hasSuggestions: true` in meta')
  }
  return run
}

function testOutput<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  text: string,
  {output, ...settings}: InvalidCase,
  run: RuleRun
): void {
  let fixed = applyFixes(text, run.messages)
  if (fixed.applied.length === 0) {
    assert(output === undefined, 'Unexpected `output`: the rule fixes nothing here')
    return
  }

  let before = run
  // A fix that overlaps another one waits for the next run.
  while (fixed.applied.length < before.messages.filter(({fix}) => fix).length) {
    before = runRule(rule, fixed.text, settings)
    fixed = applyFixes(fixed.text, before.messages)
  }
  assert(output !== undefined, `Missing \`output\`, expected\n${fixed.text}`)
  expect(fixed.text, 'the text with the fixes applied').toBe(output)

  const again = runRule(rule, output, settings)
  assert(again.syntaxProblems <= run.syntaxProblems, 'Unexpected output: it cannot be read as well as the text before')
  expect(applyFixes(output, again.messages).text, 'the text fixed twice').toBe(output)
}

const fixAcrossWrap = 'fixAcrossWrap'

/** A message with its place in the text. */
interface Found extends MarkedRange {
  readonly message: LintMessage
}

function toFound(text: string, messages: readonly LintMessage[]): Found[] {
  const lines = createLineIndex(text)
  return messages.map((message) => ({...toRange(lines, message), message}))
}

/** Take the message at a place out of the list; of several, the one most like the expected. */
function takeMatch(found: Found[], range: MarkedRange, expected: ExpectedMessage): LintMessage {
  const here = found.filter(({start, end}) => start === range.start && end === range.end)
  const sameId = here.filter(({message}) => message.messageId === expected.messageId)
  const sameData = sameId.filter(({message}) => !expected.data || isSameData(message.data, expected.data))
  const [match] = [...sameData, ...sameId, ...here]
  assert(match, 'expected a message at every mark')
  found.splice(found.indexOf(match), 1)
  return match.message
}

function isSameData(a: SentenceData, b: SentenceData): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}

/** The message in the form of what is expected of it, with only the parts that are compared. */
function describeMessage(message: LintMessage, expected: ExpectedMessage, text: string): ExpectedMessage {
  const {messageId, data, certainty, suggestions = [], related = []} = message
  const lines = createLineIndex(text)
  return {
    messageId,
    ...(expected.data && {data}),
    ...(expected.certainty && {certainty}),
    suggestions: suggestions.map((suggestion, index) => ({
      messageId: suggestion.messageId,
      ...(expected.suggestions?.[index]?.data && {data: suggestion.data}),
      ...(expected.suggestions?.[index]?.output !== undefined && {output: applyEdit(text, suggestion.fix)})
    })),
    ...(expected.related && {
      related: related.map((other, index) => {
        const {start, end} = toRange(lines, other)
        return {
          messageId: other.messageId,
          ...(expected.related?.[index]?.data && {data: other.data}),
          ...(expected.related?.[index]?.text !== undefined && {text: text.slice(start, end)})
        }
      })
    })
  }
}

function sentencesOf(message: LintMessage): readonly MessageSentence[] {
  return [message, ...(message.suggestions ?? []), ...(message.related ?? [])]
}

function throwDefects({defects}: RuleRun): void {
  const [defect] = defects
  if (defect) throw defect.error
}

function removePositions(node: Nodes): void {
  delete node.position
  if ('children' in node) node.children.forEach(removePositions)
}

function applyEdit(text: string, {range: [start, end], text: replacement}: Edit): string {
  return text.slice(0, start) + replacement + text.slice(end)
}
