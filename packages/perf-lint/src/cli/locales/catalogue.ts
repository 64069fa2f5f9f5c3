/** What the command says besides results and errors. */
export interface Catalogue {
  /** The whole of `--help`. */
  readonly help: string
  /** Parts of a document that an export lacks. */
  readonly unread: (file: string, count: number) => string
  /** A file that `--fix` has changed. */
  readonly fixed: (file: string) => string
  /** A fault of ours, before its stack. */
  readonly defect: string
}
