import {checkstyle} from './checkstyle.js'
import {codeframe} from './codeframe.js'
import {compact} from './compact.js'
import type {Formatter} from './formatter.js'
import {github} from './github.js'
import {gitlab} from './gitlab.js'
import {html} from './html.js'
import {json} from './json.js'
import {junit} from './junit.js'
import {markdown} from './markdown.js'
import {ndjson} from './ndjson.js'
import {rdjson} from './rdjson.js'
import {record} from './record.js'
import {sarif} from './sarif.js'
import {stylish} from './stylish.js'

/** The built-in formatters by name, those for people first; the first is the default. */
export const formatters: ReadonlyMap<string, Formatter> = new Map<string, Formatter>([
  ['stylish', stylish],
  ['codeframe', codeframe],
  ['compact', compact],
  ['html', html],
  ['markdown', markdown],
  ['json', json],
  ['ndjson', ndjson],
  ['sarif', sarif],
  ['junit', junit],
  ['checkstyle', checkstyle],
  ['github', github],
  ['gitlab', gitlab],
  ['rdjson', rdjson],
  ['record', record]
])
