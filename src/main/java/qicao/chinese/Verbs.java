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

    /** Nouns that begin like an order: 服务业 is no service. */
    private static final Pattern NOUN = Pattern.compile("^(?:(?:服务|种植|养殖|加工)业|(?:建设|参与|经营|生产)者|生产(?:总值|力|线|安全)"
            + "|以[后前上下内外往来][^，]"
            + "|(?:报告|考核|补贴|管理|服务|培训|监督|检查|审计|采购|生产|销售|研究|设计|调查|分析|评价|教育|投资|投入|经营|发展|改革|创新|支持|保障|建设)"
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
