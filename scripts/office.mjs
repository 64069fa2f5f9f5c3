/** LibreOffice, which takes documents through another office program. `SOFFICE` names another place than the usual. */
import {spawnSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'

/** What a check ends with that could not be made; as Automake has it. */
export const notChecked = 77

const office = process.env['SOFFICE'] ?? 'soffice'

export function hasOffice() {
  return spawnSync(office, ['--version']).status === 0
}

/**
 * Convert files at once, since starting LibreOffice takes longer than most conversions.
 *
 * @param to
 *   A format, and behind a colon the filter to write it with.
 * @param from
 *   The filter to read with, where the name of a file does not tell.
 * @returns The paths of what was written, in the order of the files.
 */
export function convert(files, {to, from, folder}) {
  mkdirSync(folder, {recursive: true})
  const profile = pathToFileURL(path.join(path.dirname(folder), 'profile')).href
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder]
  const filter = from === undefined ? [] : [`--infilter=${from}`]
  const {status, stderr} = spawnSync(office, [...options, ...filter, ...files], {encoding: 'utf8', timeout: 300_000})
  if (status !== 0) throw new Error(`expected ${office} to convert ${files.join(', ')} to ${to}: ${stderr}`)
  return files.map((file) => path.join(folder, `${path.parse(file).name}.${to.split(':')[0]}`))
}
