/**
 * The name that a workbook gives the sheet of findings that perf-lint adds to it: by it a later run replaces the sheet, and
 * readers pass it over.
 */
export const summaryName = 'perf_lint.review'
