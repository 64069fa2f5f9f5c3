/** What a configuration file may be called. */
export const configFileNames = [
  'perf-lint.config.ts',
  'perf-lint.config.mts',
  'perf-lint.config.js',
  'perf-lint.config.mjs',
  'perf-lint.config.json',
  'perf-lint.config.yaml',
  'perf-lint.config.yml'
] as const

/** Whether a file's name is that of a configuration, which is no document. */
export function isConfigFileName(name: string): boolean {
  return configFileNames.some((each) => each === name)
}

/** A name to find by what is set for files of the working folder, whichever. */
export const anyFile = '*'
