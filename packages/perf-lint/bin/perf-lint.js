#!/usr/bin/env node
import module from 'node:module'
import process from 'node:process'

const {node: version} = process.versions
const [major, minor] = version.split('.').map(Number)

// Checked here, in words that any Node understands: what follows would fail on an old one with a stack trace.
if (major > 22 || (major === 22 && minor >= 13)) {
  module.enableCompileCache()
  const {main} = await import('#cli')
  const {stdin, stdout, stderr, env} = process
  // The first Ctrl-C lets what is being written be finished; the second is Node's own, and ends at once.
  const interruption = new AbortController()
  process.once('SIGINT', () => interruption.abort())
  const {signal} = interruption
  process.exitCode = await main(process.argv.slice(2), {stdin, stdout, stderr, env, cwd: process.cwd(), signal})
} else {
  process.stderr.write(
    `perf-lint 需要 Node.js 22.13 或更高版本，现为 ${version} / needs Node.js 22.13 or later, not ${version}\n`
  )
  process.exitCode = 2
}
