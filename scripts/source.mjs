/**
 * Let Node run the TypeScript sources of the workspace: `node --import ./scripts/source.mjs file.ts`.
 *
 * Node takes the types out by itself, but keeps to the names that imports are written with: `./rule.js` is looked up as
 * `./rule.ts`, and a workspace by its `source` export.
 */
import {existsSync} from 'node:fs'
import {registerHooks} from 'node:module'
import {fileURLToPath} from 'node:url'

registerHooks({
  resolve(specifier, context, nextResolve) {
    const conditions = [...new Set(['source', ...context.conditions])]
    return nextResolve(toSource(specifier, context.parentURL), {...context, conditions})
  }
})

function toSource(specifier, parentUrl) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parentUrl) return specifier
  const source = new URL(specifier.replace(/\.js$/, '.ts'), parentUrl)
  return source.protocol === 'file:' && existsSync(fileURLToPath(source)) ? source.href : specifier
}
