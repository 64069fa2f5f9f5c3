import type {Locale} from '@perf-lint/core'
import type {PresetName} from '@perf-lint/rules'
import type {InitTexts} from './locales/catalogue.js'

/** What of the findings makes a run fail: errors, or warnings too. */
export type FailLevel = 'error' | 'warn'

/** What a new configuration is to say. */
export interface InitAnswers {
  readonly preset: PresetName
  readonly locale: Locale
  readonly failOn: FailLevel
}

/** The command that goes with the answers: at which level it fails is no matter of the configuration. */
export function toCommand({failOn}: InitAnswers): string {
  return failOn === 'warn' ? 'perf-lint --max-warnings 0 .' : 'perf-lint .'
}

/** Write a configuration as a module, with comments on what may be set. It imports nothing, so it runs anywhere. */
export function writeModule(answers: InitAnswers, {comments}: InitTexts): string {
  return `// ${comments.head}
// ${comments.command(toCommand(answers))}

/** @type {import('perf-lint').ConfigObject[]} */
export default [
  // ${comments.ignores}
  // {ignores: ['${comments.folder}/']},

  {
    // ${comments.presets}
    presets: ['${answers.preset}'],

    // ${comments.locale}
    locale: '${answers.locale}',

    // ${comments.rules}
    rules: {
      // 'no-vague-value': 'off',
      // 'max-indicators': ['warn', {maximum: 12}]
    },

    // ${comments.settings}
    settings: {
      // year: 2026,
      // vocabulary: {vagueWords: ['蔚然成风']}
    }
  }
]
`
}

/** Write a configuration as JSON, which can have no comments: the schema tells the editor what may be set. */
export function writeJson({preset, locale}: InitAnswers): string {
  const config = {$schema: './node_modules/perf-lint/config-schema.json', presets: [preset], locale, rules: {}}
  return `${JSON.stringify(config, undefined, 2)}\n`
}
