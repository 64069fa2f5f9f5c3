import {
  compareFiles,
  type CollectedFacts,
  type LintMessage,
  type Messages,
  type RelatedMessage,
  type Rule
} from '@perf-lint/core'
import {createLineIndex} from '@perf-lint/source'
import {assert, describe, expect, test} from 'vitest'
import {addMarks, stripMarks, type MarkedText} from './markers.js'
import {toRange} from './place.js'
import type {ExpectedMessage} from './rule-tester.js'
import {runRule, type RunSettings} from './run-rule.js'

/** Files in which a rule must find nothing by comparing them; what it finds in each by itself has no part in it. */
export interface ValidFiles {
  /** What the case shows, as a sentence. */
  readonly name: string
  /** Tables by their paths. */
  readonly files: Readonly<Record<string, string>>
  /** The rule's options, in all files. */
  readonly options?: object
}

/** Files in which a rule must find, by comparing them, what `errors` says at the marks `⟦…⟧`, and nothing else. */
export interface InvalidFiles<MessageId extends string = string> extends ValidFiles {
  /** One for each mark, file by file in the order of their paths. No suggestions: they are for the table at hand. */
  readonly errors: readonly Omit<ExpectedMessage<MessageId>, 'suggestions'>[]
}

/** The cases of one rule. */
export interface FilesCases<MessageId extends string = string> {
  readonly valid: readonly ValidFiles[]
  readonly invalid: readonly InvalidFiles<MessageId>[]
}

/**
 * Register cases of a rule that compares files as vitest tests.
 *
 * Checked of every case without being asked: it makes no difference in which order the files were read.
 */
export function filesTester<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  {valid, invalid}: FilesCases<keyof M & string>
): void {
  describe(`${rule.meta.name} across files`, () => {
    describe('valid', () => {
      test.each(valid)('$name', ({files, ...settings}) => {
        testFiles(rule, files, {...settings, errors: []})
      })
    })
    describe('invalid', () => {
      test.each(invalid)('$name', ({files, ...settings}) => {
        assert(settings.errors.length > 0, 'Missing errors: a case without any belongs to `valid`')
        testFiles(rule, files, settings)
      })
    })
  })
}

function testFiles<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  files: Readonly<Record<string, string>>,
  {errors, ...settings}: Pick<InvalidFiles, 'errors'> & RunSettings
): void {
  const texts = new Map(
    Object.entries(files)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, marked]): [string, MarkedText] => [path, stripMarks(marked)])
  )
  const facts = [...texts].map(([filePath, {text}]) => ({filePath, facts: collect(rule, text, settings)}))
  const {messages, defects} = compareFiles(facts, new Map([[rule.meta.name, rule]]))
  const [defect] = defects
  if (defect) throw defect.error
  expect(compareFiles(facts.toReversed(), new Map([[rule.meta.name, rule]]))).toEqual({messages, defects})

  for (const [path, {text, ranges}] of texts) {
    const lines = createLineIndex(text)
    const found = (messages.get(path) ?? []).map((message) => toRange(lines, message))
    expect(addMarks(text, found), `the places of the messages in ${path}`).toBe(addMarks(text, ranges))
  }
  const all = [...texts.keys()].flatMap((path) => messages.get(path) ?? [])
  expect(all.map((message, index) => describeMessage(message, errors[index], texts))).toEqual(errors)
}

function collect<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  text: string,
  settings: RunSettings
): CollectedFacts {
  const {facts, defects} = runRule(rule, text, settings)
  const [defect] = defects
  if (defect) throw defect.error
  return facts
}

/** The message in the form of what is expected of it, with only the parts that are compared. */
function describeMessage(
  {messageId, data, certainty, message, related = []}: LintMessage,
  expected: InvalidFiles['errors'][number] | undefined,
  texts: ReadonlyMap<string, MarkedText>
): InvalidFiles['errors'][number] {
  expect(message).not.toContain('{{')
  return {
    messageId,
    ...(expected?.data && {data}),
    ...(expected?.certainty && {certainty}),
    ...(expected?.related && {
      related: related.map((other, index) => ({
        messageId: other.messageId,
        ...(expected.related?.[index]?.data && {data: other.data}),
        ...(expected.related?.[index]?.text !== undefined && {text: textAt(other, texts)})
      }))
    })
  }
}

function textAt(other: RelatedMessage, texts: ReadonlyMap<string, MarkedText>): string {
  const {text} = texts.get(other.filePath ?? '') ?? {text: ''}
  const {start, end} = toRange(createLineIndex(text), other)
  return text.slice(start, end)
}
