// 本局的插件：一条用程序写的规则、一个规则文件、一个词表、一种输出格式。
// A bureau's plugin: a rule in code, a file of rules, a vocabulary, a formatter.
import {loadRules} from 'perf-lint'
import {brief} from './brief.js'
import {maxGoalLength} from './max-goal-length.js'

const {rules} = await loadRules(new URL('rules.yaml', import.meta.url))

/** @type {import('perf-lint').Plugin} */
export default {
  rules: {...rules, 'max-goal-length': maxGoalLength},
  presets: {
    all: {rules: {'ju/满意度下限': 'error', 'ju/设备单价上限': 'warn', 'ju/max-goal-length': ['warn', {maximum: 300}]}}
  },
  vocabularies: {words: {vagueWords: ['蔚然成风'], publicServiceWords: ['来穗人员']}},
  formatters: {brief}
}
