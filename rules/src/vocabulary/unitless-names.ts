/**
 * Words in the name of what is measured by a number alone: indices, ratios, scales of nature.
 *
 * Source: DOMAIN.md §2.4; statistical indicators of education (生师比), health (床护比), environment (pH) and economy.
 */
export const unitless: readonly string[] = [
  // Indices and factors.
  '指数',
  '系数',
  '参数',
  '容积率',
  '倍率',
  '杠杆率',
  '周转率',
  'ROI',
  // Ratios of two counts.
  '生师比',
  '师生比',
  '床护比',
  '医护比',
  '床位比',
  '配比',
  '投入产出比',
  '性别比',
  // Scales of nature.
  'pH',
  'PH',
  'ph',
  '酸碱度',
  '浊度',
  // Names of models, versions and years.
  '版本',
  '型号',
  '年份'
]
