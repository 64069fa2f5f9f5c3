import type {Certainty} from '@perf-lint/core'

/** A slip of the pen that is never a word, and what was meant. */
export interface Slip {
  /** What is written. */
  readonly written: string
  /** What may have been meant, the likeliest first. */
  readonly meant: readonly string[]
  readonly certainty: Certainty
  /** Whether it is one only before a figure, as `不少5次`. */
  readonly beforeFigure?: true
  /** Whether it is one only behind a figure, as `95%已上`. */
  readonly afterFigure?: true
}

/**
 * Comparators that have lost a character, and words typed by their sound.
 *
 * A closed list: only what is no word of its own anywhere in a budget table. Source: RULES.md R11; common slips of
 * phonetic input methods.
 */
export const slips: readonly Slip[] = [
  // Comparators that have lost a character.
  {written: '不于', meant: ['不低于', '不少于', '不高于'], certainty: 'certain', beforeFigure: true},
  {written: '不少', meant: ['不少于'], certainty: 'likely', beforeFigure: true},
  {written: '不低', meant: ['不低于'], certainty: 'certain', beforeFigure: true},
  {written: '不高', meant: ['不高于'], certainty: 'certain', beforeFigure: true},
  {written: '大等于', meant: ['大于等于'], certainty: 'likely'},
  {written: '小等于', meant: ['小于等于'], certainty: 'likely'},

  // Comparators typed by their sound.
  {written: '不低与', meant: ['不低于'], certainty: 'certain'},
  {written: '不少与', meant: ['不少于'], certainty: 'certain'},
  {written: '不高与', meant: ['不高于'], certainty: 'certain'},
  {written: '不多与', meant: ['不多于'], certainty: 'certain'},
  {written: '不底于', meant: ['不低于'], certainty: 'certain'},
  {written: '不抵于', meant: ['不低于'], certainty: 'certain'},
  {written: '大于等与', meant: ['大于等于'], certainty: 'certain'},
  {written: '小于等与', meant: ['小于等于'], certainty: 'certain'},
  {written: '已上', meant: ['以上'], certainty: 'certain', afterFigure: true},
  {written: '己上', meant: ['以上'], certainty: 'certain', afterFigure: true},
  {written: '一上', meant: ['以上'], certainty: 'likely', afterFigure: true},
  {written: '已内', meant: ['以内'], certainty: 'certain', afterFigure: true},
  {written: '已下', meant: ['以下'], certainty: 'certain', afterFigure: true},

  // Words typed by their sound or look.
  {written: '经行', meant: ['进行'], certainty: 'certain'},
  {written: '短息', meant: ['短信'], certainty: 'certain'},
  {written: '履盖', meant: ['覆盖'], certainty: 'certain'},
  {written: '复盖', meant: ['覆盖'], certainty: 'certain'},
  {written: '布暑', meant: ['部署'], certainty: 'certain'},
  {written: '部暑', meant: ['部署'], certainty: 'certain'},
  {written: '布署', meant: ['部署'], certainty: 'certain'},
  {written: '按装', meant: ['安装'], certainty: 'certain'},
  {written: '提搞', meant: ['提高'], certainty: 'certain'},
  {written: '以经', meant: ['已经'], certainty: 'certain'},
  {written: '满益度', meant: ['满意度'], certainty: 'certain'},
  {written: '满意渡', meant: ['满意度'], certainty: 'certain'},
  {written: '满意对', meant: ['满意度'], certainty: 'likely'},
  {written: '合各率', meant: ['合格率'], certainty: 'certain'},
  {written: '和格率', meant: ['合格率'], certainty: 'certain'},
  {written: '验受', meant: ['验收'], certainty: 'certain'},
  {written: '群从', meant: ['群众'], certainty: 'likely'},
  {written: '绩校', meant: ['绩效'], certainty: 'certain'},
  {written: '即时率', meant: ['及时率'], certainty: 'arguable'}
]
