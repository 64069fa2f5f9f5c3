/**
 * Write packages/perf-lint/config-schema.json and rules-schema.json, by which editors help to write a configuration in JSON
 * or YAML, and rules without code.
 *
 *     node --import ./scripts/source.mjs scripts/build-config-schema.ts [--check]
 */
import {
  certainties,
  locales,
  profileChoices,
  ruleFileSchema,
  settingsSchema,
  severities,
  waiverFileSchema,
  type AnyRule,
  type Messages
} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {format, resolveConfig} from 'prettier'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = {type: 'string', minLength: 1}
/** For one language or both. */
const sentence: Schema = {
  anyOf: [
    text,
    {
      type: 'object',
      additionalProperties: false,
      required: locales,
      properties: Object.fromEntries(locales.map((locale) => [locale, text]))
    }
  ]
}

/** `own/all`, `@bureau/own/no-sample`, `本局/满意度下限` */
const ofPlugin = String.raw`^[\p{L}\p{N}_@][\p{L}\p{N}_@/-]*/[^/]+$`

const object: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string', description: '本文件遵循的 JSON Schema / the JSON Schema of this file'},
    name: {type: 'string', minLength: 1, description: '名称，供人辨认 / a name, for people'},
    files: {...globs('适用的文件，默认全部 / the files that this is for; by default all'), minItems: 1},
    ignores: globs(
      '不适用的文件，因此没有对象适用的不检查；除 name 外没有其他项时，一律不检查 / files that this is not for, not linted if so left to no object; without any other key but name, never linted'
    ),
    presets: {
      type: 'array',
      description: '采用的预设，后面的优先 / presets; later ones win',
      items: {anyOf: [{enum: [...presets.keys()]}, {type: 'string', pattern: ofPlugin}]}
    },
    plugins: {
      type: 'object',
      description:
        '插件：名称到规则文件（.yaml）、模块名，或以 ./ 开头的模块路径，相对于本文件 / plugins by name: a file of rules (.yaml), the module, or its path from this file on that begins with ./',
      additionalProperties: {type: 'string', minLength: 1}
    },
    rules: {
      type: 'object',
      description: '单独设定的规则，优先于预设 / rules set one by one; they win over presets',
      additionalProperties: false,
      properties: Object.fromEntries([...rules].map(([name, rule]) => [name, toEntry(rule)])),
      patternProperties: {[ofPlugin]: entryOf({type: 'object'})}
    },
    wording: {
      type: 'object',
      description: '规则的提示和依据换成自己的说法 / what rules say in words and on grounds of one’s own',
      additionalProperties: false,
      properties: Object.fromEntries([...rules].map(([name, rule]) => [name, toWording(rule)])),
      patternProperties: {[ofPlugin]: wordingOf({additionalProperties: sentence})}
    },
    vocabularies: {
      type: 'array',
      description: '插件的词表，如 own/words / vocabularies of plugins, as own/words',
      items: {type: 'string', pattern: ofPlugin}
    },
    settings: settingsSchema,
    certainty: {
      enum: certainties,
      description: '只报有此把握的问题，默认随预设 / only findings this sure; by default as the preset says'
    },
    profile: {enum: profileChoices, description: '类别口径，默认 auto / the system of categories; by default auto'},
    locale: {enum: locales, description: '语言 / the language'}
  }
}

await write('config-schema.json', {
  title: 'perf-lint.config.json',
  description: 'perf-lint 的配置 / the configuration of perf-lint',
  anyOf: [{$ref: '#/definitions/object'}, {type: 'array', items: {$ref: '#/definitions/object'}}],
  definitions: {object, severity: {enum: severities}}
})
await write('rules-schema.json', {
  title: '规则文件 / a file of rules',
  description: 'perf-lint 的不用编程的规则 / rules of perf-lint without code',
  ...ruleFileSchema
})
await write('waivers-schema.json', {
  title: 'perf-lint.waivers.json',
  description: 'perf-lint 的豁免 / waivers of perf-lint',
  ...waiverFileSchema
})

async function write(name: string, schema: Schema): Promise<void> {
  const file = new URL(`../packages/perf-lint/${name}`, import.meta.url)
  const text = await format(JSON.stringify({$schema: 'http://json-schema.org/draft-07/schema#', ...schema}), {
    ...(await resolveConfig(file)),
    parser: 'json'
  })
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`packages/perf-lint/${name} 不是最新的，请运行 npm run build:docs / is stale, run npm run build:docs`)
    process.exitCode = 1
  }
}

function globs(description: string): Schema {
  return {type: 'array', description, items: {type: 'string', minLength: 1}}
}

function toEntry({meta}: AnyRule): Schema {
  const {description} = meta.docs
  const options = meta.schema ?? {type: 'object', additionalProperties: false}
  return {description: `${description['zh-CN']} / ${description.en}`, ...entryOf(options)}
}

function toWording({meta}: AnyRule): Schema {
  const messages = Object.entries(meta.messages as Messages)
  return wordingOf({
    additionalProperties: false,
    properties: Object.fromEntries(messages.map(([id, {'zh-CN': said}]) => [id, {...sentence, description: said}]))
  })
}

function wordingOf(messages: Schema): Schema {
  const ground = {
    type: 'object',
    additionalProperties: false,
    required: ['title'],
    properties: {title: text, number: text, article: text}
  }
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      messages: {type: 'object', description: '提示，{{…}} 处填入内容 / sentences with {{…}}', ...messages},
      basis: {type: 'array', description: '依据：名称、文号、条款 / the grounds', items: ground}
    }
  }
}

/** A severity, or an array of it and options. */
function entryOf(options: Schema): Schema {
  const severity = {$ref: '#/definitions/severity'}
  return {anyOf: [severity, {type: 'array', items: [severity, options], minItems: 1, maxItems: 2}]}
}
