import type {Limits} from '../limits.js'
import type {Zip} from '../zip/open-zip.js'
import {readXml} from './read-xml.js'

/** What a part of a package leads to. */
export interface Relationship {
  readonly id: string
  /** The last step of the type's address, as `officeDocument`, `worksheet`, `styles`. */
  readonly type: string
  /** The name of a part, from the package's root on. */
  readonly target: string
}

/**
 * Read what a part leads to, places outside the package left out.
 *
 * @param part
 *   The name of the part; `''` for the package itself.
 * @throws {ReadError} as `readXml`.
 */
export function readRelationships(zip: Zip, part: string, limits: Limits): Relationship[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const name = `${folder}_rels/${part.slice(slash)}.rels`
  const relationships: Relationship[] = []
  if (!zip.has(name)) return relationships
  const open = (element: string, attributes: Readonly<Record<string, string>>): void => {
    const {Id: id = '', Type: type = '', Target: target = '', TargetMode: mode} = attributes
    if (element !== 'Relationship' || mode === 'External') return
    relationships.push({id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target)})
  }
  readXml(zip, name, {open}, limits)
  return relationships
}

function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
