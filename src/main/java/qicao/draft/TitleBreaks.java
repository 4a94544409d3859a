package qicao.draft;

import java.util.List;
import java.util.Set;

/**
 * How well a title breaks at each of its offsets. No segmenter: titles of speeches are made of few words, so a list of these
 * finds most boundaries, and where it is silent any boundary is a guess and costs more than a known one.
 */
final class TitleBreaks {
    /** Before the name of the event, after 的, beside punctuation: where a reader takes breath. */
    private static final double AT_PHRASE = 0;

    private static final double BEFORE_PHRASE = 1;

    private static final double BETWEEN_WORDS = 2;
    private static final double BESIDE_WORD = 4;
    private static final double UNKNOWN = 7;

    /** A guess would break a word or worse; still better than a line that overflows. */
    private static final double NEVER = 1000;

    private static final int LONGEST_WORD = 8;

    /** What the names of meetings end in, after the topic; always kept whole. */
    private static final Set<String> EVENTS = words("""
            动员部署会 动员部署会议 动员部署大会 动员会 动员会议 动员大会 部署会 部署会议 部署大会 再动员再部署会 誓师大会
            工作会 工作会议 工作推进会 工作推进会议 工作座谈会 工作调度会 工作部署会 工作动员会 推进会 推进会议 推进大会 调度会 调度会议
            专题会 专题会议 座谈会 现场会 现场会议 现场推进会 现场观摩会 现场交流会 经验交流会 交流会 观摩会 研讨会 论坛 点评会 述职会
            总结会 总结会议 总结大会 表彰会 表彰大会 总结表彰会 总结表彰大会 分析会 分析会议 形势分析会 形势分析会议 运行分析会
            经济形势分析会 经济运行分析会 电视电话会 电视电话会议 视频会 视频会议 全体会议 全体（扩大）会议 扩大会议 代表大会 常务会议
            干部会 干部会议 干部大会 机关干部会 机关干部会议 机关干部大会 培训班 专题培训班 专题研讨班 研修班 轮训班 读书班 开班式 开班仪式 结业式 结业仪式 开学典礼 毕业典礼
            启动仪式 开工仪式 揭牌仪式 奠基仪式 竣工仪式 签约仪式 开幕式 闭幕式 开业仪式 授牌仪式 警示教育会 警示教育大会 警示教育会议
            庆祝大会 纪念大会 庆祝活动 换届工作会 换届工作会议 传达学习会 传达贯彻会 传达贯彻会议 联席会议 例会 年会 讲话 致辞 报告 发言 政府工作报告
            """);

    /** Words that topics and bodies are made of. */
    private static final Set<String> WORDS = words("""
            全国 全省 全市 全县 全区 全镇 全乡 全系统 全州 全旗 全局 全校 全院 省委 市委 县委 区委 镇委 党委 党组 省政府 市政府 县政府 区政府 政府 人大 政协 纪委
            中共 中国 共产党 委员会 常委会 五届 六届 七届 八届 九届 十届 机关 系统 单位 部门 企业 集团 公司 学校 大学 中学 小学 医院 街道 社区 乡镇 农村 城市 城乡 农业 工业
            安全 生产 安全生产 消防 防汛 抗旱 防火 应急 应急管理 交通 道路 道路交通 食品 药品 质量 百日 攻坚 攻坚行动 行动 专项 整治 专项整治 治理 综合治理 综合整治 隐患 排查 事故
            经济 形势 运行 发展 高质量 高质量发展 改革 开放 创新 转型 升级 建设 工作 重点 项目 重大 重大项目 重点项目 项目建设 重点项目建设 建设工程 院区 新院区 重点工程 重点工作 招商 引资 招商引资 投资 营商 营商环境 环境 优化 产业 园区 开发区 高新区 新区
            乡村 振兴 乡村振兴 脱贫 脱贫攻坚 成果 巩固 巩固拓展 扶贫 民生 教育 卫生 健康 医疗 文化 旅游 体育 就业 社会 保障 社会保障 信访 稳定 维稳 平安 平安建设 法治 依法 行政 司法 公安 政法 扫黑除恶
            生态 生态环境 保护 环保 环境保护 污染 防治 污染防治 河长制 林长制 森林 绿化 造林 水利 春耕 秋收 秋冬 粮食 三农 高标准 农田
            党建 党的建设 党风 廉政 党风廉政 党风廉政建设 反腐败 作风 作风建设 干部 组织 组织工作 宣传 宣传思想 统战 思想 政治 纪律 主题教育 学习 教育 贯彻 落实 上级 认真 进一步 推进 促进 精神 会议精神 会议 大会 二十大 警示 警示教育 换届 换届选举 选举 届 次
            人才 青年 妇女 工会 老干部 老龄 双拥 退役军人 民政 残疾人 慈善 志愿 服务 志愿服务 文明 文明城市 创建 卫生城市 创城 精神文明 档案 保密 统计 审计 财政 税收 税务 金融 市场 监管 市场监管 商务 外贸 科技 信息化 数字 数字化 数字经济 大数据 电力 能源 供电 供水 燃气 住房 城乡建设
            上半年 下半年 一季度 二季度 三季度 四季度 前三季度 年度 今年 去年 年中 半年 冬季 春季 夏季 秋季 汛期 周年 成立 建党 建军 建国 庆祝 纪念 欢迎 欢送 表彰 总结 总结表彰 动员 部署 推进 启动 开工 揭牌 培训 培训会 骨干 中青年 领导 领导干部 新任 科级 处级 先进 集体 个人 模范 劳动模范 优秀 奖励 代表 经验 交流 现场 观摩 专题 民主 生活会 研讨 调研 督导 检查 考核 目标 责任 责任制 任务 管理 工程 行业 领域 基层 群众 干部群众
            """);

