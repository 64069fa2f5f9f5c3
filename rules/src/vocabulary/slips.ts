import type {Certainty} from '@perf-lint/core'
import {heads} from '@perf-lint/meaning'

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
  /** Characters right before it with which it is part of other words: 财经行业 has 经行. */
  readonly notAfter?: string
  /** Characters right behind it with which it is: 以经济 has 以经. */
  readonly notBefore?: string
}

/** Rates whose last character is easily typed as 律. */
const rates: readonly string[] = heads.flatMap(({words}) => words.filter((word) => /^.{2,}率$/.test(word)))

/**
 * Comparators that have lost a character, and words typed by their sound.
 *
 * A closed list: only what is no word of its own anywhere in a budget table, nor, with the characters around it, part
 * of others. Source: RULES.md R11; common slips of phonetic and of shape-based input.
 */
export const slips: readonly Slip[] = [
  // Comparators that have lost a character.
  {written: '不于', meant: ['不低于', '不少于', '不高于'], certainty: 'certain', beforeFigure: true},
  {written: '不少', meant: ['不少于'], certainty: 'likely', beforeFigure: true},
  {written: '不低', meant: ['不低于'], certainty: 'certain', beforeFigure: true},
  {written: '不高', meant: ['不高于'], certainty: 'certain', beforeFigure: true},
  {written: '不大', meant: ['不大于'], certainty: 'certain', beforeFigure: true},
  {written: '不小', meant: ['不小于'], certainty: 'certain', beforeFigure: true},
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
  {written: '已上', meant: ['以上'], certainty: 'certain', afterFigure: true, notBefore: '报线传市缴架墙岗级门交'},
  {written: '己上', meant: ['以上'], certainty: 'certain', afterFigure: true, notBefore: '报线传市缴架墙岗级门交'},
  {written: '一上', meant: ['以上'], certainty: 'likely', afterFigure: true, notBefore: '午'},
  {written: '已内', meant: ['以内'], certainty: 'certain', afterFigure: true},
  {written: '已下', meant: ['以下'], certainty: 'certain', afterFigure: true, notBefore: '达发拨派放沉载单架线乡基'},

  // Words typed by their sound.
  {
    written: '经行',
    meant: ['进行'],
    certainty: 'certain',
    notAfter: '已财曾未一途',
    notBefore: '政业驶人动走使为长情程'
  },
  {written: '短息', meant: ['短信'], certainty: 'certain', notAfter: '缩'},
  {written: '复盖', meant: ['覆盖'], certainty: 'certain', notAfter: '反重修回'},
  {written: '布暑', meant: ['部署'], certainty: 'certain'},
  {written: '部暑', meant: ['部署'], certainty: 'certain'},
  {written: '布署', meant: ['部署'], certainty: 'certain'},
  {written: '按装', meant: ['安装'], certainty: 'certain', notBefore: '机配修载车备'},
  {written: '提搞', meant: ['提高'], certainty: 'certain'},
  {written: '以经', meant: ['已经'], certainty: 'certain', notBefore: '济营费过验常典办纪销受方络脉'},
  {written: '满益度', meant: ['满意度'], certainty: 'certain'},
  {written: '满意渡', meant: ['满意度'], certainty: 'certain'},
  {written: '满意对', meant: ['满意度'], certainty: 'likely', notAfter: '不', notBefore: '象方比应策照'},
  {written: '合各率', meant: ['合格率'], certainty: 'certain'},
  {written: '和格率', meant: ['合格率'], certainty: 'certain'},
  {written: '验受', meant: ['验收'], certainty: 'certain', notAfter: '体经考实检', notBefore: '到众理'},
  {written: '群从', meant: ['群众'], certainty: 'likely', notAfter: '人', notBefore: '业事'},
  ...rates.map((rate): Slip => ({written: rate.replace(/率$/, '律'), meant: [rate], certainty: 'certain'})),
  {written: '纠分', meant: ['纠纷'], certainty: 'certain', notBefore: '析公'},
  {written: '控制再', meant: ['控制在'], certainty: 'certain', notBefore: '生次度'},
  {written: '运形', meant: ['运行'], certainty: 'certain'},
  {written: '运型', meant: ['运行'], certainty: 'certain'},
  {written: '陪训', meant: ['培训'], certainty: 'certain'},
  {written: '维获', meant: ['维护'], certainty: 'certain'},
  {written: '保章', meant: ['保障'], certainty: 'certain'},
  {written: '覆该', meant: ['覆盖'], certainty: 'certain'},
  {written: '采构', meant: ['采购'], certainty: 'certain'},
  {written: '采够', meant: ['采购'], certainty: 'certain'},
  {written: '购致', meant: ['购置'], certainty: 'certain'},
  {written: '项木', meant: ['项目'], certainty: 'certain'},
  {written: '监都', meant: ['监督'], certainty: 'certain'},
  {written: '补帖', meant: ['补贴'], certainty: 'certain'},
  {written: '捕助', meant: ['补助'], certainty: 'certain'},
  {written: '宣船', meant: ['宣传'], certainty: 'certain'},
  {written: '慢意', meant: ['满意'], certainty: 'certain'},
  {written: '准却', meant: ['准确'], certainty: 'certain'},
  {written: '依疗', meant: ['医疗'], certainty: 'certain'},
  {written: '扶迟', meant: ['扶持'], certainty: 'certain'},
  {written: '促近', meant: ['促进'], certainty: 'certain'},
  {written: '完膳', meant: ['完善'], certainty: 'certain'},
  {written: '忧化', meant: ['优化'], certainty: 'certain'},
  {written: '规犯', meant: ['规范'], certainty: 'certain'},
  {written: '环竟', meant: ['环境'], certainty: 'certain'},
  {written: '污然', meant: ['污染'], certainty: 'certain'},
  {written: '升极', meant: ['升级'], certainty: 'certain'},
  {written: '网洛', meant: ['网络'], certainty: 'certain'},
  {written: '规画', meant: ['规划'], certainty: 'certain'},
  {written: '鉴订', meant: ['鉴定'], certainty: 'certain'},
  {written: '技述', meant: ['技术'], certainty: 'certain'},
  {written: '旅油', meant: ['旅游'], certainty: 'certain'},
  {written: '演炼', meant: ['演练'], certainty: 'certain'},
  {written: '投述', meant: ['投诉'], certainty: 'certain'},
  {written: '举保', meant: ['举报'], certainty: 'certain'},
  {written: '筛察', meant: ['筛查'], certainty: 'certain'},
  {written: '咨寻', meant: ['咨询'], certainty: 'certain'},
  {written: '恢付', meant: ['恢复'], certainty: 'certain'},
  {written: '惯彻', meant: ['贯彻'], certainty: 'certain'},
  {written: '竟价', meant: ['竞价'], certainty: 'certain'},
  {written: '竟赛', meant: ['竞赛'], certainty: 'certain'},
  {written: '陪偿', meant: ['赔偿'], certainty: 'certain'},
  {written: '陪套', meant: ['配套'], certainty: 'certain'},
  {written: '陪备', meant: ['配备'], certainty: 'certain'},
  {written: '传呈', meant: ['传承'], certainty: 'certain'},
  {written: '响映', meant: ['响应'], certainty: 'certain'},
  {written: '侍遇', meant: ['待遇'], certainty: 'certain'},
  {written: '沼汽', meant: ['沼气'], certainty: 'certain'},
  {written: '资询', meant: ['咨询'], certainty: 'certain', notBefore: '价问'},
  {written: '供献', meant: ['贡献'], certainty: 'certain', notBefore: '血礼计策'},
  {written: '防讯', meant: ['防汛'], certainty: 'certain', notBefore: '息问号'},
  {written: '竟争', meant: ['竞争'], certainty: 'certain'},
  {written: '既使', meant: ['即使'], certainty: 'likely', notBefore: '用'},
  {written: '必须品', meant: ['必需品'], certainty: 'certain'},
  {written: '通迅', meant: ['通讯'], certainty: 'certain', notBefore: '速'},
  {written: '反溃', meant: ['反馈'], certainty: 'certain'},
  {written: '追朔', meant: ['追溯'], certainty: 'certain'},
  {written: '副射', meant: ['辐射'], certainty: 'certain'},
  {written: '混泥土', meant: ['混凝土'], certainty: 'certain'},
  {written: '沥清', meant: ['沥青'], certainty: 'certain', notBefore: '洗理'},
  {written: '蔬理', meant: ['梳理'], certainty: 'certain'},
  {written: '乡村振新', meant: ['乡村振兴'], certainty: 'certain'},
  {written: '服务对像', meant: ['服务对象'], certainty: 'certain'},
  {written: '阻力我', meant: ['助力我'], certainty: 'likely', notBefore: '们'},
  {written: '阻力乡村', meant: ['助力乡村'], certainty: 'likely'},
  {written: '阻力高质量', meant: ['助力高质量'], certainty: 'likely'},
  {written: '阻力经济', meant: ['助力经济'], certainty: 'likely'},

  // Words with a character of like shape.
  {written: '捡查', meant: ['检查'], certainty: 'certain'},
  {written: '捡测', meant: ['检测'], certainty: 'certain'},
  {written: '灌概', meant: ['灌溉'], certainty: 'certain'},
  {written: '桥粱', meant: ['桥梁'], certainty: 'certain'},
  {written: '挡案', meant: ['档案'], certainty: 'certain'},
  {written: '侧评', meant: ['测评'], certainty: 'certain'},
  {written: '役苗', meant: ['疫苗'], certainty: 'certain'},
  {written: '疫描', meant: ['疫苗'], certainty: 'certain'},
  {written: '珍疗', meant: ['诊疗'], certainty: 'certain'},
  {written: '拉圾', meant: ['垃圾'], certainty: 'certain'},
  {written: '印涮', meant: ['印刷'], certainty: 'certain'},
  {written: '蓄禽', meant: ['畜禽'], certainty: 'certain'},
  {written: '贯撤', meant: ['贯彻'], certainty: 'certain'},
  {written: '折迁', meant: ['拆迁'], certainty: 'certain'},
  {written: '撒销', meant: ['撤销'], certainty: 'certain'},
  {written: '徼纳', meant: ['缴纳'], certainty: 'certain'},
  {written: '健设', meant: ['建设'], certainty: 'certain'},
  {written: '建没', meant: ['建设'], certainty: 'certain'},
  {written: '没施', meant: ['设施'], certainty: 'certain'},
  {written: '招骋', meant: ['招聘'], certainty: 'certain'},
  {written: '情洁', meant: ['清洁'], certainty: 'certain'},
  {written: '撑握', meant: ['掌握'], certainty: 'certain'},
  {written: '慰间', meant: ['慰问'], certainty: 'certain'},
  {written: '问券', meant: ['问卷'], certainty: 'certain'},
  {written: '试券', meant: ['试卷'], certainty: 'certain'},
  {written: '抚血', meant: ['抚恤'], certainty: 'certain'},
  {written: '囚难', meant: ['困难'], certainty: 'certain'},
  {written: '幼几园', meant: ['幼儿园'], certainty: 'certain'},
  {written: '托几所', meant: ['托儿所'], certainty: 'certain'},
  {written: '孤几', meant: ['孤儿'], certainty: 'certain'},
  {written: '提坝', meant: ['堤坝'], certainty: 'certain'},
  {written: '疏俊', meant: ['疏浚'], certainty: 'certain'},
  {written: '清於', meant: ['清淤'], certainty: 'certain'},
  {written: '抗早', meant: ['抗旱'], certainty: 'certain'},
  {written: '租凭', meant: ['租赁'], certainty: 'certain', notBefore: '证据单'},
  {written: '履盖', meant: ['覆盖'], certainty: 'certain'},
  {written: '绩校', meant: ['绩效'], certainty: 'certain', notAfter: '业成'},
  {written: '拔付', meant: ['拨付'], certainty: 'certain'},
  {written: '拔款', meant: ['拨款'], certainty: 'certain'},
  {written: '划拔', meant: ['划拨'], certainty: 'certain'},
  {written: '防冶', meant: ['防治'], certainty: 'certain', notBefore: '炼金'},
  {written: '整冶', meant: ['整治'], certainty: 'certain', notBefore: '炼金'},
  {written: '冶理', meant: ['治理'], certainty: 'certain'},
  {written: '冶疗', meant: ['治疗'], certainty: 'certain'},
  {written: '检侧', meant: ['检测'], certainty: 'certain', notBefore: '面重'},
  {written: '监侧', meant: ['监测'], certainty: 'certain', notBefore: '面重'},
  {written: '监瞥', meant: ['监督'], certainty: 'certain'},
  {written: '等侯', meant: ['等候'], certainty: 'certain'},
  {written: '侯诊', meant: ['候诊'], certainty: 'certain'},
  {written: '侯车', meant: ['候车'], certainty: 'certain'},
  {written: '气侯', meant: ['气候'], certainty: 'certain'},
  {written: '垃级', meant: ['垃圾'], certainty: 'certain'},
  {written: '教肓', meant: ['教育'], certainty: 'certain'},
  {written: '体肓', meant: ['体育'], certainty: 'certain'},
  {written: '培肓', meant: ['培育'], certainty: 'certain'},
  {written: '市埸', meant: ['市场'], certainty: 'certain'},
  {written: '现埸', meant: ['现场'], certainty: 'certain'},
  {written: '竣功', meant: ['竣工'], certainty: 'certain'},
  {written: '峻工', meant: ['竣工'], certainty: 'certain'},
  {written: '即时率', meant: ['及时率'], certainty: 'arguable'}
]
