export type {FormatOptions, Formatter, TableCounts} from './formatter.js'
export {formatters} from './formatters.js'
export {json} from './json.js'
export {stylish} from './stylish.js'
