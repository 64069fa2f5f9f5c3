import type {Dimension} from '@perf-lint/ast'

/**
 * What an indicator measures, told from the head of its name.
 *
 * It is finer than the second-level category, because the natures inside one category are put in the wrong place with
 * different certainty: 及时率 under 质量 is a mistake to most, 完成率 under 质量 to some.
 */
export type Nature =
  | 'satisfaction'
  | 'complaint'
  | 'evaluation'
  | 'cost'
  | 'execution'
  | 'punctuality'
  | 'duration'
  | 'quality'
  | 'availability'
  | 'response'
  | 'completion'
  | 'coverage'
  | 'share'
  | 'growth'
  | 'loss'
  | 'quantity'
  | 'size'
  | 'income'
  | 'saving'
  | 'usage'
  | 'awareness'
  | 'ecology'
  | 'durability'
  | 'grade'
  | 'state'

/** What values fit a name: a share of a hundred, a count, a time… `state` promises nothing measurable. */
export type NameKind =
  | 'rate'
  | 'growthRate'
  | 'count'
  | 'duration'
  | 'timeliness'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'score'
  | 'level'
  | 'state'

/** Whether a larger figure is the better result. */
export type Direction = 'more' | 'less'

/** A word that ends an indicator's name, and what it says of the indicator. */
export interface Head {
  readonly words: readonly string[]
  readonly nature: Nature
  readonly kind: NameKind
  readonly direction?: Direction
}

/**
 * Heads by what they say; of two that end a name, the longer decides.
 *
 * Source: DOMAIN.md §1.4 (which names belong where), §2.4 (which units follow which names), RULES.md R37 (directions),
 * R38 (shares and growth), R43 (words in 率 and 度 that are no percentages).
 */
