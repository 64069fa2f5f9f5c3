import type {Basis} from '@perf-lint/core'

/** Whether a rule rests on what reviewers do, without a text to cite. */
export function isPractice({title}: Basis): boolean {
  return title === '惯例'
}
