import {defineConfig} from 'perf-lint'
import ju from './plugin.js'

export default defineConfig({plugins: {ju}, presets: ['ju/all'], vocabularies: ['ju/words']})
