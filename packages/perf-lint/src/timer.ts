import type {RuleTiming} from '@perf-lint/core'

/** What the time of a run goes into. */
export const phases = ['read', 'parse', 'lint', 'fix'] as const

/** A part of the work on a document. */
export type Phase = (typeof phases)[number]

/** Milliseconds by phase and by rule. */
export interface Timing {
  readonly phases: Readonly<Partial<Record<Phase, number>>>
  readonly rules: Readonly<Record<string, number>>
}

/** Adds up how long things take. */
export interface Timer extends RuleTiming {
  /** Do some work, and add what it took to its phase. Work within work counts for both. */
  time<T>(phase: Phase, work: () => T): T
  /** As `time`, for work that waits: what others do meanwhile counts too. */
  wait<T>(phase: Phase, work: () => Promise<T>): Promise<T>
  /** What was taken so far. */
  read(): Timing
}

/** Start at nothing. */
export function createTimer(): Timer {
  const taken = new Map<Phase, number>()
  const rules = new Map<string, number>()
  return {
    now,
    rules,
    time(phase, work) {
      const start = now()
      try {
        return work()
      } finally {
        add(phase, start)
      }
    },
    async wait(phase, work) {
      const start = now()
      try {
        return await work()
      } finally {
        add(phase, start)
      }
    },
    read: () => ({phases: Object.fromEntries(taken), rules: Object.fromEntries(rules)})
  }

  function add(phase: Phase, start: number): void {
    taken.set(phase, (taken.get(phase) ?? 0) + now() - start)
  }
}

function now(): number {
  return performance.now()
}

/** The sum of two timings. */
export function addTimings(a: Timing, b: Timing): Timing {
  return {phases: addEach(a.phases, b.phases), rules: addEach(a.rules, b.rules)}
}

/** Of nothing done yet. */
export const noTiming: Timing = {phases: {}, rules: {}}

function addEach(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sums: Record<string, number> = {...a}
  for (const [key, value] of Object.entries(b)) sums[key] = (sums[key] ?? 0) + value
  return sums
}