    /** Words that begin a phrase of their own. */
    private static final Set<String> STARTERS = words("关于 加快 加快推进 深入 深入推进 全面 全面推进 全力 推动 加强 扎实 坚决 打赢 奋力 努力 动员 号召 纪念 庆祝");

    private static final String CLOSING = "，。、；：？！）》〉」』】”’…—的地得了们";
    private static final String OPENING = "（《〈「『【“‘";
    private static final String JOINING = "和与及暨";
    private static final String COUNTED = "年月日号届次个项周期季";
    private static final List<String> BOUND = List.of("上的", "中的", "时的", "上讲", "上致");

    private final String title;

    /** Twice the width of the title up to each offset: half-width characters count one. */
    private final int[] halves;

    private final double[] costs;

    TitleBreaks(String title) {
        this.title = title;
        halves = new int[title.length() + 1];
        for (int i = 0; i < title.length(); i++) {
            halves[i + 1] = halves[i] + (isHalfWidth(title.charAt(i)) ? 1 : 2);
        }
        costs = new double[title.length() + 1];
        score();
    }

    /** In full-width characters. */
    double width(int from, int to) {
        return (halves[to] - halves[from]) / 2.0;
    }

    /** What a line end at an offset costs. */
    double cost(int offset) {
        return costs[offset];
    }

    /** Walks from word to word, the longest first. */
    private void score() {
        boolean known = false;
        int start = 0;
        while (start < title.length()) {
            int end = wordEnd(start);
            boolean word = end > start + 1;
            costs[start] = boundary(start, end, known, word);
            for (int inside = start + 1; inside < end; inside++) {
                costs[inside] = NEVER;
            }
            known = word;
            start = end;
        }
    }

    private int wordEnd(int start) {
        for (int length = Math.min(LONGEST_WORD, title.length() - start); length > 1; length--) {
            String word = title.substring(start, start + length);
            if (WORDS.contains(word) || EVENTS.contains(word) || STARTERS.contains(word)) {
                return start + length;
            }
        }
        return Character.isHighSurrogate(title.charAt(start)) && start + 1 < title.length() ? start + 2 : start + 1;
    }

    private double boundary(int offset, int wordEnd, boolean wordBefore, boolean wordAfter) {
        if (offset == 0) {
            return NEVER;
        }
        char before = title.charAt(offset - 1);
        char after = title.charAt(offset);
        if (isForbidden(offset, before, after)) {
            return NEVER;
        }
        String word = title.substring(offset, wordEnd);
        if (EVENTS.contains(word) || before == '的' || CLOSING.indexOf(before) >= 0) {
            return AT_PHRASE;
        }
        if (STARTERS.contains(word) || after == '暨') {
            return BEFORE_PHRASE;
        }
        if ((wordBefore && wordAfter)
                || isJoint(offset, after)
                || OPENING.indexOf(after) >= 0
                || (before == '年' && isHalfWidth(title.charAt(Math.max(0, offset - 2))))) {
            return BETWEEN_WORDS;
        }
        return wordBefore || wordAfter ? BESIDE_WORD : UNKNOWN;
    }

    private boolean isForbidden(int offset, char before, char after) {
        return CLOSING.indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0
                || JOINING.indexOf(before) >= 0
                || before == '在'
                || (isHalfWidth(before) && isHalfWidth(after))
                || (isHalfWidth(before) && COUNTED.indexOf(after) >= 0)
                || isBound(offset);
    }

    private boolean isBound(int offset) {
        for (String bound : BOUND) {
            if (title.startsWith(bound, offset)) {
                return true;
            }
        }
        return false;
    }

    /** 和 and its like, but not inside a word such as 和谐 or 参与. */
    private boolean isJoint(int offset, char after) {
        return JOINING.indexOf(after) >= 0 && offset + 1 < title.length() && wordEnd(offset + 1) > offset + 2;
    }

    private static boolean isHalfWidth(char c) {
        return c < '\u2000' && c != '·' && c != '×';
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().replace('\n', ' ').split(" ")));
    }
}
