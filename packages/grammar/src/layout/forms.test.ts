import {fc, test as prop} from '@fast-check/vitest'
import type {Nodes} from '@perf-lint/ast'
import {createSourceDocument, type SourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {parse} from '../parse.js'
import {tall, toSheets, toTsv, wide, type FixtureCell} from './grid.fixture.js'
import {summarize} from './summarize.fixture.js'

type Rows = readonly (readonly FixtureCell[])[]

/** The national form, one value a row. */
const national: Rows = [
  [wide('项目支出绩效目标申报表', 5)],
  [wide('（2025年度）', 5)],
  ['项目名称', wide('河道清淤工程', 4)],
  ['主管部门及代码', '012-市水务局', '实施单位', wide('市河道管理所', 2)],
  ['项目属性', '新增项目', '项目期', wide('1年', 2)],
  [tall('项目资金\n（万元）', 3), '年度资金总额：', wide('120.00', 3)],
  ['  其中：财政拨款', wide('100.00', 3)],
  ['     其他资金', wide('20.00', 3)],
  ['总\n体\n目\n标', wide('清淤河道12公里，提高行洪能力。', 4)],
  [tall('绩\n效\n指\n标', 6), '一级指标', '二级指标', '三级指标', '指标值'],
  [tall('产\n出\n指\n标', 3), tall('数量指标', 2), '清淤长度', '≥12公里'],
  ['清淤土方量', '≥3万立方米'],
  ['质量指标', '验收合格率', '100%'],
  [tall('效益指标', 2), '社会效益指标', '受益人口', '≥5万人'],
  ['生态效益指标', '', '']
]

const nationalLines = [
  '市河道管理所',
  '  河道清淤工程',
  '    departmentName: 012-市水务局',
  '    total 120, fiscalAppropriation 100, other 20',
  '    goal: 清淤河道12公里，提高行洪能力。',
  '    产出指标/数量指标 清淤长度 annual=≥12公里',
  '    产出指标/数量指标 清淤土方量 annual=≥3万立方米',
  '    产出指标/质量指标 验收合格率 annual=100%',
  '    效益指标/社会效益指标 受益人口 annual=≥5万人'
]

/** Two halves, each with names and values of its own. */
const halves: Rows = [
  [wide('项目支出绩效目标表', 8)],
  [wide('项 目 名 称', 2), wide('公园改造', 6)],
  [wide('主管部门', 2), wide('市园林局', 2), wide('项目单位', 2), wide('市公园管理处', 2)],
  [tall('项目资金（万元）', 3, 2), '中期资金总额', wide('300', 2), wide('年度资金总额', 2), '100'],
  ['其中：财政拨款', wide('300', 2), wide('其中：财政拨款', 2), '90'],
  ['其他资金', wide('', 2), wide('其他资金', 2), '10'],
  [tall('总体目标', 2), wide('中期目标（2025年—2027年）', 4), wide('年度目标', 3)],
  [wide('改造公园3座。', 4), wide('改造公园1座。', 3)],
  [tall('绩效指标', 4), '一级\n指标', '二级指标', '三级指标', '指标值', '二级指标', '三级指标', '指标值'],
  [tall('产出指标', 2), '数量指标', '改造公园数量', '3座', '数量指标', '改造公园数量', '1座'],
  ['质量指标', '验收合格率', '100%', '时效指标', '完工时间', '12月底前'],
  ['满意度指标', '服务对象满意度指标', '游客满意度', '≥90%', '服务对象满意度指标', '游客满意度', '≥90%']
]

const halvesLines = [
  '市公园管理处',
  '  公园改造',
  '    departmentName: 市园林局',
  '    total 100, fiscalAppropriation 90, other 10',
  '    implementation: 改造公园3座。',
  '    annual: 改造公园1座。',
  '    产出指标/数量指标 改造公园数量 implementation=3座 annual=1座',
  '    产出指标/质量指标 验收合格率 implementation=100%',
  '    产出指标/时效指标 完工时间 annual=12月底前',
  '    满意度指标/服务对象满意度指标 游客满意度 implementation=≥90% annual=≥90%'
]

/** The export of a budget system: sign, number and unit in columns of their own, several projects in a sheet. */
const systemExport: Rows = [
  ['预算单位', '项目名称', '一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位', '权重', '指标解释'],
  [
    tall('市图书馆', 3),
    tall('图书购置', 2),
    tall('产出指标', 2),
    '数量指标',
    '购书册数',
    '≥',
    '5000',
    '册',
    '40',
    '购入纸质图书'
  ],
  ['质量指标', '验收合格率', '＝', '100', '%', '10', ''],
  ['读者活动', '效益指标', '社会效益指标', '活动评价', '定性', '良好', '', '90', '']
]

const exportLines = [
  '市图书馆',
  '  图书购置',
  '    产出指标/数量指标 购书册数 annual=≥5000册 weight=40',
  '    产出指标/质量指标 验收合格率 annual=＝100% weight=10',
  '  读者活动',
  '    效益指标/社会效益指标 活动评价 annual=良好 weight=90'
]

const evaluation: Rows = [
  [wide('项目支出绩效自评表', 9)],
  ['项目名称', wide('道路养护', 8)],
  ['主管部门', wide('市交通局', 4), '实施单位', wide('市公路站', 3)],
  [tall('项目资金（万元）', 3), wide('', 2), '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [wide('年度资金总额', 2), '100.00', '120.00', '114.00', '10', '95%', '9.5'],
  [wide('其中：当年财政拨款', 2), '100.00', '120.00', '114.00', '—', '95%', '—'],
  [tall('年度总体目标', 2), wide('预期目标', 4), wide('实际完成情况', 4)],
  [wide('养护道路50公里。', 4), wide('养护道路48公里。', 4)],
  [
    tall('绩效指标', 4),
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施'
  ],
  [tall('产出指标（50分）', 2), '数量指标', '养护里程', '≥50公里', '48公里', '25', '24', '雨季停工'],
  ['质量指标', '路面完好率', '≥95%', '', '25', '25', ''],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '92%', '40', '40', ''],
  [wide('总分', 6), '100', '98.5', ''],
  ['自评等级', wide('优', 8)],
  [wide('填报人：某某 联系电话：12345678', 9)]
]

const evaluationLines = [
  '市公路站',
  '  道路养护',
  '    departmentName: 市交通局',
  '    total: initialBudget 100, budget 120, spent 114, weight 10, rate 95, score 9.5',
  '    fiscalAppropriation: initialBudget 100, budget 120, spent 114, weight -, rate 95, score -',
  '    goal: 养护道路50公里。',
  '    outcome: 养护道路48公里。',
  '    产出指标/数量指标 养护里程 annual=≥50公里 actual=48公里 weight=25 score=24 reason=雨季停工',
  '    产出指标/质量指标 路面完好率 annual=≥95% actual= weight=25 score=25',
  '    满意度指标/服务对象满意度指标 群众满意度 annual=≥90% actual=92% weight=40 score=40',
  '    totalScore: 98.5',
  '    grade: 优'
]

const department: Rows = [
  [wide('部门整体支出绩效目标表', 7)],
  ['部门（单位）名称', wide('市档案馆', 6)],
  [tall('年度主要任务', 5), tall('任务名称', 2), tall('主要内容', 2, 2), wide('预算金额（万元）', 3)],
  ['总额', '财政拨款', '其他资金'],
  ['档案数字化', wide('扫描档案十万页', 2), '80', '70', '10'],
  ['库房维护', wide('更换除湿设备', 2), '20', '20', '0'],
  [wide('金额合计', 3), '100', '90', '10'],
  ['年度总体目标', wide('保管好档案，方便查阅。', 6)],
  [tall('年度绩效指标', 3), '一级指标', wide('二级指标', 2), wide('三级指标', 2), '指标值'],
  ['产出指标', wide('数量指标', 2), wide('扫描页数', 2), '≥10万页'],
  ['满意度指标', wide('服务对象满意度指标', 2), wide('查阅人满意度', 2), '≥95%']
]

const departmentLines = [
  '',
  '  市档案馆 (department)',
  '    task 档案数字化 80+70+10',
  '    task 库房维护 20+20+0',
  '    task total 金额合计 100+90+10',
  '    annual: 保管好档案，方便查阅。',
  '    产出指标/数量指标 扫描页数 annual=≥10万页',
  '    满意度指标/服务对象满意度指标 查阅人满意度 annual=≥95%'
]

const transfer: Rows = [
  [wide('中央对地方转移支付整体绩效目标表', 6)],
  ['专项名称', wide('农村供水补助资金', 5)],
  ['中央主管部门', wide('水利部门', 2), '省级主管部门', wide('省水利厅', 2)],
  [tall('资金情况（万元）', 3), wide('年度金额：', 2), wide('500', 3)],
  [wide('其中：中央补助', 2), wide('300', 3)],
  [wide('地方资金', 2), wide('200', 3)],
  ['总体目标', wide('建设供水工程，改善饮水条件。', 5)],
  [
    tall('绩效指标', 4),
    tall('一级指标', 2),
    tall('二级指标', 2),
    tall('三级指标', 2),
    tall('指标值', 2),
    wide('分地区', 2)
  ],
  ['东州', '西州'],
  [tall('产出指标', 2), '数量指标', '新建管道', '≥500公里', '≥300公里', '≥200公里'],
  ['质量指标', '水质达标率', '≥95%', '≥95%', '≥95%']
]

const transferLines = [
  '',
  '  农村供水补助资金 (transfer)',
  '    departmentName: 省水利厅',
  '    total 500, centralGrant 300, local 200',
  '    goal: 建设供水工程，改善饮水条件。',
  '    产出指标/数量指标 新建管道 annual=≥500公里 东州=≥300公里 西州=≥200公里',
  '    产出指标/质量指标 水质达标率 annual=≥95% 东州=≥95% 西州=≥95%'
]

const forms: [name: string, rows: Rows, lines: string[]][] = [
  ['the national form', national, nationalLines],
  ['two halves side by side', halves, halvesLines],
  ['the export of a system', systemExport, exportLines],
  ['the self-evaluation', evaluation, evaluationLines],
  ['a department as a whole', department, departmentLines],
  ['a transfer payment', transfer, transferLines]
]

describe.each(forms)('%s', (_, rows, lines) => {
  test('is read with merged cells', () => {
    expect(summarize(toSheets({rows}))).toEqual({lines, messages: []})
  })

  test('is read where merged cells are lost', () => {
    expect(summarize(toTsv(rows))).toEqual({lines, messages: []})
  })

  test('stands whole in the tree', () => {
    checkPlaces(parse(toSheets({rows})).tree)
    expect(lostCells(toSheets({rows}))).toEqual([])
    expect(lostCells(toTsv(rows))).toEqual([])
  })
})

const heading: readonly FixtureCell[] = ['一级指标', '二级指标', '三级指标', '指标值']
const head: Rows = [
  ['项目名称', '甲项目'],
  ['实施单位', '乙单位'],
  ['绩效目标', '完成丙。']
]

describe('a form may', () => {
  const cases: [name: string, rows: Rows, lines: string[], messages?: string[]][] = [
    [
      'repeat its heading at the top of a page',
      [...head, heading, ['产出指标', '数量指标', '子', '≥1个'], heading, ['', '', '丑', '≥2个']],
      ['产出指标/数量指标 子 annual=≥1个', '产出指标/数量指标 丑 annual=≥2个']
    ],
    [
      'write the category anew in each row',
      [
        ...head,
        heading,
        ['产出指标', '数量指标', '子', '1个'],
        ['产出指标', '', '丑', '2个'],
        ['效益指标', '', '寅', '3个']
      ],
      ['产出指标/数量指标 子 annual=1个', '产出指标/数量指标 丑 annual=2个', '效益指标 寅 annual=3个']
    ],
    [
      'have lines of the template nobody filled in',
      [...head, heading, ['产出指标', '数量指标', '子', '1个'], ['', '质量指标', '指标1：', ''], ['', '', '……', '']],
      ['产出指标/数量指标 子 annual=1个']
    ],
    [
      'have columns for both periods under one heading',
      [
        ...head,
        [tall('一级指标', 2), tall('二级指标', 2), tall('三级指标', 2), wide('指标值', 2)],
        ['实施期', '年度'],
        ['产出指标', '数量指标', '子', '≥9个', '≥3个']
      ],
      ['产出指标/数量指标 子 implementation=≥9个 annual=≥3个']
    ],
    [
      'have a block for each period below the other',
      [
        ...head,
        [tall('实施期绩效指标', 2), ...heading],
        ['产出指标', '数量指标', '子', '≥9个'],
        [tall('年度绩效指标', 2), ...heading],
        ['产出指标', '数量指标', '丑', '≥3个']
      ],
      ['产出指标/数量指标 子 implementation=≥9个', '产出指标/数量指标 丑 annual=≥3个']
    ],
    [
      'call the name 绩效指标 and have no second level',
      [...head, ['一级指标', '绩效指标', '目标值'], ['产出指标', '子', '1个']],
      ['产出指标 子 annual=1个']
    ],
    [
      'have a column that is not known',
      [...head, [...heading, '甲乙丙丁'], ['产出指标', '数量指标', '子', '1个', '其他的话']],
      ['产出指标/数量指标 子 annual=1个'],
      ['unknownColumn']
    ],
    [
      'write the sign into the value, too',
      [...head, ['一级指标', '三级指标', '计算符号', '指标值', '计量单位'], ['产出指标', '子', '≥', '≥95%', '%']],
      ['产出指标 子 annual=≥95%']
    ],
    [
      'number its names, and end in who filled it in',
      [...head, heading, ['产出指标', '数量指标', '指标1：子', '1个'], ['填报人：己', '', '电话：12345678', '']],
      ['产出指标/数量指标 子 annual=1个']
    ],
    [
      'have a column for the nature of the indicator beside that for the sign',
      [
        ...head,
        ['一级指标', '三级指标', '指标性质', '计算符号', '指标值', '计量单位'],
        ['产出指标', '子', '定量', '≤', '5', '天']
      ],
      ['产出指标 子 annual=≤5天']
    ],
    [
      'number its categories and space them out',
      [...head, heading, ['一、产 出 指 标', '（一）数量指标（20分）', '子', '1个']],
      ['产出指标/数量指标 子 annual=1个']
    ],
    [
      'have signs around its headings',
      [
        ...head,
        [tall('*一级指标', 2), tall('二级指标：', 2), tall('三级指标*', 2), wide('指标值（必填）（含单位）', 2)],
        ['实施期：', '*年度'],
        ['产出指标', '数量指标', '子', '≥9个', '≥3个']
      ],
      ['产出指标/数量指标 子 implementation=≥9个 annual=≥3个']
    ],
    [
      'have two halves beside a label that names the year',
      [
        ...head,
        [tall('年度绩效指标', 2), '一级指标', '二级指标', '三级指标', '指标值', '三级指标', '指标值'],
        ['产出指标', '数量指标', '子', '≥9个', '子', '≥3个']
      ],
      ['产出指标/数量指标 子 implementation=≥9个 annual=≥3个']
    ],
    [
      'have categories in rows of their own, over all columns',
      [
        ...head,
        [tall('绩效指标', 7), ...heading],
        [wide('一、产出指标（50分）', 4)],
        ['', '数量指标', '子', '1个'],
        ['', '质量指标', '丑', '2个'],
        [wide('二、效益指标', 4)],
        [wide('（一）社会效益指标', 4)],
        ['', '', '寅', '3个']
      ],
      ['产出指标/数量指标 子 annual=1个', '产出指标/质量指标 丑 annual=2个', '效益指标/社会效益指标 寅 annual=3个']
    ],
    [
      'have categories in rows of their own, and no column for the first level',
      [
        ...head,
        ['二级指标', '三级指标', '指标值'],
        [wide('产出指标', 3)],
        ['数量指标', '子', '1个'],
        [wide('效益指标', 3)],
        ['社会效益指标', '丑', '2个']
      ],
      ['产出指标/数量指标 子 annual=1个', '效益指标/社会效益指标 丑 annual=2个']
    ],
    [
      'list several indicators in one row, numbered',
      [
        ...head,
        [...heading, '分值'],
        ['产出指标', '数量指标', '1.子\n2.丑的\n长名', '1.≥1个\n2.≥2个', '20'],
        ['', '质量指标', '（1）寅\n（2）卯', '≥90%\n100%', ''],
        ['效益指标', '', '①辰\n②巳', '≥3户', '']
      ],
      [
        '产出指标/数量指标 子 annual=≥1个 weight=20',
        '产出指标/数量指标 丑的长名 annual=≥2个',
        '产出指标/质量指标 寅 annual=≥90% weight=-',
        '产出指标/质量指标 卯 annual=100%',
        '效益指标 ①辰②巳 annual=≥3户 weight=-'
      ]
    ],
    [
      'list several indicators in one row, sign and unit apart',
      [
        ...head,
        ['一级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        ['产出指标', '1、子\n2、丑', '≥\n≤', '1\n2', '个\n天']
      ],
      ['产出指标 子 annual=≥1个', '产出指标 丑 annual=≤2天']
    ],
    [
      'have a column that is not known left of its categories, with text in its first row',
      [...head, ['分地区', '一级指标', '三级指标', '指标值'], ['己', '', '', ''], ['', '产出指标', '子', '1个']],
      ['产出指标 子 annual=1个']
    ],
    [
      'have a name in several lines, and a value that begins with a figure',
      [...head, heading, ['产出指标', '数量指标', '新建\n1.2米涵管\n长度', '1.5公里']],
      ['产出指标/数量指标 新建1.2米涵管长度 annual=1.5公里']
    ],
    [
      'end in a remark over all columns',
      [...head, heading, ['产出指标', '数量指标', '子', '1个'], [wide('甲乙丙丁', 4)]],
      ['产出指标/数量指标 子 annual=1个']
    ],
    [
      'merge a value over several names, and points over several indicators',
      [
        ...head,
        [...heading, '分值'],
        [tall('产出指标', 2), tall('数量指标', 2), '子', tall('≥1个', 2), tall('10', 2)],
        ['丑']
      ],
      ['产出指标/数量指标 子 annual=≥1个 weight=10', '产出指标/数量指标 丑 annual=≥1个']
    ]
  ]
  test.each(cases)('%s', (_, rows, lines, messages = []) => {
    const found = summarize(toSheets({rows}))
    expect(found.lines.slice(3).map((line) => line.trim())).toEqual(lines)
    expect(found.messages).toEqual(messages)
  })
})

describe('a document may have', () => {
  const indicators: Rows = [heading, ['产出指标', '数量指标', '子', '1个']]
  const second: Rows = [
    ['项目名称', '丁项目'],
    ['实施单位', '乙单位']
  ]

  test('forms one below another', () => {
    const rows = [
      ['项目支出绩效目标表'],
      ...head,
      ...indicators,
      ['注：戊'],
      ['项目支出绩效目标表'],
      ...second,
      ...indicators
    ]
    expect(summarize(toSheets({rows})).lines.map((line) => line.trim())).toEqual([
      ...[
        '乙单位',
        '甲项目',
        'goal: 完成丙。',
        '产出指标/数量指标 子 annual=1个',
        '丁项目',
        '产出指标/数量指标 子 annual=1个'
      ]
    ])
  })

  test('a form in each sheet, sheets that are none, and hidden ones', () => {
    const source = toSheets(
      {name: '填表说明', rows: [['请如实填写']]},
      {name: '甲', rows: [...head, ...indicators]},
      {name: '字典', isHidden: true, rows: [...second, ...indicators]},
      {name: '丁', rows: [...second, ...indicators]}
    )
    const {lines, messages} = summarize(source)
    expect(lines.filter((line) => line.includes('项目'))).toEqual(['  甲项目', '  丁项目'])
    expect(messages).toEqual(['outsideTable'])
    expect(lostCells(source)).toEqual([])
  })

  test('a sheet that is named as its project', () => {
    const {lines} = summarize(toSheets({name: '校舍维修', rows: indicators}, {name: 'Sheet2', rows: indicators}))
    expect(lines.filter((line) => /^ {2}\S|^ {2}$/.test(line))).toEqual(['  校舍维修', '  '])
  })

  test('a table that goes on in the next one, and another that is none', () => {
    const source = toSheets(
      {rows: [['项目支出绩效目标表']]},
      {rows: [...head, ...indicators]},
      {rows: [['', '质量指标', '丑', '100%']]},
      {rows: [['经办人', '己']]}
    )
    expect(
      summarize(source)
        .lines.slice(-2)
        .map((line) => line.trim())
    ).toEqual([...['产出指标/数量指标 子 annual=1个', '产出指标/质量指标 丑 annual=100%']])
  })

  test('amounts below their labels, and in one cell with them', () => {
    const rows = [
      ['项目名称：甲项目', '实施单位：乙单位'],
      ['年度资金总额', '财政拨款', '其他资金'],
      ['10.00', '8.00万元', '2.00'],
      ...indicators
    ]
    expect(summarize(toTsv(rows)).lines.slice(0, 3)).toEqual([
      ...['乙单位', '  甲项目', '    total 10, fiscalAppropriation 8, other 2']
    ])
  })

  test('an amount in a unit of its own', () => {
    const rows = [...head, [tall('项目资金（万元）', 2), '年度资金总额', '10'], ['财政拨款', '60,000元'], ...indicators]
    expect(summarize(toSheets({rows})).lines).toContain('    total 10, fiscalAppropriation 6')
  })

  test('sources of money that are not known', () => {
    const rows = [
      ...head,
      [tall('项目资金', 3), '年度资金总额', '10'],
      ['财政拨款', '6'],
      ['彩票公益金', '4'],
      ...indicators
    ]
    expect(summarize(toSheets({rows})).lines).toContain('    total 10, fiscalAppropriation 6 …')
  })

  test('goals and money in columns, beside indicators', () => {
    const rows = [
      ['项目名称', '预算数', '年度目标', ...heading, '甲乙丙丁'],
      [tall('子项目', 2), tall('30', 2), tall('完成丑。', 2), '产出指标', '数量指标', '寅', '1个', ''],
      ['效益指标', '社会效益指标', '卯', '2个', '']
    ]
    expect(summarize(toSheets({rows}))).toEqual({
      lines: [
        ...['', '  子项目', '    total 30', '    goal: 完成丑。', '    产出指标/数量指标 寅 annual=1个'],
        '    效益指标/社会效益指标 卯 annual=2个'
      ],
      messages: ['unknownColumn']
    })
  })

  test('a department above the rows of its projects', () => {
    const rows = [
      ['主管部门', '辛局'],
      ['项目名称', ...heading],
      ['甲项目', '产出指标', '数量指标', '子', '1个']
    ]
    expect(summarize(toSheets({rows})).lines).toEqual([
      ...['', '  甲项目', '    departmentName: 辛局', '    产出指标/数量指标 子 annual=1个']
    ])
  })

  test('a goal left empty', () => {
    const rows = [['项目名称', '甲项目'], ['年度目标', ''], ...indicators]
    for (const source of [toSheets({rows}), toTsv(rows)]) expect(summarize(source).lines[2]).toBe('    annual: ')
  })

  test('signs before and behind its labels', () => {
    const rows = [
      ['*项目名称：', '甲项目'],
      ['实施单位※', '乙单位'],
      ['（一）*年度目标（必填）', '完成丙。'],
      ...indicators
    ]
    expect(summarize(toSheets({rows})).lines.slice(0, 3)).toEqual(['乙单位', '  甲项目', '    annual: 完成丙。'])
    const department = [['*部门（单位）名称（必填）', '庚馆'], ['年度总体目标', '丙'], ...indicators]
    expect(summarize(toSheets({rows: department})).lines[1]).toBe('  庚馆 (department)')
  })

  test('a goal without a period beside that of the year', () => {
    const rows = [
      ['项目名称', '甲项目'],
      ['总体目标', '三年完成丙。'],
      ['年度目标', '完成丙的三分之一。'],
      ...indicators
    ]
    expect(summarize(toSheets({rows})).lines.slice(2, 4)).toEqual([
      ...['    implementation: 三年完成丙。', '    annual: 完成丙的三分之一。']
    ])
  })

  test('forms of one unit on several sheets', () => {
    const rows = (name: string): Rows => [['项目名称', name], ['实施单位', '乙单位'], ...indicators]
    const {lines} = summarize(toSheets({name: '甲', rows: rows('甲项目')}, {name: '丁', rows: rows('丁项目')}))
    expect(lines.filter((line) => !line.startsWith('    '))).toEqual(['乙单位', '  甲项目', '  丁项目'])
  })

  test('tasks beside a label that may head their names', () => {
    const rows = [
      ['部门名称', wide('庚馆', 3)],
      [tall('重点工作任务', 3), '任务', '工作内容', '金额'],
      ['子', '丑', '80'],
      [wide('金额合计', 2), '80'],
      ...indicators
    ]
    expect(summarize(toSheets({rows})).lines.slice(2, 4)).toEqual(['    task 子 80', '    task total 金额合计 80'])
  })

  test.each<[name: string, rows: Rows]>([
    ['beside the project', [['项目名称', '甲'], ['项目资金（ 万\n 元 ）', '年度资金总额', '9'], ...indicators]],
    [
      'above tasks',
      [['部门名称', '庚'], ['任务名称', '主要内容', '预算金额（万元）'], ['子', '丑', '9'], ...indicators]
    ],
    [
      'above a column',
      [
        ['项目名称', '预算数（万元）', ...heading],
        ['甲', '9', '产出指标', '数量指标', '子', '1个']
      ]
    ],
    [
      'above rows of projects',
      [
        ['项目名称', '总计（万元）', '绩效目标', '绩效指标'],
        ['甲', '9', '完成丙。', '']
      ]
    ]
  ])('the unit of its money in brackets %s', (_, rows) => {
    const found = collect(parse(toSheets({rows})).tree).filter(({type}) => type === 'currencyUnit')
    expect(found).toMatchObject([{value: '万元'}])
  })

  test('its title as a heading in Markdown', () => {
    const {tree} = parse(
      toTsv([['# 2026年部门整体支出绩效目标表'], ['部门名称', '庚'], ['年度目标', '丙'], ...indicators])
    )
    expect(tree.children.find(({type}) => type === 'tableTitle')).toMatchObject({value: '2026年部门整体支出绩效目标表'})
  })

  test('a department beside a unit and beside the total, in rows of projects', () => {
    const rows = [
      ['主管部门', '项目名称', '财政资金', '绩效目标', '绩效指标'],
      ['辛局', '合计', '9', '', ''],
      ['壬局', '乙单位', '9', '', ''],
      ['壬局', '甲项目', '9', '完成丙。', '']
    ]
    expect(lostCells(toSheets({rows}))).toEqual([])
  })

  test('indicators whose heading is not known', () => {
    const rows = [...head, ['主管部门', '庚'], ['项目属性', '新增'], ['考核内容', '指标值'], ['子', '1个']]
    expect(summarize(toSheets({rows})).messages).toEqual(['outsideTable'])
  })
})

test('a joined value knows where its pieces stand, and the cells beside it', () => {
  const rows = [...head, ['一级指标', '三级指标', '指标值', '计量单位', '计算符号'], ['产出指标', '子', '95', '%', '≥']]
  const source = toSheets({rows})
  const project = parse(source).tree.children.find((child) => child.type === 'budgetUnit')?.children[0]
  const indicator = project?.type === 'project' && project.children.find((child) => child.type === 'indicator')
  const values = (indicator ? indicator.children : []).flatMap((child) =>
    'value' in child ? [[child.type, child.value]] : []
  )
  expect(values.slice(2)).toEqual([
    ['targetFigure', '95'],
    ['targetValue', '≥95%'],
    ['targetUnit', '%'],
    ['targetSign', '≥']
  ])
})

const shred = fc.oneof(
  fc.constantFrom(
    ...[
      '项目名称',
      '主管部门',
      '实施单位',
      '年度资金总额',
      '其中：财政拨款',
      '其他资金',
      '年度目标',
      '实施期目标',
      '总体目标'
    ],
    ...[
      '一级指标',
      '二级指标',
      '三级指标',
      '指标值',
      '年度指标值',
      '实施期',
      '年度',
      '计算符号',
      '计量单位',
      '分值',
      '得分'
    ],
    ...[
      '实际完成值',
      '产出指标',
      '数量指标',
      '绩效指标',
      '分地区',
      '任务名称',
      '主要内容',
      '金额',
      '年初预算数',
      '全年执行数'
    ],
    ...['执行率', '总分', '合计', '自评等级', '绩效目标', '项目支出绩效目标表', '单位：万元', '项目名称：甲', '注：乙']
  ),
  fc.constantFrom(
    '',
    '',
    '',
    '≥',
    '95',
    '%',
    '≥95%',
    '100.00',
    '甲',
    '完成\n乙',
    '1.甲\n2.乙',
    '1.≥1个\n2.≤2个',
    '1、产出指标；数量指标；丙；年度指标值：1个。'
  )
)
const cell = fc.record({text: shred, across: fc.integer({min: 1, max: 3}), down: fc.integer({min: 1, max: 3})})
const grid = fc.array(fc.array(cell, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 14})

describe('any grid', () => {
  prop.prop([grid, fc.boolean()], {numRuns: 600})(
    'is read without losing text, leaves as written',
    (rows, isMerged) => {
      const source = isMerged ? toSheets({rows}) : toTsv(rows)
      expect(lostCells(source)).toEqual([])
      checkLeaves(parse(source).tree, source)
    }
  )

  prop.prop(
    [
      fc.array(
        fc.array(
          fc.record({
            text: shred,
            row: fc.integer({min: 0, max: 9}),
            column: fc.integer({min: 0, max: 9}),
            rowSpan: fc.integer({min: 1, max: 1_000_000}),
            columnSpan: fc.integer({min: 1, max: 1_000_000})
          }),
          {maxLength: 30}
        ),
        {maxLength: 3}
      )
    ],
    {numRuns: 300}
  )('may have cells that lie over each other', (tables) => {
    let text = ''
    const cells = tables.flatMap((sheet, table) =>
      sheet.map(({text: written, ...place}) => {
        text += `${written}\t`
        return {table, ...place, start: text.length - written.length - 1, end: text.length - 1}
      })
    )
    const source = createSourceDocument({text, cells, tables: tables.map((_, index) => ({name: `表${index}`}))})
    checkLeaves(parse(source).tree, source)
  })
})

/** Children stand in order, and inside their parents but for categories, which several indicators share. */
function checkPlaces(node: Nodes): void {
  if (!('children' in node) || 'value' in node) return
  let last = 0
  for (const child of node.children) {
    checkPlaces(child)
    if (child.type === 'indicatorCategory') continue
    const [start, end] = [child.position!.start.offset!, child.position!.end.offset!]
    if (node.type !== 'indicator') expect(start).toBeGreaterThanOrEqual(last)
    last = start
    expect(end).toBeGreaterThanOrEqual(start)
    expect(start).toBeGreaterThanOrEqual(node.position!.start.offset!)
    expect(end).toBeLessThanOrEqual(node.position!.end.offset!)
  }
}

/** Each node with a text says what its pieces of the document say; the parts of a value are the value grammar's. */
function checkLeaves(node: Nodes, source: SourceDocument): void {
  if ('value' in node) {
    const written = piecesOf(node).map(([start, end]) => source.text.slice(start, end))
    expect(written.join('')).toBe(node.value)
  } else if ('children' in node) for (const child of node.children) checkLeaves(child, source)
}

/** The cells whose text is in no leaf, headings and labels aside: those have no value of their own. */
function lostCells(source: SourceDocument): string[] {
  const covered = new Uint8Array(source.text.length)
  visit(parse(source).tree)
  return source.cells
    .filter(({start, end}) => end > start && !covered.subarray(start, end).some((unit) => unit === 1))
    .map(({start, end}) => source.text.slice(start, end).replace(/\s/g, ''))
    .filter((words) => !form.test(words))

  function visit(node: Nodes): void {
    if ('value' in node) for (const [start, end] of piecesOf(node)) covered.fill(1, start, end)
    if ('children' in node) for (const child of node.children) visit(child)
  }
}

/** A node and all below it. */
function collect(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(collect) : [])]
}

function piecesOf(node: Nodes): [number, number][] {
  const {segments} = node.data ?? {}
  if (segments) return segments.map(({origin, length}) => [origin, origin + length])
  return [[node.position!.start.offset!, node.position!.end.offset!]]
}

/** Headings and labels, which stand in no leaf. */
const form = new RegExp(
  `^.*(?:${[
    ...[
      '名称',
      '部门',
      '单位',
      '及代码',
      '属性',
      '项目期',
      '资金',
      '总额：?',
      '金额：?',
      '（万元）',
      '财政拨款',
      '中央补助',
      '目标'
    ],
    ...[
      '目标（.*）',
      '指标',
      '指标值',
      '完成值',
      '完成情况',
      '分值',
      '得分',
      '权重',
      '符号',
      '解释',
      '措施',
      '任务',
      '内容',
      '等级'
    ],
    ...['总分', '合计', '预算数', '执行数', '执行率', '地区', '实施期', '年度']
  ].join('|')})$`
)