export const heads: readonly Head[] = [
  // 满意度 (31)
  {
    words: [
      '满意度',
      '满意率',
      '满意情况',
      '满意程度',
      '认可度',
      '认可率',
      '好评率',
      '获得感',
      '幸福感',
      '安全感',
      '评价满意',
      '测评满意'
    ],
    nature: 'satisfaction',
    kind: 'rate',
    direction: 'more'
  },
  {words: ['不满意率', '不满意度', '差评率'], nature: 'complaint', kind: 'rate', direction: 'less'},
  {words: ['投诉率', '有效投诉率', '信访率', '申诉率'], nature: 'complaint', kind: 'rate', direction: 'less'},
  {
    words: [
      '投诉次数',
      '投诉件数',
      '投诉数',
      '投诉数量',
      '投诉量',
      '投诉举报件数',
      '投诉举报数',
      '投诉举报数量',
      '投诉举报量',
      '信访件数'
    ],
    nature: 'complaint',
    kind: 'count',
    direction: 'less'
  },
  {
    words: ['综合评价', '综合测评', '评价结果', '测评结果', '考评情况', '考核情况', '考核结果'],
    nature: 'evaluation',
    kind: 'state'
  },

  // 成本 (41, 14)
  {
    words: [
      '总成本',
      '单位成本',
      '平均成本',
      '人均成本',
      '成本',
      '单价',
      '造价',
      '费用',
      '总费用',
      '人均费用',
      '总支出',
      '人均支出'
    ],
    nature: 'cost',
    kind: 'money',
    direction: 'less'
  },
  {
    words: ['成本控制', '成本控制数', '预算控制', '预算控制数', '投资控制', '费用控制', '成本控制情况', '预算控制情况'],
    nature: 'cost',
    kind: 'state'
  },
  {words: ['成本控制率'], nature: 'cost', kind: 'rate', direction: 'less'},
  {
    words: ['补助标准', '补贴标准', '支出标准', '收费标准', '采购单价', '采购价格', '发放标准', '奖励标准', '资助标准'],
    nature: 'cost',
    kind: 'money'
  },
  {words: ['成本节约率', '节支率', '成本降低率'], nature: 'saving', kind: 'growthRate', direction: 'more'},

  // 预算执行: no indicator of its own
  {
    words: [
      '预算执行率',
      '资金执行率',
      '支出率',
      '支付率',
      '资金支出率',
      '资金支出进度',
      '支出进度',
      '资金使用率',
      '资金拨付率',
      '资金到位率'
    ],
    nature: 'execution',
    kind: 'rate',
    direction: 'more'
  },

  // 时效 (13)
  {
    words: [
      '及时率',
      '按时完成率',
      '按期完成率',
      '按时率',
      '按期率',
      '准时率',
      '准点率',
      '时效达标率',
      '按时办结率',
      '按期办结率',
      '及时完成率',
      '及时发放率',
      '按时发放率',
      '及时处理率',
      '及时响应率',
      '及时更新率',
      '按时结题率',
      '按期完工率',
      '按时完工率',
      '按期交付率'
    ],
    nature: 'punctuality',
    kind: 'rate',
    direction: 'more'
  },
  {words: ['及时性', '时效性', '时效', '及时情况', '及时程度', '时效情况'], nature: 'punctuality', kind: 'timeliness'},
  {
    words: [
      '完成时间',
      '完工时间',
      '开工时间',
      '竣工时间',
      '交付时间',
      '送达时间',
      '发放时间',
      '到货时间',
      '验收时间',
      '入库时间',
      '启动时间',
      '上线时间',
      '公布时间',
      '拨付时间',
      '支付时间',
      '报送时间',
      '开展时间',
      '举办时间',
      '完成时限',
      '完成期限'
    ],
    nature: 'duration',
    kind: 'timeliness',
    direction: 'less'
  },
  {
    words: [
      '响应时间',
      '反应时间',
      '响应时长',
      '响应时限',
      '响应速度',
      '恢复时间',
      '修复时间',
      '处理时间',
      '处理时长',
      '处理时限',
      '处置时间',
      '办理时间',
      '办理时长',
      '办理时限',
      '办结时间',
      '办结时限',
      '等待时间',
      '等候时间',
      '等候时长',
      '审批时间',
      '审批时限',
      '回复时间',
      '回复时限',
      '反馈时间',
      '解决时间',
      '维修时间',
      '中断时间',
      '停机时间',
      '停电时间',
      '制作时间',
      '时限',
      '用时',
      '耗时',
      '工期',
      '期限',
      '周期',
      '建设周期'
    ],
    nature: 'duration',
    kind: 'duration',
    direction: 'less'
  },
  {words: ['时间', '时长'], nature: 'duration', kind: 'duration'},
  {words: ['天数', '日数', '小时数', '学时数', '课时数'], nature: 'quantity', kind: 'duration'},
  {
    words: ['等待天数', '等候天数', '办理天数', '停水天数', '停电天数', '停工天数', '停课天数', '中断天数'],
    nature: 'duration',
    kind: 'duration',
    direction: 'less'
  },
  {
    words: ['上门时间', '上门服务时间', '上门时长', '到达时间', '到达现场时间'],
    nature: 'duration',
    kind: 'duration',
    direction: 'less'
  },
  {
    words: [
      '无故障时间',
      '正常运行时间',
      '运行时长',
      '服务时长',
      '在线时长',
      '工作时长',
      '开放时间',
      '开放时长',
      '学习时长',
      '培训时长',
      '播出时长',
      '节目时长',
      '服务时间',
      '出勤时间',
      '使用寿命'
    ],
    nature: 'quantity',
    kind: 'duration',
    direction: 'more'
  },
  {
    words: ['使用年限', '保存年限', '管护年限', '受益年限', '服务年限', '运行年限', '持续时间', '持续年限', '影响年限'],
    nature: 'durability',
    kind: 'duration',
    direction: 'more'
  },

  // 质量 (12)
  {
    words: [
      '合格率',
      '验收合格率',
      '验收通过率',
      '达标率',
      '优良率',
      '优秀率',
      '良品率',
      '准确率',
      '正确率',
      '精确率',
      '完好率',
      '成功率',
      '通过率',
      '合规率',
      '完整率',
      '一致率',
      '符合率',
      '吻合率',
      '良好率',
      '优质率',
      '规范率',
      '齐全率',
      '齐备率',
      '有效率',
      '识别率',
      '匹配率',
      '治愈率',
      '好转率',
      '保存率',
      '成活率'
    ],
    nature: 'quality',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: [
      '差错率',
      '错误率',
      '错别字率',
      '错字率',
      '差错比例',
      '故障率',
      '返工率',
      '退文率',
      '误报率',
      '漏报率',
      '丢包率',
      '失败率',
      '退货率',
      '破损率',
      '次品率',
      '违规率',
      '超标率',
      '错漏率',
      '缺陷率',
      '停机率',
      '偏差率',
      '漏检率',
      '错检率',
      '误诊率',
      '漏诊率',
      '误判率',
      '漏水率',
      '渗漏率',
      '爆管率',
      '退单率',
      '驳回率'
    ],
    nature: 'quality',
    kind: 'rate',
    direction: 'less'
  },
  {words: ['准确度', '完整度', '规范度', '精准度', '精确度'], nature: 'quality', kind: 'rate', direction: 'more'},
  {
    words: ['正常运行率', '运行率', '可用率', '在线率', '正常率', '稳定率', '运转率', '开机率'],
    nature: 'availability',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: ['等级', '级别', '等次', '名次', '排名', '等保级别', '安全等级', '防护等级', '评定等级', '资质等级'],
    nature: 'grade',
    kind: 'level'
  },
  {
    words: ['得分', '评分', '分数', '成绩', '考核得分', '考核分', '测评得分', '平均分'],
    nature: 'grade',
    kind: 'score',
    direction: 'more'
  },

  // 完成、响应、覆盖: outputs, in one place or another
  {words: ['响应率', '到场率', '应答率'], nature: 'response', kind: 'rate', direction: 'more'},
  {
    words: [
      '完成率',
      '办结率',
      '结案率',
      '处理率',
      '处置率',
      '解决率',
      '修复率',
      '整改率',
      '回访率',
      '回复率',
      '反馈率',
      '答复率',
      '解答率',
      '接通率',
      '到位率',
      '出勤率',
      '开工率',
      '完工率',
      '竣工率',
      '交付率',
      '发放率',
      '兑付率',
      '闭环率',
      '关闭率',
      '归档率',
      '上传率',
      '报送率',
      '核查率',
      '检查率',
      '抽查率',
      '抽检率',
      '巡检率',
      '更新率',
      '举办率',
      '配备率',
      '入库率',
      '录入率',
      '参训率',
      '参与率',
      '挂接率',
      '采集率',
      '接入率',
      '遵守率',
      '落实率',
      '执行率',
      '保障率',
      '淘汰率',
      '消除率',
      '兑现率',
      '拨付率',
      '保洁率',
      '硬化率',
      '入户率',
      '参检率',
      '办理率',
      '代办率',
      '转办率',
      '巡护率',
      '上线率',
      '收集率',
      '收治率',
      '送达率',
      '建成率',
      '投产率',
      '配租率',
      '接诊率',
      '筛查率',
      '随访率',
      '检测率',
      '监测率',
      '报名率',
      '查处率',
      '收缴率',
      '征缴率',
      '征收率',
      '回收率',
      '清欠率'
    ],
    nature: 'completion',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: [
      '覆盖率',
      '普及率',
      '入学率',
      '参保率',
      '参合率',
      '接种率',
      '建档率',
      '签约率',
      '通达率',
      '通水率',
      '通电率',
      '通车率',
      '供水率',
      '覆盖面',
      '覆盖程度'
    ],
    nature: 'coverage',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: ['保障度', '完成度', '配合度', '参与度', '集约度', '匹配度'],
    nature: 'completion',
    kind: 'rate',
    direction: 'more'
  },
  {words: ['占比', '比例', '比重', '百分比', '比率'], nature: 'share', kind: 'rate'},
  // Shares that the work brings about, among people as well as in its own product.
  {
    words: [
      '化解率',
      '破案率',
      '侦破率',
      '安置率',
      '巩固率',
      '纳管率',
      '健康管理率',
      '规范管理率',
      '保供率',
      '保证率',
      '上座率',
      '出租率',
      '续签率',
      '见警率',
      '畅通率',
      '亮灯率'
    ],
    nature: 'share',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: [
      '增长率',
      '增长幅度',
      '增幅',
      '增速',
      '提升率',
      '提高率',
      '增长比例',
      '提升幅度',
      '提高幅度',
      '提升度',
      '增加率',
      '升幅',
      '同比增长'
    ],
    nature: 'growth',
    kind: 'growthRate',
    direction: 'more'
  },
  {
    words: [
      '下降率',
      '降低率',
      '减少率',
      '缩短率',
      '压减率',
      '降幅',
      '下降幅度',
      '下降比例',
      '压缩率',
      '减幅',
      '节约率',
      '节能率',
      '节水率',
      '减排率'
    ],
    nature: 'growth',
    kind: 'growthRate',
    direction: 'more'
  },
  {
    words: [
      '流失率',
      '辍学率',
      '失业率',
      '死亡率',
      '发病率',
      '感染率',
      '发生率',
      '发案率',
      '空置率',
      '闲置率',
      '逾期率',
      '超时率',
      '缺勤率',
      '损耗率',
      '损失率',
      '漏损率',
      '中断率',
      '返贫率',
      '复发率',
      '逃课率',
      '病死率',
      '致残率',
      '伤亡率',
      '患病率',
      '带菌率',
      '带疫率',
      '染疫率',
      '感病率',
      '受害率',
      '受灾率',
      '成灾率',
      '枯死率',
      '欠费率',
      '拖欠率',
      '违约率',
      '不良率',
      '坏账率',
      '败诉率',
      '改判率',
      '上访率',
      '拥堵率',
      '退课率',
      '退学率',
      '弃耕率',
      '抛荒率',
      '撂荒率'
    ],
    nature: 'loss',
    kind: 'rate',
    direction: 'less'
  },
  // Hospitals: shares and stays to be kept down.
  {words: ['药占比'], nature: 'loss', kind: 'rate', direction: 'less'},
  {words: ['住院日', '住院天数'], nature: 'loss', kind: 'duration', direction: 'less'},
  {words: ['率'], nature: 'completion', kind: 'rate'},
  {
    words: [
      '效率',
      '功率',
      '频率',
      '速率',
      '汇率',
      '税率',
      '利率',
      '容积率',
      '绩效',
      '倍率',
      '周转率',
      '杠杆率',
      '回报率',
      '收益率'
    ],
    nature: 'state',
    kind: 'state'
  },

  // 数量 (11)
  {
    words: [
      '数量',
      '总和',
      '总数',
      '总量',
      '次数',
      '人数',
      '人次',
      '场次',
      '期数',
      '份数',
      '篇数',
      '件数',
      '台数',
      '户数',
      '家数',
      '个数',
      '套数',
      '条数',
      '批次',
      '批次数',
      '项数',
      '点数',
      '门数',
      '册数',
      '辆数',
      '床位数',
      '座数',
      '株数',
      '头数',
      '例数',
      '学时数',
      '课时数',
      '编制数',
      '在校生数',
      '户次',
      '场数',
      '种类数',
      '项目数',
      '用户数',
      '系统数',
      '企业数',
      '机构数',
      '事项数',
      '文件数',
      '报告数',
      '学生数',
      '人员数',
      '数'
    ],
    nature: 'quantity',
    kind: 'count'
  },
  {
    words: [
      '业务量',
      '办理量',
      '发送量',
      '受理量',
      '采集量',
      '供应量',
      '配送量',
      '处理量',
      '检测量',
      '生产量',
      '并发量',
      '用户量',
      '工作量',
      '服务量',
      '承载量',
      '增长量',
      '增加量',
      '新增量',
      '存栏量',
      '出栏量',
      '采购量',
      '发放量',
      '印刷量',
      '传输量',
      '交换量',
      '数据量',
      '发布量',
      '供水量',
      '供电量',
      '处理能力',
      '数据规模',
      '规模',
      '招生规模',
      '种植规模',
      '建设规模'
    ],
    nature: 'quantity',
    kind: 'count'
  },
  {words: ['面积', '占地面积', '建筑面积', '租赁面积'], nature: 'size', kind: 'area'},
  {words: ['长度', '里程', '公里数', '总长', '管线长度'], nature: 'size', kind: 'length'},
  {words: ['产量', '重量', '吨数', '清运量'], nature: 'size', kind: 'mass'},

  // 经济效益 (21)
  {
    words: [
      '收入',
      '产值',
      '税收',
      '利润',
      '总产值',
      '销售额',
      '营业额',
      '交易额',
      '增收',
      '投资额',
      '产业规模',
      '生产总值',
      '经济效益',
      '人均收入',
      '收益',
      '成交额',
      '创收'
    ],
    nature: 'income',
    kind: 'money',
    direction: 'more'
  },
  {
    words: ['节约资金', '节省资金', '节约成本', '降低成本', '节省成本', '减少支出', '降本'],
    nature: 'saving',
    kind: 'state',
    direction: 'more'
  },

  // 社会效益 (22)
  {
    words: [
      '使用率',
      '应用率',
      '利用率',
      '采纳率',
      '引用率',
      '转化率',
      '活跃率',
      '入住率',
      '就业率',
      '升学率',
      '毕业率',
      '合作率',
      '使用频率',
      '普惠率',
      '推广率',
      '适用率'
    ],
    nature: 'usage',
    kind: 'rate',
    direction: 'more'
  },
  {
    words: [
      '浏览量',
      '访问量',
      '点击量',
      '点击数',
      '点击数量',
      '点击次数',
      '浏览次数',
      '访问次数',
      '阅读量',
      '下载量',
      '引用次数',
      '关注数',
      '粉丝数',
      '注册用户数',
      '注册人数',
      '受益人数',
      '受益户数',
      '惠及人数',
      '受益人次',
      '就业人数',
      '带动就业人数',
      '服务人次',
      '服务人数',
      '受助人数',
      '来访人数',
      '参观人数',
      '参观人次'
    ],
    nature: 'usage',
    kind: 'count',
    direction: 'more'
  },
  {
    words: ['知晓率', '知晓度', '知名度', '影响力', '美誉度', '社会影响度', '社会影响力', '影响度'],
    nature: 'awareness',
    kind: 'rate',
    direction: 'more'
  },

  // Money that is handed out or brought in; whether it is a quantity or an effect is open.
  {
    words: ['金额', '补贴额', '补助额', '奖补额', '发放额', '投资金额', '采购金额', '交易金额'],
    nature: 'state',
    kind: 'money'
  },

  // 生态效益 (23)
  {
    words: ['能耗', '排放量', '碳排放量', '污染物排放量', '耗电量', '用电量', '用水量', '耗水量', '能源消耗', '能耗量'],
    nature: 'ecology',
    kind: 'count',
    direction: 'less'
  },
  {
    words: [
      '绿化率',
      '绿化覆盖率',
      '森林覆盖率',
      '植被覆盖率',
      '水质达标率',
      '空气质量优良率',
      '污水处理率',
      '垃圾处理率',
      '无害化处理率',
      '垃圾分类率',
      '回收利用率',
      '资源化利用率',
      '优良天数比例',
      '水质优良比例'
    ],
    nature: 'ecology',
    kind: 'rate',
    direction: 'more'
  },

  // Water and air, by what they hold.
  {
    words: [
      '化学需氧量',
      'PM2.5',
      'PM10',
      '氨氮',
      '化学需氧量浓度',
      'PM2.5浓度',
      'PM10浓度',
      '氨氮浓度',
      '浑浊度',
      'PM2.5年均浓度',
      'PM2.5平均浓度',
      'PM10年均浓度',
      'PM10平均浓度',
      '细颗粒物浓度',
      '可吸入颗粒物浓度',
      '臭氧浓度'
    ],
    nature: 'ecology',
    kind: 'state',
    direction: 'less'
  },
  {
    words: ['空气质量优良天数', '优良天数', '减排量', '节能量', '节水量', '造林面积', '绿化面积'],
    nature: 'ecology',
    kind: 'count',
    direction: 'more'
  },

  // 可持续影响 (24)
  {
    words: [
      '长效机制',
      '可持续性',
      '可持续影响',
      '持续性',
      '后续管护',
      '管护机制',
      '制度建设',
      '人才培养',
      '可持续发展',
      '持续影响',
      '长效管理'
    ],
    nature: 'durability',
    kind: 'state'
  },

  // No promise of a figure
  {
    words: [
      '情况',
      '效果',
      '成效',
      '水平',
      '质量',
      '能力',
      '作用',
      '影响',
      '环境',
      '氛围',
      '程度',
      '规范性',
      '合理性',
      '完整性',
      '准确性',
      '安全性',
      '稳定性',
      '可靠性',
      '先进性',
      '积极性',
      '齐备性',
      '一致性',
      '可行性',
      '有效性',
      '便利性',
      '可用性',
      '公平性',
      '经济性',
      '健全性',
      '合规性',
      '性',
      '机制',
      '建设',
      '服务',
      '保障',
      '管理',
      '提升',
      '改善',
      '优化',
      '对象',
      '项目',
      '指标',
      '任务',
      '推广',
      '应用',
      '实力',
      '进度',
      '制度',
      '速度',
      '力度',
      '态度',
      '密度',
      '温度',
      '湿度',
      '浓度',
      '高度',
      '深度',
      '厚度',
      '宽度',
      '强度',
      '难度',
      '角度',
      '额度',
      '幅度',
      '年度',
      '季度',
      '月度',
      '调度',
      '参数',
      '指数',
      '系数',
      '函数',
      '力量',
      '流量',
      '能量',
      '含量',
      '容量',
      '人才',
      '率性'
    ],
    nature: 'state',
    kind: 'state'
  }
]

