import type {Locale, Localized} from './locale.js'

/** Fill a sentence in one language with its data. A name without data stays as it is, so that a test can see it. */
export function renderMessage(
  sentence: Localized,
  data: Readonly<Record<string, string | number>>,
  locale: Locale
): string {
  return sentence[locale].replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(data[name] ?? whole))
}
