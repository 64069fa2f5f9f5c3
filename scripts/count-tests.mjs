/** Print the numbers of tests in a report of vitest's JSON reporter. A file that could not be run counts as one failed. */
import {readFileSync} from 'node:fs'

const [file] = process.argv.slice(2)
const {numPassedTests, numFailedTests, testResults} = JSON.parse(readFileSync(file, 'utf8'))
const broken = testResults.filter(({status, assertionResults}) => status === 'failed' && assertionResults.length === 0)

console.log(`${numPassedTests} passed, ${numFailedTests + broken.length} failed`)
