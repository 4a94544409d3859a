package qicao.proofread;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A word typed or pasted twice (WORD-007).
 *
 * <ul>
 *   <li>wrong: 并联进行进行办理; 在全市全市98个乡镇; 进一步进一步; 出台了出台办法; 我们要要抓紧; 各级各部门门; 县区区
 *   <li>right: 一步一步; 研究研究; 就业创业创新; 工作作风; 人人
 * </ul>
 */
final class DoubledWords implements Check {
    /**
     * 一步一步 and 二〇二〇年 are right, and 党务工作|党务工作者 are two words. A verb said twice (等着等着, 研究研究) ends a clause or
     * stands before 就; half a sentence that stands twice is longer than any verb.
     */
    private static final Pattern WORDS =
            Pattern.compile("([\\p{IsHan}&&[^一二三四五六七八九十〇⼀]]{2}(?<!着))\\1(?![者家性化员组队平，。、；！？”）就再才]|$)"
                    + "|((?![一二三四五六七八九十〇⼀两几])\\p{IsHan}{3,6}(?<!着)|\\p{IsHan}{7,20})\\2(?![者家性化员组队平])"
                    + "|(?<=[，。；])([^，。；、]{6,40}[，；])\\3");
    /** 出台了出台办法: the verb again, before its object. */
    private static final Pattern VERB_AGAIN = Pattern.compile("([\\p{IsHan}&&[^一不]]{2})了\\1(?=[\\p{IsHan}《“]{2})");
    /** 就业创业创新, 纪委监委监督, 共建共治, 缓税缓…: words that share an end and follow each other. */
    private static final Set<String> SHARED_ENDS =
            Set.of("业创", "委监", "建共", "税缓", "进优", "到端", "化文", "用信", "名校", "阶级", "西藏和");
    /** Verbs said twice to make light of them, adverbs and sounds. */
    private static final Set<String> SAID_TWICE = Set.of(
            "请示", "研究", "讨论", "商量", "考虑", "学习", "琢磨", "沟通", "交流", "分析", "锻炼", "休息", "打听", "比划", "拍打", "了解", "检查", "梳理",
            "总结", "体验", "感受", "回顾", "思考", "逐步", "非常", "调整", "排序", "转着", "吭哧", "呼噜", "多好", "得多", "鼓舞", "反复", "来越", "组织",
            "领导", "培训", "越来", "很多", "整理", "收拾", "合计", "评估", "反省", "示请", "帮助", "教育", "关心", "宣传", "等啊", "少将", "最重要",
            "具体");

    private final DoubledCharacters characters = DoubledCharacters.shipped();

    @Override
    public List<String> codes() {
        return List.of("WORD-007");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(WORDS)) {
            String word = hit.group(1) + hit.group(2) + hit.group(3);
            boolean same = word.charAt(0) == word.charAt(1);
            if (!same && !SHARED_ENDS.contains(word) && !SAID_TWICE.contains(word)) {
                findings.accept(Finding.warning("WORD-007", text.spot(hit), hit.words(), word)
                        .suggesting(word));
            }
        }
        for (Hit hit : text.hits("了", VERB_AGAIN)) {
            String word = hit.group(1) + "了";
            if (!SAID_TWICE.contains(hit.group(1))) {
                findings.accept(Finding.warning("WORD-007", text.spot(hit), hit.words(), word)
                        .suggesting(word));
            }
        }
        text.lines().forEach(line -> {
            String words = line.text();
            for (int i = 1; i < words.length(); i++) {
                if (words.charAt(i) == words.charAt(i - 1) && characters.areWrong(words, i - 1)) {
                    String right = words.substring(i, i + 1);
                    findings.accept(Finding.warning("WORD-007", text.spot(line, i - 1, i + 1), right + right, right)
                            .suggesting(right));
                }
            }
        });
    }
}
