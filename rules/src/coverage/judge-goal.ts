import type {Goal} from '@perf-lint/ast'
import {normalizeText, wordPattern} from '@perf-lint/meaning'
import {deliveryVerbs, emptyWords, intensifiers, intentVerbs, verbsBeforeObject} from '../vocabulary/goal-words.js'

/**
 * Why a goal is none, or hardly one.
 *
 * `empty`: nothing of the project in it; `background`: what something is, not what is done; `general`: intents alone.
 */
export interface Vagueness {
  readonly kind: 'empty' | 'background' | 'general'
  /** The words to quote: the goal itself, or its first clause that counts. */
  readonly words: string
  /** Set where the goal names something to be done after all. */
  readonly delivers: boolean
  /** Set where the goal is nothing but that work goes on: 保障某工作正常开展. */
  readonly isRoutine?: true
}

/** A goal shorter than this (characters, punctuation left out) can hardly say what is done and what comes of it. */
const shortestGoal = 10

/** What is left of a goal without its empty words, at most, for it to say nothing. */
const leastContent = 2

/** Ⅲ类, 二级, AAA级: a level to be reached, also where it is no figure of its own. */
const level = /[ⅠⅡⅢⅣⅤ一二三四五六A-D][类级]/

/** What a figure may count for a goal to be checked by it; bare numbers and dates are names and years. */
const checkable: ReadonlySet<string> = new Set([
  'percentage', 'count', 'duration', 'money', 'area', 'length', 'mass', 'volume', 'data', 'dataRate', 'frequency',
  'score', 'rank', 'level', 'multiple', 'physical'
])

/** Names of documents and quoted names: 《关于建设…的通知》 delivers nothing; tags and numbering are no words. */
const quoted = /《[^《》]*》|<[^<>]*>|[(（][^()（）]*[)）]/g

/** Clauses that say on what ground or why: 根据…的要求, 随着…, 为响应…; but not 为卫生院配备设备. */
const ground = /^(?:根据|依据|依照|按照|遵照|结合|围绕|随着|由于|鉴于|近年来|目前|当前|为了)/
const reasons = /^(?:响应|应对|适应|解决|配合|方便|缓解|防止|预防)/
/** Needs that grow: 群众的要求不断提高. */
const growingNeed = /(?:要求|需求|形势|压力|任务).{0,6}(?:加强|提高|增加|增长|加大|严峻|繁重)$/
/** 通过开展本项目, 通过…项目的实施: the project itself, in other words. */
const byTheProject = /^通过.*(?:项目|工程|工作)(?:的?(?:开展|实施|建设|进行))?$/
/** What something is: 县图书馆作为全县的阅读中心, …是…的基础设施. */
const definition = /^作为|^.{2,30}(?:作为|是).{2,40}(?:平台|系统|设施|机构|单位|部门|中心|场所|载体|窗口|阵地|基地|枢纽|学校|医院)$/
/** What something so defined is for. */
const purpose = /^(?:主要)?(?:为.+提供|承担|负责|具有|用于)/
/** Intents behind which what is done may stand: 实现村卫生室改造. */
const carrier = /^(?:实现|落实|支持|加快|推进|推动|加大|服务)/

/**
 * Judge whether a goal says what is done or what comes of it, in a way that can be checked.
 *
 * @returns `undefined` for a goal that does, and for one without words at all.
 */
export function judgeGoal(goal: Goal): Vagueness | undefined {
  if (hasCheckableFigure(goal)) return
  const length = normalizeText(goal.value).length
  if (length === 0) return
  const clauses = clausesOf(goal.value)
  const delivers = clauses.some(isDelivery)
  if (length < shortestGoal) return {kind: 'empty', words: goal.value.trim(), delivers}

  const own = clauses.filter((clause) => !isBackground(clause))
  if (clauses.some((clause) => definition.test(clause)) && own.every((clause) => purpose.test(clause))) {
    return {kind: 'background', words: clauses[0]!, delivers: false}
  }
  if (own.length === 0) return {kind: 'background', words: clauses[0] ?? goal.value.trim(), delivers: false}
  if (own.some(isDelivery) || !own.every(isIntent)) return
  const [words] = own as [string]
  if (own.length === 1 && contentOf(words).length <= leastContent) return {kind: 'empty', words, delivers: false}
  return {kind: 'general', words, delivers: false, ...(own.length === 1 && routine.test(words) && {isRoutine: true})}
}

/** That work goes on, which fits any project. */
const routine = /^(?:保障|确保|保证|维持|维护)[^，,；;。]{0,24}(?:正常|顺利|有序|平稳|稳定)(?:有序|高效)?地?(?:开展|运转|运行|进行|推进|运作|实施)$/

/** The clauses of a text, blanks and numbering left out. */
export function clausesOf(text: string): string[] {
  return text
    .replace(quoted, '')
    .split(/[，,。；;：:！!\n�]/)
    .map((clause) => clause.replace(/\s/g, '').replace(/^(?:第?[一二三四五六七八九十\d]+[、.．是]|[“”‘’])+/, ''))
    .filter((clause) => clause !== '')
}

/** Whether a clause says that something is done or handed over. */
export function isDelivery(clause: string): boolean {
  if (!anyVerb.test(clause) || isBackground(clause)) return false
  return deliveryVerbs.some((verb) => hasVerb(clause, verb)) || verbsBeforeObject.some((verb) => hasObject(clause, verb))
}

function hasCheckableFigure({value, children}: Goal): boolean {
  if (level.test(value)) return true
  return children.some((child, index) => {
    if (child.type !== 'measure' || !checkable.has(child.dimension)) return false
    const before = children[index - 1]
    // 一个 is an article more than a figure, “五个一” a name.
    return !child.value.includes('一') && !(before?.type === 'unknown' && /[“"「]$/.test(before.value))
  })
}

function isBackground(clause: string): boolean {
  const aim = clause.startsWith('为') ? clause.slice(1) : ''
  if (isIntent(aim) || reasons.test(aim)) return true
  return ground.test(clause) || growingNeed.test(clause) || byTheProject.test(clause) || definition.test(clause)
}

/** A verb that stands for the doing: not 巡检工作, not the intent to 完善维修机制. */
function hasVerb(clause: string, verb: string): boolean {
  const index = clause.indexOf(verb)
  if (index < 0) return false
  const before = clause.slice(0, index)
  return !isIntent(before) || carrier.test(before.replace(leading, '')) || /[、和及并]$/.test(before)
}

/** A word that is a verb by its object: 建设文化中心, but not 推进文化建设, nor 建设工作. */
function hasObject(clause: string, verb: string): boolean {
  const index = clause.indexOf(verb)
  if (index < 0 || isIntent(clause.slice(0, index))) return false
  const object = clause.slice(index + verb.length)
  return object.length >= 2 && !/^(?:[的和与及、]|工作$|各项工作$|业务$|本项目|水平|能力|效率|质量)/.test(object)
}

/** Whether a clause begins with an intent, or names what needs one. */
function isIntent(clause: string): boolean {
  const verb = clause.replace(needing, '').replace(leading, '')
  return intent.test(verb)
}

const anyVerb = wordPattern([...deliveryVerbs, ...verbsBeforeObject])
const intent = wordPattern(intentVerbs, 'start')
const needing = new RegExp(`^.{0,12}需要(?=${wordPattern(intentVerbs).source})`)
const leading = new RegExp(`^${wordPattern(intensifiers).source}+`)
const empty = new RegExp(wordPattern(emptyWords).source, 'g')

function contentOf(clause: string): string {
  return normalizeText(clause).replace(empty, '')
}
