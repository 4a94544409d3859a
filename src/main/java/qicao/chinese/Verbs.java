package qicao.chinese;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qicao.table.Table;

/**
 * Verbs that open an order in official prose (加强、推进、对…进行). Chinese has no word ends, so this is a list of first words:
 * the file {@code verbs.txt} beside this class holds those of one to three characters.
 */
public final class Verbs {
    private static final int LONGEST = 3;

    private static final Set<String> FIRST_WORDS = load();

    /** Verbs that are as often the names of what is done. */
    private static final String NAMES = "报告|考核|补贴|管理|服务|监督|审计|采购|生产|销售|教育|投资|经营|发展|改革|创新|保障|建设|规划|领导|工作|计划|统计|治理";

    /** Verbs that may be names before certain words. */
    private static final String DEEDS = NAMES + "|培训|检查|研究|设计|调查|分析|评价|投入|支持|宣传|组织|学习|安排|总结|维护";

    private static final Pattern NAME = Pattern.compile(NAMES);

    /** Nouns that begin like an order: 服务业 is no service. */
    private static final Pattern NOUN = Pattern.compile("^(?:(?:服务|种植|养殖|加工)业|(?:建设|参与|经营|生产)者|生产(?:总值|力|线|安全)"
            + "|[^，]{2}率[^，]"
            + "|以[后前上下内外往来][^，]"
            + "|(?:" + DEEDS + ")"
            + "(?:[不没很已由都也是未]|性|(?:机制|制度|体系|流程|方案)[^，、的])"
            + "|经营(?:主体|户)|领导(?:干部|班子)|管理(?:人员|部门)|服务(?:站|窗口|中心|网点)|建设用地|研究[院所生]|请销?假)");

    private Verbs() {}

    /** Whether a clause begins with a verb, or with 对 or 把 that bring one. */
    public static boolean leads(String clause) {
        if (clause.length() < 2 || NOUN.matcher(clause).find()) {
            return false;
        }
        return IntStream.rangeClosed(1, Math.min(LONGEST, clause.length()))
                .anyMatch(length -> FIRST_WORDS.contains(clause.substring(0, length)));
    }

    /** Whether a clause begins with a word that may as well be a noun: 规划管长远, and 规划三条线路. */
    public static boolean mayBeNoun(String clause) {
        return NAME.matcher(clause).lookingAt();
    }

    /** Whether this very word opens orders. */
    public static boolean isFirstWord(String word) {
        return FIRST_WORDS.contains(word);
    }

    private static Set<String> load() {
        return Table.beside(Verbs.class, "verbs.txt").rows(1, row -> row.words(0)).stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
