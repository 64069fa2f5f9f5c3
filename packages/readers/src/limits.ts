/** How much of a stranger's file is read before it is refused. */
export interface Limits {
  /** The largest file, in bytes. */
  readonly bytes: number
}

/** The limits when none are given. A province's table of ten thousand projects is some 10 MB. */
export const defaultLimits: Limits = {bytes: 64 * 1024 * 1024}
