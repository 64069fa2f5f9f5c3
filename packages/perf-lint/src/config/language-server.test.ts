import {describe, expect, test} from 'vitest'
import {getLanguageService, TextDocument} from 'vscode-json-languageservice'
import schema from '../../config-schema.json' with {type: 'json'}

// What VS Code runs for JSON files.
const service = getLanguageService({})
const file = 'file:///perf-lint.config.json'
service.configure({validate: true, schemas: [{uri: 'schema.json', fileMatch: ['perf-lint.config.json'], schema}]})

/** Open a file; `‸` is where the cursor is. */
function open(text: string) {
  const offset = text.indexOf('‸')
  const document = TextDocument.create(file, 'json', 1, text.replace('‸', ''))
  return {document, json: service.parseJSONDocument(document), position: document.positionAt(Math.max(0, offset))}
}

async function complete(text: string): Promise<readonly string[]> {
  const {document, json, position} = open(text)
  const list = await service.doComplete(document, position, json)
  return list?.items.map(({label}) => label) ?? []
}

describe('an editor, with the schema of the configuration', () => {
  test.each([
    {
      at: 'a key',
      text: '{‸}',
      offers: ['presets', 'plugins', 'rules', 'wording', 'settings', 'certainty', 'profile', 'locale']
    },
    {at: 'a key of an object in an array', text: '[{"‸"}]', offers: ['files', 'ignores', 'rules']},
    {at: 'a preset', text: '{"presets": ["‸"]}', offers: ['"gate"', '"recommended"', '"strict"', '"all"']},
    {at: 'a rule', text: '{"rules": {"‸"}}', offers: ['no-vague-value', 'consistent-funds-total']},
    {at: 'a severity', text: '{"rules": {"no-vague-value": ‸}}', offers: ['"off"', '"warn"', '"error"']},
    {at: 'an option', text: '{"rules": {"max-indicators": ["warn", {"‸"}]}}', offers: ['maximum']},
    {at: 'a profile', text: '{"profile": ‸}', offers: ['"auto"', '"code-list"', '"national"', '"before-2021"']},
    {at: 'the words of a rule', text: '{"wording": {"no-vague-value": {"messages": {‸}}}}', offers: ['vague']},
    {at: 'a list of words', text: '{"settings": {"vocabulary": {"‸"}}}', offers: ['vagueWords', 'heads']}
  ])('offers what there is at $at', async ({text, offers}) => {
    expect(await complete(text)).toEqual(expect.arrayContaining(offers))
  })

  test('says at a rule what it checks, in both languages', async () => {
    const {document, json, position} = open('{"rules": {"no-vague-‸value": "off"}}')
    const hover = await service.doHover(document, position, json)
    expect(JSON.stringify(hover?.contents)).toMatch(/\p{Script=Han}.+ \/ Disallow/u)
  })

  test.each([
    {text: '{"rules": {"no-vague-value": "warning"}}', at: 29},
    {text: '{"rulse": {}}', at: 1},
    {text: '{"presets": ["strikt"]}', at: 13}
  ])('underlines what is wrong in $text', async ({text, at}) => {
    const {document, json} = open(text)
    const [problem] = await service.doValidation(document, json)
    expect(problem?.range.start.character).toBe(at)
  })

  test('has nothing to say of a right one', async () => {
    const {document, json} = open('{"presets": ["strict"], "rules": {"no-vague-value": "off"}, "locale": "en"}')
    expect(await service.doValidation(document, json)).toEqual([])
  })
})