/** Words for what should not happen: the more of it, the worse. Source: RULES.md R37. */
export const adverse: readonly string[] = [
  '投诉',
  '故障',
  '事故',
  '差错',
  '错误',
  '错漏',
  '失误',
  '逾期',
  '超时',
  '超期',
  '退回',
  '退件',
  '死链',
  '错链',
  '漏洞',
  '违规',
  '违章',
  '否决',
  '违纪',
  '违法',
  '舆情',
  '中断',
  '死亡',
  '伤亡',
  '流失',
  '上访',
  '缺陷',
  '返工',
  '退文',
  '空置',
  '闲置',
  '污染',
  '排放',
  '能耗',
  '差评',
  '泄露',
  '泄密',
  '安全事件',
  '重大事件',
  '火灾',
  '发病',
  '辍学',
  '失业',
  '欠薪',
  '拥堵',
  '停电',
  '停水',
  '渗漏',
  '漏损',
  '返贫',
  '跑腿',
  '跑动',
  '隐患',
  '异常',
  '丢失',
  '损坏',
  // Agriculture, roads, schools, care.
  '撂荒',
  '抛荒',
  '超载',
  '失学',
  '文盲',
  '受害',
  '走失',
  '跌倒'
]

/** Tests of a laboratory whose result may be 满意, which is a grade and nobody's opinion. */
export const tests: readonly string[] = ['能力验证', '能力比对', '实验室间比对', '盲样', '质控样']

