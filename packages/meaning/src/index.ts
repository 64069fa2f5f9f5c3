export {builtInLexicon, createLexicon, type Lexicon, type WordList} from './lexicon.js'
export {
  chooseProfile,
  profileChoices,
  type ProfileChoice,
  type ProfileSettings,
  type TableProfile
} from './choose-profile.js'
export {findYears, type YearInText} from './find-years.js'
export {lastIndexOfAny} from './last-index-of-any.js'
export {
  boundOf,
  comparatorsOf,
  findCategoryNode,
  findGoal,
  findName,
  findOnlyMeasure,
  findOtherValue,
  findTargetValue,
  hasFigure,
  indicatorsOf,
  isComparable,
  isSameInterval,
  measuresOf,
  nodesOf,
  numberOf,
  targetValuesOf,
  unitOf
} from './measures.js'
export {normalizeText} from './normalize-text.js'
export {similarity, toShingles, type Shingles} from './similarity.js'
export type {NameMeaning, NameUnit} from './understand-name.js'
export {vocabularySchema, type AddedList, type UnitExtension, type VocabularyExtension} from './vocabulary-extension.js'
export {wordPattern, type WordPlace} from './word-pattern.js'
export {
  adverse,
  effects,
  fittingDimensions,
  heads,
  remedies,
  type Direction,
  type Head,
  type NameKind,
  type Nature
} from './vocabulary/heads.js'
export type {Profile, ProfileName} from './vocabulary/profiles.js'
