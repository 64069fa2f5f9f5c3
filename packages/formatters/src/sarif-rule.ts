import type {Basis, Messages, RuleMeta} from '@perf-lint/core'
import {toGrounds} from './citation.js'
import type {FormatOptions} from './formatter.js'
import {catalogues} from './locales/index.js'

type Meta = RuleMeta<Messages, unknown>

/** What SARIF says of a rule: what it checks, why, on what ground; of a rule that is not known its id alone. */
export function toReportingDescriptor(id: string, options: FormatOptions) {
  const meta = options.rules?.get(id)?.meta as Meta | undefined
  return meta ? {id, ...toDescription(meta, options)} : {id}
}

function toDescription({docs, basis, category, level}: Meta, {locale}: FormatOptions) {
  const texts = catalogues[locale]
  const grounds = toGrounds(basis, texts.practice)
  const description = docs.description[locale]
  const paragraphs = [docs.rationale[locale], ...(docs.notes ? [docs.notes[locale]] : []), texts.grounds(grounds)]
  return {
    shortDescription: {text: description},
    fullDescription: {text: docs.rationale[locale]},
    help: {text: paragraphs.join('\n\n')},
    defaultConfiguration: {enabled: level !== 'strict', level: level === 'error' ? 'error' : 'warning'},
    properties: {category, tags: [category], grounds: basis.map(toGround)}
  }
}

function toGround({title, number, article}: Basis) {
  return {title, ...(number && {number}), ...(article && {article})}
}
