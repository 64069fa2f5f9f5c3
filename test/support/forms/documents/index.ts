import type {FormDocument} from '../form-model.js'
import {evaluations} from './evaluations.js'
import {systemExports} from './exports.js'
import {nationalForms} from './national.js'
import {periodForms} from './periods.js'
import {wholes} from './wholes.js'

/** Forms of invented projects, over all layouts, with the faults that are put into them. */
export const formDocuments: readonly FormDocument[] = [
  ...nationalForms,
  ...periodForms,
  ...systemExports,
  ...evaluations,
  ...wholes
]
