export {decode, type Decoded} from './decode.js'
export {defaultLimits, type Limits} from './limits.js'
export {readDocument, readText, type ReadOptions} from './read-document.js'
export {ReadError} from './read-error.js'
