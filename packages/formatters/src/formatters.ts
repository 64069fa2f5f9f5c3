import type {Formatter} from './formatter.js'
import {json} from './json.js'
import {stylish} from './stylish.js'

/** The built-in formatters by name; the first is the default. */
export const formatters: ReadonlyMap<string, Formatter> = new Map([
  ['stylish', stylish],
  ['json', json]
])
