import {chooseProfile} from '@perf-lint/meaning'
import {expect, test} from 'vitest'
import {documents} from '../support/documents.js'

/** The latest years that projects name; 000 and 003 are by a reader's judgement a year or two later (DOMAIN.md §1.3). */
const expected: Readonly<Record<string, readonly [profile: string, year: number]>> = {
  '000': ['code-list', 2023],
  '001': ['code-list', 2024],
  '002': ['code-list', 2023],
  '003': ['national', 2021],
  '004': ['code-list', 2026]
}

test.each(documents)('$path is judged by its codes and its budget year', ({number, tree}) => {
  const {name, year, costLevel} = chooseProfile(tree)
  expect([name, year]).toEqual(expected[number])
  expect(costLevel).toBe(1)
})
