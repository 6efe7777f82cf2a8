import type { Showing } from '#domain/element.ts';
import type { EvidenceKind, Scope, Tier } from '#domain/evidence.ts';
import type { State, Summary } from '#domain/state.ts';
import type { Timeliness } from '#domain/timeliness.ts';
import { evidenceKindNames, scopeNames, stateNames, summaryNames, timelinessNames } from './names.ts';

/** The tables of the rule by which states are derived. */
export const rubric = {
  kinds: {
    label: '证据种类',
    caption: '证据种类最多能支持到哪一级',
    columns: ['种类', '是什么', '单独最多支持到'],
    meanings: {
      'plan-issued': '写明这项任务的正式文件',
      'pilot-started': '授权、地点和日期',
      'instrument-issued': '有日期的法律、司法解释、规章或规范性文件',
      'institution-set-up': '机构、法庭、队伍、平台或系统已经存在并开放',
      'figure-reported': '关于运行情况或指标的官方数字',
      'work-reported': '官方说这件事正在做，没有数字',
      'report-published': '承诺的定期报告，写明是哪一期',
      'not-started': '官方来源说还没有启动',
      reversal: '已经做到的事被撤回',
    } satisfies Record<EvidenceKind, string>,
    reversal: `把以前的进展降到${stateNames.deployed}，变动记录里仍看得到`,
    /** A kind that may show a promise kept, by what the promise is shown. */
    kept: (showings: string) => `${stateNames.kept}（${showings}的承诺）`,
  },
  scopes: {
    label: '与承诺的关系',
    caption: '与承诺的关系',
    columns: ['关系', '能否改变进展'],
    names: {
      direct: scopeNames.direct,
      'partial-example': `${scopeNames['partial-example']}（许多法院、区里的一个）`,
      background: `${scopeNames.background}（文件之前的事，或比较的起点）`,
      context: `${scopeNames.context}（以及文件之后别处的事）`,
    } satisfies Record<Scope, string>,
    freely: '能',
    never: '不能',
  },
  tiers: {
    label: '来源级别',
    caption: '来源级别',
    columns: ['级别', '来源', '限制'],
    sources: {
      T1: '法律、司法解释、有文号的规范性文件、公报、向人民代表大会的报告',
      T2: '官方统计、工作报告、白皮书、官方网站',
      T3: '官方媒体',
      T4: '第三方评估、研究',
      T5: '其他媒体、转载、镜像',
    } satisfies Record<Tier, string>,
    instrumentsNeed: (tier: Tier) => `“${evidenceKindNames['instrument-issued']}”要 ${tier}`,
  },
  showings: {
    label: '怎样算兑现',
    caption: '怎样算兑现：看承诺的文字答应的是什么',
    columns: ['承诺的是', '文字怎样说', '什么算兑现', '证据种类'],
    promised: {
      instrument: '制定、修改、印发制度、标准、清单，或建立写在纸上的机制',
      institution: '设立、开通机构、法庭、中心、平台、系统',
      figure: '一个数字',
      report: '每隔一段时间报告或评估一次',
      activity: '继续做、加强、深化、推进某件事',
    } satisfies Record<Showing, string>,
    kept: {
      instrument: 'T1 的文件，直接证据，说明承诺的全部',
      institution: 'T1 或 T2 的来源说机构已经存在并开放，直接证据，说明承诺的全部',
      figure: 'T1 或 T2 的数字，直接证据，单位和范围与指标相同，达到指标，日期不早于文件开始的那一天',
      report: '到数据日期已经结束的每一期，都找得到',
      activity: `没有能算兑现的一天，最高是${stateNames['in-operation']}`,
    } satisfies Record<Showing, string>,
    none: '无',
  },
  states: {
    label: '承诺的进展',
    caption: '承诺的进展，从低到高',
    columns: ['进展', '至少需要'],
    needs: {
      unassessed: '没有能改变它的记录，这是默认',
      'no-evidence-found': '一次为这项承诺或整条举措做的检索，写明在哪里、用什么词、哪一天；并且没有任何直接证据',
      'not-started': '官方来源这样说',
      deployed: 'T1 至 T3 的部署文件，或比下面各级弱的证据',
      pilot: 'T1 至 T3 的试点启动',
      'in-place': 'T1 的文件，或者 T1、T2 的来源说建成的机构或平台；只说明一部分，或者承诺的不止这些',
      'in-operation':
        '达到上一级，再加运行证据：一条 T1、T2 的数字或工作情况，或者两个不同的 T3、T4 来源；持续去做的和定期报告的，有运行证据就够',
      kept: '上一张表里的“什么算兑现”',
    } satisfies Record<State, string>,
  },
  summaries: {
    label: '举措的小结',
    caption: '举措的小结，只数核心承诺',
    columns: ['小结', '什么时候'],
    needs: {
      unassessed: '没有什么可说',
      'no-evidence-found': '上面都不是，并且有检索记录',
      'not-started': `没有一项高于${stateNames['not-started']}，至少一项是${stateNames['not-started']}`,
      'under-way': `没有一项${stateNames.kept}，至少一项从${stateNames.deployed}到${stateNames['in-operation']}`,
      'partly-kept': `至少一项${stateNames.kept}，但不是每一项`,
      kept: `每一项都是${stateNames.kept}`,
    } satisfies Record<Summary, string>,
    names: summaryNames,
  },
  timeliness: {
    label: '时限',
    caption: '时限，由期限、进展和日期算出',
    columns: ['时限', '什么时候'],
    needs: {
      undated: '承诺自己没有期限，文件也没有约束各项任务的总期限',
      'not-due': '最后一天还没有过',
      'kept-in-time': `最后一天以前（含当天）核定为${stateNames.kept}`,
      'kept-late': `过了最后一天才核定为${stateNames.kept}`,
      'due-passed': `最后一天过了，没有核定为${stateNames.kept}；不等于没有做到`,
    } satisfies Record<Timeliness, string>,
    names: timelinessNames,
  },
  most: (state: State) => `最多到${stateNames[state]}`,
};
