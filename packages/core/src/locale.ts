/** The languages perf-lint speaks; the first is the default. */
export const locales = ['zh-CN', 'en'] as const

/** A language perf-lint speaks. */
export type Locale = (typeof locales)[number]

/** A text in every language. */
export type Localized = Readonly<Record<Locale, string>>