/** Words for dealing with what should not happen: they turn its direction round. */
export const remedies: readonly string[] = [
  '处理',
  '处置',
  '解决',
  '修复',
  '整改',
  '回访',
  '办结',
  '排查',
  '发现',
  '化解',
  '反馈',
  '回复',
  '答复',
  '受理',
  '响应',
  '恢复',
  '清理',
  '查处',
  '防范',
  '防治',
  '治理',
  '培训',
  '演练',
  '减少',
  '下降',
  '降低',
  '监测',
  '检查',
  '巡查',
  '监控',
  '调解',
  '救援',
  '处罚',
  '检测',
  '评估',
  '预警',
  '预防',
  '消除',
  '关闭',
  '闭环',
  '识别',
  '维修',
  '维护',
  '抢修',
  '回收',
  '保险',
  '宣传',
  '教育',
  '无',
  '零',
  '未',
  '及时',
  '减排',
  '复核',
  '抽检',
  '整治',
  '摸排',
  '登记'
]

/** Verbs of dealing with it, right before the word for it: 受理投诉件数, 查处违法案件数 have no direction. */
export const handling =
  /(?:处理|处置|解决|化解|受理|办理|查处|整治|整改|修复|清理|排查|消除|发现|回复|答复|办结|接待|调解|监测|减少|降低|避免|防范|预防|杜绝)$/

