/** How a run ended, for scripts. */
export const exitCodes = {
  /** Nothing above the limits. */
  clean: 0,
  /** An error was found, or more warnings than allowed. */
  findings: 1,
  /** The command or the configuration is wrong, or a document could not be read. */
  unusable: 2,
  /** Stopped by Ctrl-C, as shells count it. */
  interrupted: 130
} as const

/** How a run ended. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
