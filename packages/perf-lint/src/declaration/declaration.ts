/**
 * A performance-target table as data: what the document says, nothing judged, nothing corrected.
 *
 * Texts are as written, unwrapped; what the document lacks is null. Its JSON Schema is `perf-lint/declaration.schema.json`.
 */
export interface Declaration {
  /** 部门名称 or 主管部门. */
  readonly department: string | null
  /** The unit of all money, as `万元`. */
  readonly currencyUnit: string | null
  /** The budget year, where the title names it. */
  readonly year: number | null
  /** 合计. */
  readonly funds: DeclaredFunds | null
  readonly units: readonly DeclaredUnit[]
}

/** Money, in the declaration's currency unit. Where the table has no columns for money, it is null in whole. */
export interface DeclaredFunds {
  /** 总计. */
  readonly total: number | null
  /** 财政拨款. */
  readonly fiscalAppropriation: number | null
  /** 财政专户拨款. */
  readonly specialAccount: number | null
  /** 其他资金. */
  readonly other: number | null
  /** 上年结转资金, where the form has it; so are the next two. */
  readonly carriedOver?: number
  /** 中央财政资金. */
  readonly centralGrant?: number
  /** 地方资金. */
  readonly local?: number
}

/** 预算单位. */
export interface DeclaredUnit {
  readonly name: string | null
  readonly funds: DeclaredFunds | null
  readonly projects: readonly DeclaredProject[]
}

/** 项目. */
export interface DeclaredProject {
  readonly name: string | null
  readonly funds: DeclaredFunds | null
  /** 绩效目标. */
  readonly goal: string | null
  readonly indicators: readonly DeclaredIndicator[]
}

/** 绩效指标. */
export interface DeclaredIndicator {
  /** The number before it, as written. */
  readonly ordinal: number | null
  /** 一级指标. */
  readonly category: DeclaredCategory | null
  /** 二级指标. */
  readonly subcategory: DeclaredCategory | null
  readonly name: string | null
  /** 实施周期指标值. */
  readonly implementation: string | null
  /** 年度指标值. */
  readonly annual: string | null
  /** 分值 or 权重, where the form has a column for it; so are the next two. */
  readonly weight?: number | null
  /** 实际完成值. */
  readonly actual?: string | null
  /** 得分. */
  readonly score?: number | null
}

/** 指标类别. */
export interface DeclaredCategory {
  /** As written, as `12`. */
  readonly code: string | null
  /** As written, as `质量指标`. */
  readonly name: string
}
