import type {Indicator} from '@perf-lint/ast'
import type {Certainty, RunKnowledge} from '@perf-lint/core'
import {
  findName,
  findOnlyMeasure,
  lastIndexOfAny,
  targetValuesOf,
  unitOf,
  wordPattern,
  type Lexicon
} from '@perf-lint/meaning'
import {perHead} from '../vocabulary/indicator-homes.js'
import {
  countedWork,
  deliverables,
  handedOver,
  paperUnits,
  partsMade,
  serviceRates,
  uptake,
  workUnits,
  workVerbs
} from '../vocabulary/own-work.js'

const deliverable = wordPattern(deliverables)
const perPerson = wordPattern(perHead)
const serviceRate = wordPattern(serviceRates, 'end')
const taken = wordPattern(uptake)
const working = wordPattern(workVerbs, 'start')

/**
 * Tell whether an indicator counts the project's own work, and how surely.
 *
 * By the name's head (响应率, 培训次数), and where the name has none by its value: papers (`不少于4份`) and things done
 * (`发送短信不少于300万条`).
 */
export function findOwnWork(indicator: Indicator, {lexicon}: RunKnowledge): Certainty | undefined {
  const name = findName(indicator)?.value ?? ''
  const {head, nature, isEffect} = lexicon.understandName(name)
  const texts = [name, ...targetValuesOf(indicator).map(({value}) => value)]
  if (texts.some((text) => taken.test(text))) return

  switch (nature) {
    case 'response':
    case 'completion':
      // A rate of an unknown kind may be one of anything.
      if (head === '率') return
      return serviceRate.test(head ?? '') ? 'likely' : 'arguable'
    case 'quantity':
      return handedOver.test(name) || (!isEffect && (countsDeliverables(name, lexicon) || countsWork(name, head)))
        ? 'likely'
        : undefined
    case undefined:
    case 'state':
      return partsMade.test(name) || isWorkByValue(indicator, name, isEffect) ? 'likely' : undefined
    default:
      return
  }
}

/** Whether deliverables are what is counted: 事故应急演练次数, not 检查违规起数 or 每万人培训人次. */
function countsDeliverables(name: string, {adverse}: Lexicon): boolean {
  if (perPerson.test(name)) return false
  return lastIndexOfAny(name, deliverables) > lastIndexOfAny(name, adverse.words)
}

/** Whether what stands right before the head is work done: 提出任务举措（建议）数量. */
function countsWork(name: string, head = ''): boolean {
  const counted = name.slice(0, name.lastIndexOf(head)).replace(/[（(][^（）()]*[）)]$|的$/, '')
  return countedWork.some((word) => counted.endsWith(word))
}

function isWorkByValue(indicator: Indicator, name: string, isEffect: boolean): boolean {
  if (perPerson.test(name)) return false
  return targetValuesOf(indicator).some((value) => {
    const measure = findOnlyMeasure(value)
    if (measure?.dimension !== 'count' || measure.comparison === 'atMost') return false
    const unit = unitOf(measure)?.unit ?? ''
    if (working.test(value.value)) return true
    if (isEffect) return false
    return paperUnits.has(unit) || (workUnits.has(unit) && deliverable.test(name))
  })
}
