import type {Goal, Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findGoal, normalizeText, wordPattern} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {genericNameWords} from '../vocabulary/generic-name-words.js'
import {nameNodeOf} from './categories-of.js'

/** A name whose own words are shorter than this, together, says too little to be held against a goal. */
const shortestSubject = 2

/** A word of another project's name, at least so long, that its own project alone has. */
const tellingLength = 3

/** A goal shorter than this may leave out what the name says. */
const shortestGoal = 20

/** A project with what its name is about. */
interface Candidate {
  readonly project: Project
  readonly goal: Goal
  /** The goal without blanks and punctuation. */
  readonly text: string
  /** The pieces of the name that say what it is about. */
  readonly subjects: readonly string[]
}

/** Enforce that a goal is about its own project. */
export const consistentGoalSubject = defineRule({
  meta: {
    name: 'consistent-goal-subject',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '校验绩效目标与项目名称所说的是同一件事',
        en: 'Enforce that a goal is about its own project'
      },
      rationale: {
        'zh-CN': '复制上一项目的目标而忘了修改，房租项目写成系统建设的目标，整行的目标和指标就对不上资金。',
        en: 'A goal copied from another project and left so matches neither the money nor the indicators of its own.'
      },
      notes: {
        'zh-CN':
          '目标中没有本项目名称的任何实词，却有另一项目名称特有的词时才报，仅供商榷；“工作经费”一类没有实词的名称不报。',
        en: 'Told only where the goal has no word of its own project’s name and one that belongs to another project alone, and arguable even then; names without words of their own (工作经费) are left alone.'
      }
    },
    level: 'strict',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      other: {
        'zh-CN': '绩效目标未提及本项目内容，而写有项目“{{other}}”的“{{word}}”，疑为该项目的目标',
        en: 'Unexpected goal that names `{{word}}` of project `{{other}}` and nothing of its own, expected the goal of this project'
      },
      otherHere: {
        'zh-CN': '该项目在这里',
        en: 'The other project is here'
      }
    },
    examples: {
      valid: [
        '项目 中小学图书购置\n目标 为全县中小学购置图书五千册，满足学生阅读需要。\n购置图书 ≥5000册\n项目 乡村教师培训\n目标 组织乡村教师集中培训，提高教学水平和教研能力。\n培训人次 ≥300人次'
      ],
      invalid: [
        '项目 中小学图书购置\n目标 ⟦组织乡村教师集中培训，提高教学水平和教研能力。⟧\n购置图书 ≥5000册\n项目 乡村教师培训\n目标 组织乡村教师集中培训，提高教学水平和教研能力。\n培训人次 ≥300人次'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const units = table.children.filter((child) => child.type === 'budgetUnit')
        const candidates = units
          .flatMap((unit) => unit.children.filter((child) => child.type === 'project'))
          .flatMap((project) => toCandidate(project) ?? [])
        const owners = tellingWords(candidates)
        for (const candidate of candidates) {
          if (!isSilentOnItself(candidate)) continue
          const found = findTellingWord(candidate, owners)
          if (!found) continue
          context.report({
            messageId: 'other',
            data: {other: found.owner.project.name, word: found.word},
            node: candidate.goal,
            certainty: 'arguable',
            related: [{messageId: 'otherHere', node: nameNodeOf(found.owner.project)}]
          })
        }
      }
    }
  }
})

function toCandidate(project: Project): Candidate | undefined {
  const goal = findGoal(project)
  if (!goal) return
  return {project, goal, text: normalizeText(goal.value), subjects: subjectsOf(project.name)}
}

const generic = new RegExp(wordPattern(genericNameWords), 'g')
/** 广州市天河区…局, 某县第一中学: whose project it is. */
const owner = /^.{0,20}?(?:局|委员会|办公室|办公厅|人民政府|街道办事处)/
const years = /20\d{2}(?:[-—~至]20\d{2})?年?度?|\d+/g

/** The pieces of a project's name that say what it is about. */
function subjectsOf(name: string): string[] {
  return name
    .replace(owner, '')
    .replace(years, ' ')
    .replace(generic, ' ')
    .split(/\P{L}+/u)
    .filter((piece) => piece.length >= 2)
}

/** Whether a goal has no two neighbouring characters of its project's subjects. */
function isSilentOnItself({subjects, text}: Candidate): boolean {
  if (text.length < shortestGoal || subjects.join('').length < shortestSubject) return false
  return !subjects.some((subject) => gramsOf(subject, 2).some((pair) => text.includes(pair)))
}

/** Words that stand in the name of one project alone, with that project. */
function tellingWords(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  const owners = new Map<string, Candidate>()
  const shared = new Set<string>()
  for (const candidate of candidates) {
    for (const word of new Set(candidate.subjects.flatMap((subject) => gramsOf(subject, tellingLength)))) {
      if (owners.has(word)) shared.add(word)
      owners.set(word, candidate)
    }
  }
  for (const word of shared) owners.delete(word)
  return owners
}

function findTellingWord(candidate: Candidate, owners: ReadonlyMap<string, Candidate>) {
  const words = gramsOf(candidate.text, tellingLength)
  for (const word of words) {
    const found = owners.get(word)
    if (found && found !== candidate) return {word: extend(word, candidate.text, found), owner: found}
  }
  return
}

/** The longest piece of the other name, from this word on, that stands in the goal. */
function extend(word: string, text: string, {subjects}: Candidate): string {
  const subject = subjects.find((each) => each.includes(word)) ?? word
  const start = subject.indexOf(word)
  let end = start + word.length
  while (end < subject.length && text.includes(subject.slice(start, end + 1))) end++
  return subject.slice(start, end)
}

function gramsOf(text: string, length: number): string[] {
  return Array.from({length: Math.max(0, text.length - length + 1)}, (_, index) => text.slice(index, index + length))
}
