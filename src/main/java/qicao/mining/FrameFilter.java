package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.table.Table;

/** Says which wordings are no frames. What keepers threw out by hand is data: {@code junk.tsv} beside this class. */
final class FrameFilter {
    /** Fillers that are words of grammar and not of content. */
    private static final Pattern EMPTY = Pattern.compile(
            "[的和与是了在以对把将就也还更并及、]|进一步|切实|不断|全面|着力|做好|加强|工作|继续|大力|积极|认真|努力|有效|深入|要|必须|我们|有|抓好|各项|一个|所有|这些|都|等|上|中|下|等等|方面|重点|扎实|持续|奋力|加快|推动|推进|坚持|实施|开展|完善|落实|确保|深化|强化|促进|提升|我们.{2}|坚决|稳步|统筹|大力推进|加快推进|扎实推进|深入推进|积极推进|扎实开展|深入开展|深入实施");

    private static final double MOSTLY = 0.5;
    private static final double OFTEN = 0.3;
    /** Single characters that are words, or endings of words of any length. */
    private static final String SHORT_WORDS = "的和与对为在以将把从向到由被比是了有使让上下中内外等、作成就要更感力度率化性型抓促强搞按凡";
    /** Clauses do not begin so, unless a longer word does: 下面. */
    private static final String NEVER_FIRST = "的和与了等上中下里、及其之地得者们";
    /** The same for the end: 作为. */
    private static final String NEVER_LAST = "和与在把将对为以、及从向于被让使其各不很最更再";
    /** Words that end like the name of a place and are none. */
    private static final Pattern NAME = Pattern.compile(
            ".*[\\u4E00-\\u9FFF](?<!城|都|超|股|楼|门|上|入|菜|夜|集|价|本|早|市|该|各|外|全|我|跨|省|地)市(?!场|民|值|容|价|政|长|直|级|面|域|区|县|委|州|属|内|外|里|监).*"
                    + "|.*[\\u4E00-\\u9FFF](?<!各|全|我|本|外|跨|市|乡|该|强|百|名|、)县(?!域|城|区|级|乡|委|直|市|长|处|里|内|中|、).*"
                    + "|.*(?:北京|上海|天津|重庆|广东|江苏|浙江|山东|河南|河北|四川|湖北|湖南|安徽|福建|江西|辽宁|吉林|黑龙江|陕西|山西|甘肃|青海|云南|贵州|海南|广西|西藏|宁夏|新疆|内蒙古|香港|澳门|台湾|深圳|长三角|粤港澳|京津冀|长江|黄河|成渝|雄安).*");

    private final Words words;
    private final List<String> junk;

    private FrameFilter(Words words, List<String> junk) {
        this.words = words;
        this.junk = junk;
    }

    static FrameFilter shipped(Words words) {
        return new FrameFilter(
                words, Table.beside(FrameFilter.class, "junk.tsv").rows(2, row -> row.text(0)));
    }

    /**
     * Why a wording is no frame.
     *
     * @param text of a clause with it
     * @param gaps where the slots are in that clause
     * @param fillers what its slots hold, each as often as it does
     */
    Optional<Rejection> rejection(String text, int[] gaps, List<List<String>> fillers) {
        List<String> literals = literals(text, gaps);
        String first = literals.get(0);
        String last = literals.get(literals.size() - 1);
        boolean fragment = first.isEmpty()
                ? beginsInside(literals.get(1))
                : NEVER_FIRST.indexOf(first.charAt(0)) >= 0 && words.ends(first)[0] == 1;
        boolean endsInside =
                !last.isEmpty() && NEVER_LAST.indexOf(last.charAt(last.length() - 1)) >= 0 && endsInSingle(last);
        boolean opensOnly = text.indexOf('（') >= 0 != text.indexOf('）') >= 0;
        if (fragment || endsInside || opensOnly || leavesStumps(text, gaps)) {
            return Optional.of(Rejection.FRAGMENT);
        }
        for (int slot = 0; slot < fillers.size(); slot++) {
            if (cutsWords(literals.get(slot), fillers.get(slot), literals.get(slot + 1))) {
                return Optional.of(Rejection.FRAGMENT);
            }
        }
        if (fillers.stream().anyMatch(FrameFilter::crossCommas)) {
            return Optional.of(Rejection.FRAGMENT);
        }
        if (fillers.stream().anyMatch(FrameFilter::isEmpty)) {
            return Optional.of(Rejection.EMPTY_SLOT);
        }
        if (literals.stream().anyMatch(literal -> NAME.matcher(literal).matches())) {
            return Optional.of(Rejection.NAME);
        }
        String written = String.join("…", literals);
        return junk.stream().anyMatch(written::contains) ? Optional.of(Rejection.JUNK_LIST) : Optional.empty();
    }

    /** After a slot that opens a clause, a mark that belongs to the words before it. */
    private static boolean beginsInside(String literal) {
        return "、和与及".indexOf(literal.charAt(0)) >= 0;
    }

    /** Whether the slot's edge goes through a word in many places: 固|定资产. */
    private boolean cutsWords(String before, List<String> fillers, String after) {
        long cut = fillers.stream()
                .filter(filler -> spans(before, filler) || spans(filler, after))
                .count();
        return cut >= OFTEN * fillers.size();
    }

    /**
     * Whether a word of the list begins in one text and ends in the next, and what it leaves on one side is a single
     * character: 安全|感 is cut, 绿化|工作 is not, whatever 化工 means.
     */
    private boolean spans(String left, String right) {
        if (left.isEmpty() || right.isEmpty() || !(endsInSingle(left) || words.ends(right)[0] == 1)) {
            return false;
        }
        for (int i = 1; i <= Math.min(Words.LONGEST - 1, left.length()); i++) {
            for (int j = 1; j <= Math.min(Words.LONGEST - i, right.length()); j++) {
                if (words.contains(left.substring(left.length() - i) + right.substring(0, j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean endsInSingle(String text) {
        int[] ends = words.ends(text);
        return ends.length == 1 ? text.length() == 1 : ends[ends.length - 1] - ends[ends.length - 2] == 1;
    }

    /** Whether a single character beside a slot is no word by itself: what is left of one. */
    private boolean leavesStumps(String text, int[] gaps) {
        int[] ends = words.ends(text);
        int begin = 0;
        for (int end : ends) {
            boolean besideGap = false;
            for (int i = 0; i < gaps.length; i += 2) {
                besideGap |= end == gaps[i] || begin == gaps[i + 1];
            }
            if (besideGap && end - begin == 1 && SHORT_WORDS.indexOf(text.charAt(begin)) < 0) {
                return !SlotKind.isMask(text.charAt(begin));
            }
            begin = end;
        }
        return false;
    }

    /** A slot is for one thing, not for the end of a clause and the beginning of the next. */
    private static boolean crossCommas(List<String> fillers) {
        long crossing =
                fillers.stream().filter(filler -> filler.indexOf('，') >= 0).count();
        return crossing >= OFTEN * fillers.size();
    }

    private static boolean isEmpty(List<String> fillers) {
        long empty = fillers.stream().filter(FrameFilter::isFunctionWord).count();
        return empty >= MOSTLY * fillers.size();
    }

    /** Whether a filler says nothing by itself. */
    static boolean isFunctionWord(String filler) {
        return filler.length() == 1 || EMPTY.matcher(filler).matches();
    }

    private static List<String> literals(String text, int[] gaps) {
        List<String> literals = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < gaps.length; i += 2) {
            literals.add(text.substring(begin, gaps[i]));
            begin = gaps[i + 1];
        }
        literals.add(text.substring(begin));
        return literals;
    }
}
