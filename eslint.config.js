import jsdoc from 'eslint-plugin-jsdoc'
import * as regexp from 'eslint-plugin-regexp'
import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

const sources = ['packages/*/src/**/*.ts', 'rules/src/**/*.ts']
const tests = ['**/*.test.ts', 'test/**/*.ts']
const typed = ['**/*.ts']

/** What must have a docstring: every export that is not a mere list of names. */
const documented = ['ExportNamedDeclaration[declaration]']

/** `list.push(...items)`, `Math.max(...numbers)` */
const manyArguments = 'CallExpression[callee.property.name=/^(?:push|unshift|splice|min|max|concat)$/] > SpreadElement'

export default defineConfig(
  globalIgnores(['**/dist/', 'coverage/', 'examples/documents/']),
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},

  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['packages/*/tsconfig.json', 'rules/tsconfig.json', 'tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname
      }
    },
    rules: {
      // `T[]` and `ReadonlyArray<…>`, whichever reads better.
      '@typescript-eslint/array-type': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      // `|| undefined` and `||=` on texts are meant: an empty text is no text.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      // Chinese texts have no combined characters; `[...text]` takes the two halves of a rare one together.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // An index that the code has made sure of: `noUncheckedIndexedAccess` leaves no other short form.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `() => visit(node)` is how the house writes a call for its effect.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true}
      ],
      // Objects are made by functions and hold no `this`, so their methods may be passed on.
      '@typescript-eslint/unbound-method': 'off',
      // The compiler says it already (`noUnusedLocals`), and knows `_`.
      '@typescript-eslint/no-unused-vars': 'off'
    }
  },

  {
    files: sources,
    ignores: tests,
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    settings: {jsdoc: {mode: 'typescript'}},
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          require: {FunctionDeclaration: false},
          contexts: documented,
          enableFixer: false
        }
      ],
      'jsdoc/require-description': ['error', {contexts: documented}],
      'jsdoc/check-param-names': ['error', {disableMissingParamChecks: true, checkDestructured: false}],
      // A sentence and the types say most; tags are for what they leave open.
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-throws-type': 'off',
      'jsdoc/require-yields': 'off',
      'jsdoc/tag-lines': 'off',
      'jsdoc/check-tag-names': ['error', {typed: true}]
    }
  },

  {
    // A call cannot have as many arguments as a stranger's file has cells; those of `source` can.
    files: sources,
    ignores: [...tests, '**/fixtures/**', '**/*.fixture.ts', 'packages/{formatters,meaning}/**'],
    rules: {'no-restricted-syntax': ['error', {selector: manyArguments, message: 'Use addAll, minOf or maxOf'}]}
  },

  {
    // A rule's `meta` says what a docstring would, in two languages; a token's name says it all; the types of the concrete
    // syntax tree are generated.
    files: [
      'rules/src/{structure,category,value,totals,coverage}/*.ts',
      'packages/grammar/src/*/tokens.ts',
      'packages/grammar/src/*/cst{,.d}.ts'
    ],
    rules: {'jsdoc/require-jsdoc': 'off', '@typescript-eslint/consistent-type-definitions': 'off'}
  },

  {
    files: [...typed, '**/*.{js,mjs}'],
    extends: [regexp.configs['flat/recommended']],
    rules: {
      // `[^]` is any character; the cases of letters are spelled out where they matter.
      'regexp/match-any': ['error', {allows: ['[^]', 'dotAll']}],
      'regexp/use-ignore-case': 'off'
    }
  },

  {
    // Chevrotain's lexer is only optimised for patterns without complement sets, so these spell out what they take.
    files: ['packages/grammar/src/*/{patterns,tokens}.ts'],
    rules: {'no-control-regex': 'off', 'regexp/match-any': 'off'}
  },

  {
    files: tests,
    rules: {
      // Places of a fixture that the test itself has set.
      '@typescript-eslint/no-unsafe-assignment': 'off'
    }
  },

  {
    files: ['packages/perf-lint/src/cli/**', '**/scripts/**'],
    rules: {'no-console': 'off'}
  }
)
