import {existsSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {published, readText, root, rootManifest, workspaces} from './support/workspaces.js'

const engines = rootManifest.engines?.node

describe.each(published)('$name', ({folder, manifest}) => {
  test('says what it is', () => {
    expect(manifest.description).toMatch(/.{20}/)
    expect(manifest).toMatchObject({type: 'module', license: 'MIT', engines: {node: engines}})
  })

  test('has types and a source for every module it exports', () => {
    for (const [name, conditions] of Object.entries(manifest.exports ?? {})) {
      if (typeof conditions === 'string') continue
      expect(Object.keys(conditions), name).toEqual(expect.arrayContaining(['source', 'types', 'default']))
      // The first condition that fits wins, so `default` must be the last.
      expect(Object.keys(conditions).at(-1), name).toBe('default')
      expect(existsSync(path.join(root, folder, conditions['source'] ?? '')), conditions['source']).toBe(true)
    }
    expect(manifest.exports).toHaveProperty(['./package.json'])
  })

  test('publishes what it builds and its sources, and no tests', () => {
    expect(manifest.files).toEqual(expect.arrayContaining(['dist', 'src', '!dist/*.tsbuildinfo', '!src/**/*.test.ts']))
  })
})

test.each([{name: 'the root', manifest: rootManifest}, ...workspaces])('$name pins its dependencies', ({manifest}) => {
  const pinned = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
  expect(pinned.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
})

test('workspaces depend on each other at their own versions', () => {
  const versions = new Map(workspaces.map(({name, manifest}) => [name, manifest.version]))
  const wrong = workspaces.flatMap(({name, manifest}) =>
    Object.entries({...manifest.dependencies, ...manifest.devDependencies})
      .filter(([dependency, version]) => versions.has(dependency) && versions.get(dependency) !== version)
      .map(([dependency, version]) => `${name} → ${dependency} ${version}`)
  )
  expect(wrong).toEqual([])
})

test.each(['package-lock.json', '.npmrc'])('%s names no registry', (file) => {
  expect(readText(file)).not.toMatch(/https?:\/\/[^"\s]*\.tgz|registry\s*=|"resolved": "(?:https?|git)/)
})
