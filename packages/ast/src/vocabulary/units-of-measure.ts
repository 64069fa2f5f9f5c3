/**
 * The units figures are counted in, with what they measure and their size in the base unit of that dimension.
 *
 * Base units: duration hours, money 元, area 平方米, length 米, mass 千克, volume 立方米, data bytes, data rate bits per
 * second, percentage points of a hundred, multiple 倍, score 分. Units of counting are all 1. Units of `physical`
 * measure many different things and are not converted: compare them only where `unit` is the same.
 *
 * Source: 法定计量单位 (国务院 1984) and the classifiers of 现代汉语; the words of budget tables, DOMAIN.md §2.4.
 */
import type {Dimension} from '../nodes.js'

/** What is known of a unit. */
export interface UnitEntry {
  /** The standard writing, as `平方米` for `㎡`. */
  readonly unit: string
  readonly dimension: Dimension
  /** How many base units one is. */
  readonly scale: number
}

type Row = readonly [scale: number, unit: string, ...spellings: string[]]

/**
 * A year is 365 days and a month a twelfth of it, so that 12个月 = 1年 = 365天.
 *
 * 工作日 is a unit of its own. Its size is that of a fifth of a week, for lack of a calendar; a judgement that turns on
 * the difference between 天 and 工作日 should look at `unit`.
 */
const durations: readonly Row[] = [
  [1 / 3_600_000, '毫秒', 'ms', 'MS'],
  [1 / 3600, '秒', '秒钟', 's', 'S'],
  [1 / 60, '分钟', 'min'],
  [1 / 4, '刻钟'],
  [1, '小时', '个小时', '个钟头', 'h', 'H'],
  [24, '天', '日', '个日'],
  [24, '自然日', '个自然日', '日历天', '个日历天'],
  [33.6, '工作日', '个工作日', '工作天', '个工作天'],
  [168, '周', '星期', '个星期', '个周'],
  [240, '旬', '个旬'],
  [730, '个月', '月'],
  [2190, '季度', '个季度', '季'],
  [4380, '半年', '个半年'],
  [8760, '年', '个年度', '年度', '周年', '整年'],
  [8760, '学年', '个学年'],
  [4380, '学期', '个学期']
]

const money: readonly Row[] = [
  [1, '元', '块钱', '人民币', '元人民币', 'RMB', '￥', '¥'],
  [1e2, '百元'],
  [1e3, '千元'],
  [1e4, '万元', '万元人民币', '万人民币'],
  [1e5, '十万元'],
  [1e6, '百万元'],
  [1e7, '千万元'],
  [1e8, '亿元', '亿元人民币'],
  [0.1, '角']
]

const areas: readonly Row[] = [
  [1, '平方米', '㎡', '米²', 'm²', 'm2', 'M2', '平米', '平方', '平'],
  [1e4, '公顷', 'hm²', 'hm2', 'ha'],
  [1e6, '平方公里', '平方千米', 'km²', 'km2', '㎢'],
  [10_000 / 15, '亩', '亩次'],
  [1e-4, '平方厘米', 'cm²', 'cm2']
]

const lengths: readonly Row[] = [
  [1, '米', 'm', '延米', '延长米', '沿米', '线性米'],
  [1e3, '公里', '千米', 'km', 'KM', 'Km', '皮长公里', '芯公里', '车道公里', '管线公里', '沟公里'],
  [500, '里'],
  [1e-2, '厘米', 'cm', 'CM'],
  [1e-3, '毫米', 'mm', 'MM'],
  [1852, '海里']
]

const masses: readonly Row[] = [
  [1e3, '吨', 't', '公吨'],
  [1, '千克', '公斤', 'kg', 'KG', 'Kg'],
  [0.5, '斤', '市斤'],
  [50, '担'],
  [1e-3, '克', 'g'],
  [1e-6, '毫克', 'mg']
]

const volumes: readonly Row[] = [
  [1, '立方米', '米³', 'm³', 'm3', 'M3', '立方', '方'],
  [1e-3, '升', 'L', '公升'],
  [1e-6, '毫升', 'mL', 'ml', 'ML']
]

/** In powers of 1024, as storage is counted. `G` and `M` alone are read as storage. */
const data: readonly Row[] = [
  [1, 'B', '字节'],
  [1024, 'KB', 'kB', 'Kb'],
  [1024 ** 2, 'MB', 'M', 'Mb', '兆', '兆字节'],
  [1024 ** 3, 'GB', 'G', 'Gb'],
  [1024 ** 4, 'TB', 'T', 'Tb'],
  [1024 ** 5, 'PB']
]

