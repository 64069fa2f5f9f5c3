import {locales, profileChoices} from '@perf-lint/core'
import {formatters} from '@perf-lint/formatters'
import {presets} from '@perf-lint/rules'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {runCommand} from '../fixtures/run-command.js'
import {options} from './options.js'

test.each(locales)('the help in %s names every option, preset, profile and format', async (locale) => {
  const {exitCode, stdout, stderr} = await runCommand(['--help', '--locale', locale])
  expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
  for (const name of Object.keys(options)) expect(stdout).toContain(`--${name}`)
  for (const name of [...presets.keys(), ...profileChoices, ...formatters.keys()]) expect(stdout).toContain(name)
})

test.each(locales)('the help in %s fits a terminal', async (locale) => {
  const {stdout} = await runCommand(['--help', '--locale', locale])
  const widths = stdout.split('\n').map((line) => stringWidth(line))
  expect(Math.max(...widths)).toBeLessThanOrEqual(88)
})
