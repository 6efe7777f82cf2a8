/**
 * Words of the courts and of administration that the Unicode segmenter cuts wrongly, or whose last letter it leaves alone: no line
 * of large type is broken inside one. Longer ones first where one holds another.
 */
export const legalWords: readonly string[] = [
  '区党工委 三类案件 四类案件 两级法院 三个规定 中国法网 知识产权 立案率 戒毒所 高水平 全覆盖 全流程 大数据 领军 两级 日前 主要负责人 第一责任人 被执行人 检察院 检察长 检察官 检察室 检察站 政法委 审委会 合议庭 当事人 负责人 责任人 鉴定人 出狱人员 代表人',
  '法官 员额 信访 接访 下访 涉诉 重审 阅卷 庭审 审限 立案 分案 包案 类案 错案 缓升 留痕 取证 维权 听证 作证 办证 惩戒 惩治 侵权 轮训 督导 督察 督办 督查',
  '认罪认罚 从轻 从宽 从严 从重 减轻 速裁 独任制 小额诉讼 法援 普法 以案释法 干警 辅警 招警 招录 试点 纠纷 调处 排查 评查 考评 网评 评价',
  '监狱法 律师法 律所 公务员 书记员 调解员 公证员 监督员 陪审员 委员会 联合会 理论研究会 联席会议 数据库 人才库 案例库 实验室 工作室 工作站 联络站 党支部',
  '互联网 网上 线上 线下 在线 一体化 一站式 无纸化 要素式 信息化 专业化 标准化 实质化 规范化 行业性 专业性 惩罚性 过渡性 负责制 聘用制 责任制 实习生',
  '构建 组建 筹建 健全 细化 优化 理顺 拓宽 整改 防控 联动 对接 贯通 衔接 提速 降本 容错 免责 追责 权责 职级 准入 退出 晋升 履职 直管 收归 立项 保费',
  '时间表 首接 以上 以下 以外 以内 多领域 跨域 移管 外包 用房 抚恤 抽查',
].flatMap((line) => line.split(' '));