const dataRates: readonly Row[] = [
  [1, 'bps', 'bit/s', 'b/s'],
  [1e3, 'Kbps', 'kbps', 'KBps', 'kb/s', 'Kb/s'],
  [1e6, 'Mbps', 'mbps', 'MBPS', 'Mb/s', 'Mbit/s', '兆每秒'],
  [1e9, 'Gbps', 'gbps', 'GBPS', 'Gb/s', 'Gbit/s'],
  [8 * 1024 ** 2, 'MB/s', 'M/s', 'MB/S']
]

const percentages: readonly Row[] = [
  [1, '个百分点', '百分点', 'pct'],
  [10, '成']
]

const multiples: readonly Row[] = [
  [1, '倍'],
  [1, '番']
]

const scores: readonly Row[] = [[1, '分', '分值', '分（百分制）', '分(百分制)']]

const physical: readonly string[][] = [
  ['吨标准煤', '吨标煤', 'tce'],
  ['千瓦时', 'kWh', 'KWH', 'kwh', 'kW·h'],
  ['兆瓦时', 'MWh'],
  ['千瓦', 'kW', 'KW', 'kw'],
  ['兆瓦', 'MW'],
  ['千伏', 'kV', 'KV', 'kv'],
  ['千伏安', 'kVA', 'KVA'],
  ['兆帕', 'MPa', 'Mpa'],
  ['度'],
  ['℃', '摄氏度', '°C'],
  ['分贝', 'dB', 'db', 'dB(A)', 'dB（A）'],
  ['毫克/升', 'mg/L', 'mg/l', 'MG/L'],
  ['毫克/千克', 'mg/kg'],
  ['毫克/立方米', 'mg/m³', 'mg/m3'],
  ['微克/立方米', 'μg/m³', 'μg/m3', 'ug/m3', 'ug/m³', 'µg/m³'],
  ['微克/升', 'μg/L', 'ug/L'],
  ['勒克斯', 'lx', 'Lux', 'lux'],
  ['赫兹', 'Hz', 'HZ'],
  ['兆赫', 'MHz'],
  ['像素'],
  ['岁', '周岁'],
  ['NTU'],
  ['QPS', 'qps'],
  ['TPS', 'tps']
]