/** Words for effects on people; a count of them belongs under 社会效益. Source: DOMAIN.md §1.4, RULES.md R23. */
export const effects: readonly string[] = [
  '受益',
  '惠及',
  '就业',
  '注册',
  '浏览',
  '访问',
  '点击',
  '引用',
  '关注',
  '粉丝',
  '受助',
  '获奖',
  '来访',
  '参观',
  '观众',
  '读者',
  '游客',
  '旅客',
  '受众',
  '到馆',
  '接待',
  '服务对象',
  '服务人',
  '服务单位',
  '服务企业',
  '用户',
  '事故',
  '舆情',
  '投诉',
  '案件',
  '发案',
  '伤亡',
  '死亡',
  '带动',
  '增加',
  '减少',
  '新增',
  '帮扶',
  '脱贫',
  '到场',
  '跑动',
  '报道',
  '转载',
  '覆盖',
  '支撑',
  '接入',
  '活跃',
  '共享',
  '培养',
  '采纳',
  '使用',
  '参与',
  '上访',
  '事件'
]

/** The dimensions a value may have for a name of each kind; `state` fits any. Source: DOMAIN.md §2.4, RULES.md R41. */
export const fittingDimensions: Readonly<Record<NameKind, readonly Dimension[]>> = {
  rate: ['percentage', 'number', 'score', 'level', 'rank'],
  growthRate: [
    'percentage',
    'number',
    'multiple',
    'count',
    'money',
    'duration',
    'area',
    'length',
    'mass',
    'volume',
    'data',
    'physical'
  ],
  count: [
    'count',
    'number',
    'frequency',
    'data',
    'dataRate',
    'mass',
    'volume',
    'area',
    'length',
    'multiple',
    'physical',
    'money',
    'duration'
  ],
  duration: ['duration', 'date', 'number', 'percentage', 'frequency'],
  timeliness: ['duration', 'date', 'percentage', 'number', 'frequency', 'count'],
  money: ['money', 'number', 'percentage', 'multiple'],
  area: ['area', 'number', 'count'],
  length: ['length', 'number', 'count'],
  mass: ['mass', 'volume', 'count', 'number', 'money'],
  score: ['score', 'number', 'percentage', 'level', 'rank'],
  level: ['level', 'rank', 'number', 'count', 'percentage', 'score'],
  state: [
    'percentage',
    'count',
    'duration',
    'date',
    'money',
    'area',
    'length',
    'mass',
    'volume',
    'data',
    'dataRate',
    'frequency',
    'score',
    'rank',
    'level',
    'multiple',
    'physical',
    'number'
  ]
}
