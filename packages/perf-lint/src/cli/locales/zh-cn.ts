import type {Catalogue} from './catalogue.js'

/** The command’s texts in Chinese. */
export const zhCN = {
  help: `
perf-lint：检查项目支出绩效目标表，全程在本机进行，不上传任何内容

用法
  perf-lint [选项] 文件、文件夹或通配符…
  perf-lint gate 文件        报送前把关：通过、退回或转人工，结论为 JSON
  perf-lint export 文件…     把表导出为 JSON 数据
  perf-lint rules            列出全部规则
  perf-lint explain 规则     说明一条规则：查什么、为什么、依据是什么
  perf-lint test-rules [规则.yaml…]
                             核对规则文件中的例子；默认核对配置所引的规则文件
  perf-lint init             新建配置文件 perf-lint.config.mjs，逐项询问
  perf-lint annotate 文件 -o 新文件
                             把问题写成 Excel、Word 或 PDF 批注，其他内容一律不动
  perf-lint waive 文件…      豁免一些问题，记下理由、批准人和有效期
  perf-lint merge 记录…      把分几份检查的运行记录合为一份结果

检查
  --preset 名称              采用的预设，可重复；默认看配置，再默认 recommended：
                               gate         只报确定的问题，用于报送前把关
                               recommended  加上多半会退回的，用于日常
                               strict       加上可商榷的，用于逐条打磨
                               all          启用全部规则
  --rule '规则: 级别'        单独设定一条规则，可重复；级别为 off、warn 或 error
                             有选项的写成 JSON：'{"规则": ["warn", {…}]}'
  --certainty 把握           只报有此把握的问题：certain 确定，likely 多半，
                             arguable 可商榷
  --profile 口径             按哪一种类别口径检查，默认 auto：
                               auto         看表中的类别有无代码、是哪一年度的预算
                               code-list    一体化系统的代码表，名称以代码表为准
                               national     全国通行的类别，2021 年起成本单列
                               before-2021  2021 年以前的类别，成本列在产出下
  gate --fail-on 把握        有此把握的问题即退回：certain（默认）或 likely；
                             默认时，多半有误的转人工
  gate --override-reason 理由 --override-by 姓名
                             人工放行，理由、姓名和原结论记入结论

修改
  --fix                      改正可以放心改的标点、形近字符、网页标记和序号，
                             写回文件；绝不改动数字
  --fix=suggested            只有一种改法的建议也照改，逐条列出
  --fix-dry-run              只看改正后的结果，不写回；也可写 =suggested
  --diff                     只显示会怎样改，不写回；有改动时退出码为 1
  --fix-type 类别            只改这一类规则的问题，可重复：structure、category、
                             value、totals、coverage

豁免与比较
  --waivers 文件             豁免记在哪个文件，默认 perf-lint.waivers.json（如果有）
  --no-waivers               不管豁免
  --prune                    从豁免文件中删去已过期和不再需要的
  waive --reason 理由 --by 姓名 [--until 日期]
                             理由和批准人必填；日期如 2026-12-31
  waive --only 规则 --project 项目 --fingerprint 指纹 --all
                             豁免哪些问题，可重复；几项都给的须同时符合
  --baseline 记录            与上次的运行记录（-f record=文件）比较，标出新增、
                             未变、已改；是否通过只看新增的
  --since 文件夹             与其中的上一稿逐项目比较：改了哪些资金、目标、指标

配置
  -c, --config 文件          用这个配置文件，不再从被检查的文件逐级向上找
  --no-config                不用配置文件；来历不明的文件夹中应加上它，因为
                             配置文件（.ts、.js、.mjs，及所引的插件）会被运行
  --print-config 文件        显示对这个文件生效的配置：每条规则由谁设定、为何启用
  init -y, --yes             不询问，都取默认
  init --force               覆盖已有的配置文件

输入
  --no-ignore                不管 .perflintignore 和 .gitignore
  --stdin                    检查标准输入，也可用 - 代替文件名
  --stdin-filename 名称      标准输入在结果中的文件名

输出
  -f, --format 格式[=文件]   结果的格式，可重复；有“=文件”的写入该文件，至多一种没有：
                               供人阅读    stylish（默认）、codeframe 附原文、
                                           compact 每行一个、html 网页、markdown
                               供程序读取  json、ndjson、sarif、junit、checkstyle、
                                           github、gitlab、rdjson、record 运行记录
                               审核意见表  xlsx、docx，须写入文件：-f docx=审核意见.docx
                             自己写的格式用模块的路径：./my-formatter.mjs；
                             插件的用“插件/格式”
  -o, --output-file 文件     没有“=文件”的格式写入此文件，不显示在屏幕上
  annotate --highlight       给工作簿中有批注的单元格着色
  annotate --no-summary      不添加“审核意见”工作表
  --quiet                    只报错误，不报警告
  --max-warnings 个数        警告多于此数时也算不通过
  --color, --no-color        是否使用颜色，默认看终端
  --locale 语言              zh-CN 或 en；默认看配置，再看环境变量 LC_ALL、LANG

运行
  --cache                    内容和规则都没变的文件不再重复检查，结果存在
  --cache-file 文件          这个文件中，默认 .perflintcache
  --concurrency 个数         同时检查的线程数：auto（默认，看文件大小）、off 或个数
  --shard 第几份/份数        文件分成几份，只检查其中一份，如 2/8；各份用
                             -f record=文件 留下记录，再用 merge 合并
  --stats                    列出各阶段、各规则的用时
  --watch                    文件、配置或豁免有改动时自动重新检查，按 Ctrl-C 结束

其他
  -h, --help                 显示本说明
  -v, --version              显示版本

退出码
  0  通过：没有错误，警告不多于 --max-warnings
  1  不通过
  2  命令或配置有误，或有文件无法读取
  130  被 Ctrl-C 中断

示例
  perf-lint 绩效目标表.txt
  perf-lint --preset gate 报送材料/
  perf-lint --print-config 绩效目标表.txt
  perf-lint --rule 'no-vague-value: off' 'tables/**/*.tsv'
  perf-lint -f stylish -f html=结果.html -f sarif=结果.sarif 绩效目标表.txt
`.trimStart(),
  unread: (file, count) => `${file}：有 ${count} 处未能读懂，不在导出的数据中；用 perf-lint 检查可见详情`,
  suggestedIn: (file, count) => `${file} 中按建议改动 ${count} 处，应逐一核对：`,
  suggested: (message, suggestion) => `${message} → ${suggestion}`,
  noBaseline: (file) => `没有上次的记录“${file}”，全部问题按新增计；以后每次用 -f record=${file} 留下记录`,
  progress: (done, total) => `正在检查 ${done}/${total}`,
  stats: {
    title: '用时（毫秒；规则之间共用的结果记在先用到的规则上）',
    wall: '总用时',
    phases: {read: '读取', parse: '解析', lint: '检查', fix: '修改'}
  },
  watch: {
    waiting: '等待改动，按 Ctrl-C 结束',
    again: (time) => `\n${time.toLocaleTimeString('zh-CN', {hour12: false})} 有改动，重新检查`
  },
  waivers: {
    expired: ({until, by, message, project}) =>
      `豁免已过期（${until}，${by}）：${project ? `${project}：` : ''}${message}`,
    stale: ({by, message, project}) => `豁免已不需要（${by}）：${project ? `${project}：` : ''}${message}`,
    pruneHint: (file) => `加 --prune 可将以上豁免从“${file}”中删去`,
    pruned: (file, count) => `已从“${file}”中删去 ${count} 条过期或不再需要的豁免`,
    added: ({fingerprint, ruleId, project, message}) =>
      `${fingerprint}  ${ruleId}  ${project ? `${project}：` : ''}${message}`,
    written: (file, count) => `已豁免 ${count} 个问题，记入“${file}”`
  },
  annotate: {
    written: (file, count) => `已写入 ${file}：${count} 条批注`,
    refused: (reason, places) => `有 ${places.length} 条未能写入（${reason}）：${places.slice(0, 8).join('、')}`,
    reasons: {
      'no-sheet': '没有这个工作表',
      'no-place': '没有这个单元格、段落或页',
      'table-heading': '单元格是表格对象的标题',
      'threaded-comment': '单元格已有会话批注，写入后 Excel 会丢弃',
      formula: '单元格是公式',
      'not-a-text': '单元格不是文本',
      'rich-text': '单元格的文字有几种格式',
      changed: '单元格的内容已变',
      'not-found': '没有找到这些文字',
      ambiguous: '这些文字不止一处',
      field: '文字由域生成',
      'tracked-change': '文字在未接受的修订中',
      overlapping: '与另一处改动重叠'
    }
  },
  ignored: (file) => `配置忽略了 ${file}，未检查`,
  init: {
    preset: '采用哪一个预设？',
    presets: {
      gate: '只报确定的问题，用于报送前把关',
      recommended: '加上多半会退回的，用于日常',
      strict: '加上可商榷的，用于逐条打磨',
      all: '启用全部规则'
    },
    locale: '用哪一种语言？',
    locales: {'zh-CN': '中文', en: 'English'},
    failOn: '哪些问题算不通过？',
    failLevels: {error: '只有错误', warn: '警告也算'},
    prompt: (fallback) => `序号（默认 ${fallback}）：`,
    again: (count) => `应为 1 到 ${count} 之一，或直接回车`,
    written: (file, command) => `已写入 ${file}。检查用：${command}`,
    comments: {
      head: 'perf-lint 的配置，各项含义见 perf-lint 文档的“配置”一页',
      command: (command) => `检查用：${command}`,
      presets: '预设：gate、recommended、strict、all',
      locale: '语言：zh-CN、en',
      rules: "单独设定的规则：off、warn、error，有选项的写成 ['warn', {…}]；全部规则见 perf-lint rules",
      settings: '预算年度（默认由文件推定）、本地词汇',
      ignores: '不检查的文件',
      folder: '草稿'
    }
  },
  testRules: {
    expected: '应报：',
    found: '实报：',
    said: '说：',
    none: '没有例子',
    faults: {
      marked: 'valid 中的例子不应有 ⟦…⟧；有问题的例子应写在 invalid 中',
      unmarked: 'invalid 中的例子应用 ⟦…⟧ 标出应报的地方'
    },
    summary: (right, wrong) => `共 ${right + wrong} 个例子，${right} 个相符${wrong > 0 ? `，${wrong} 个不符` : ''}`
  },
  fixed: (file) => `已改正并写回 ${file}`,
  verdict: (file, verdict, {certain, likely}) =>
    `${file}：${verdict}（确定的问题 ${certain} 个，多半有误的 ${likely} 个）`,
  defect: 'perf-lint 内部出错，请把以下内容报告给我们：'
} satisfies Catalogue