/** Classifiers and nouns that are counted; of several in a row the first is the standard writing. */
const counts: readonly string[][] = [
  // Things in general.
  ['个'],
  ['项'],
  ['件'],
  ['份'],
  ['篇'],
  ['次'],
  ['条'],
  ['种'],
  ['类', '类别'],
  ['套'],
  ['组'],
  ['批', '批次'],
  ['例'],
  ['起'],
  ['宗'],
  ['笔'],
  ['单'],
  ['票'],
  ['款'],
  ['档'],
  ['处'],
  ['样'],
  ['双'],
  ['对'],
  ['副'],
  ['把'],
  ['只'],
  ['支'],
  ['枝'],
  ['枚'],
  ['块'],
  ['片'],
  ['面'],
  ['根'],
  ['盏'],
  ['颗'],
  ['粒'],
  ['串'],
  ['朵'],
  ['束'],
  ['顶'],
  ['扇'],
  ['樘'],
  ['床位', '床', '张床位', '张床'],
  ['箱'],
  ['袋'],
  ['包'],
  ['瓶'],
  ['桶'],
  ['罐'],
  ['盒'],
  ['盘'],
  ['捆'],
  ['卷'],
  ['轴'],
  ['杆'],
  ['基'],
  ['井'],
  // Papers and works.
  ['本'],
  ['册'],
  ['页'],
  ['张'],
  ['幅'],
  ['字'],
  ['字符'],
  ['版'],
  ['期'],
  ['集'],
  ['首'],
  ['部'],
  ['则'],
  ['帧'],
  ['码洋'],
  ['案卷'],
  ['图幅'],
  ['画幅'],
  ['篇次'],
  ['册次'],
  ['期次'],
  // People.
  ['人', '人员', '人数', '个人'],
  ['名'],
  ['位'],
  ['员'],
  ['户', '户家庭'],
  ['家'],
  ['人次'],
  ['人日'],
  ['人天'],
  ['人时', '人小时'],
  ['人月'],
  ['人年'],
  ['人份'],
  ['户次'],
  ['家次'],
  ['师生'],
  ['生'],
  ['学位', '个学位'],
  // Events and service.
  ['场', '场次'],
  ['届'],
  ['轮', '轮次'],
  ['趟'],
  ['班'],
  ['班次'],
  ['堂'],
  ['节'],
  ['课时', '个课时'],
  ['学时', '个学时'],
  ['课'],
  ['频次'],
  ['件次'],
  ['台次'],
  ['台班'],
  ['车次'],
  ['架次'],
  ['航次'],
  ['艘次'],
  ['路次'],
  ['点次'],
  ['样次'],
  ['项次'],
  ['组次'],
  ['幅次'],
  ['门次'],
  ['头次'],
  ['标段'],
  ['例次'],
  ['剂次'],
  ['剂'],
  ['针'],
  ['针次'],
  ['支次'],
  ['餐', '餐次'],
  ['顿'],
  ['道'],
  // Buildings, roads, water, vehicles.
  ['座'],
  ['栋'],
  ['幢'],
  ['间'],
  ['套间'],
  ['所'],
  ['口'],
  ['眼'],
  ['孔'],
  ['台', '台套', '台（套）', '台(套)'],
  ['辆', '辆次'],
  ['架'],
  ['艘'],
  ['列'],
  ['车位', '个车位', '泊位'],
  ['站'],
  ['站点'],
  ['点', '点位'],
  ['网点'],
  ['通道'],
  ['车道'],
  ['门'],
  ['层'],
  ['单元'],
  ['段'],
  // Fields, woods, animals.
  ['株'],
  ['棵'],
  ['丛'],
  ['垄'],
  ['头'],
  ['匹'],
  ['羽'],
  ['尾'],
  ['窝'],
  ['峰'],
  ['蔸'],
  // Computing and communication.
  ['路', '路视频'],
  ['核', '核心'],
  ['线'],
  ['基站'],
  ['终端'],
  ['节点'],
  ['接口'],
  ['端口'],
  ['模块'],
  ['系统'],
  ['应用'],
  ['平台'],
  ['数据集'],
  ['目录'],
  ['字段'],
  ['标签'],
  ['账号'],
  ['用户'],
  ['并发'],
  ['镜头'],
  ['摄像头'],
  ['域名'],
  ['漏洞'],
  ['栏目'],
  ['专题'],
  ['主题'],
  ['IP'],
  ['vCPU', 'VCPU', 'vcpu'],
  ['坐席', '座席', '席位', '席'],
  ['工位'],
  // Bodies and places.
  ['街道'],
  ['镇街', '街镇'],
  ['乡镇'],
  ['村'],
  ['村居'],
  ['社区'],
  ['网格'],
  ['县'],
  ['市县'],
  ['区县'],
  ['地市'],
  ['省份'],
  ['单位'],
  ['部门'],
  ['企业'],
  ['机构'],
  ['学校'],
  ['医院'],
  ['基地'],
  ['园区'],
  ['门店'],
  ['市场'],
  ['小区'],
  // Work and its results.
  ['项目'],
  ['工程'],
  ['合同'],
  ['事项'],
  ['证照'],
  ['印章'],
  ['报告'],
  ['方案'],
  ['制度'],
  ['标准'],
  ['规范'],
  ['课题'],
  ['专利'],
  ['论文'],
  ['软著'],
  ['案例'],
  ['案件'],
  ['提案'],
  ['建议'],
  ['意见'],
  ['问题'],
  ['线索'],
  ['工单'],
  ['指标'],
  ['岗位'],
  ['品种'],
  ['样本'],
  ['样品'],
  ['人头'],
  ['批件']
]

/** Units of measure, by spelling. */
export const unitsOfMeasure: ReadonlyMap<string, UnitEntry> = new Map([
  ...counts.flatMap(([unit, ...spellings]) => toEntries('count', [1, unit!, ...spellings])),
  ...physical.flatMap(([unit, ...spellings]) => toEntries('physical', [1, unit!, ...spellings])),
  ...durations.flatMap((row) => toEntries('duration', row)),
  ...money.flatMap((row) => toEntries('money', row)),
  ...areas.flatMap((row) => toEntries('area', row)),
  ...lengths.flatMap((row) => toEntries('length', row)),
  ...masses.flatMap((row) => toEntries('mass', row)),
  ...volumes.flatMap((row) => toEntries('volume', row)),
  ...data.flatMap((row) => toEntries('data', row)),
  ...dataRates.flatMap((row) => toEntries('dataRate', row)),
  ...percentages.flatMap((row) => toEntries('percentage', row)),
  ...multiples.flatMap((row) => toEntries('multiple', row)),
  ...scores.flatMap((row) => toEntries('score', row))
])

function toEntries(dimension: Dimension, [scale, unit, ...spellings]: Row): [string, UnitEntry][] {
  const entry: UnitEntry = {unit, dimension, scale}
  return [unit, ...spellings].map((spelling) => [spelling, entry])
}
