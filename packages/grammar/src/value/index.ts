export {parseValue, type ParsedValue, type ParseValueOptions} from './parse-value.js'
