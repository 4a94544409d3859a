package qicao.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One place, one spelling (WORD-003): what is named once and sounds or looks like what is named more often is the same place
 * mistyped. Of two towns or villages that are named once each, the later one is told.
 *
 * <ul>
 *   <li>wrong: 柳溪镇 twice and 柳西镇 once; 石湾镇 and 石弯镇
 *   <li>right: 柳溪镇 beside 柳河镇, which sounds otherwise; 上湾镇 beside 下湾镇
 * </ul>
 */
final class NearPlaces implements Check {
    /** Behind 镇长, 村民 and the like no name has ended. */
    private static final Pattern PLACE = Pattern.compile(
            "(?=((?:[\\p{IsHan}&&[^的和与在及各全等乡镇村区县市是了到从城农个]]{2,3})(?:镇(?![长区域级])|乡(?![长村镇情土贤])|街道(?!办|路)|村(?![民委里级集干容庄组])|县(?![域级城委政里内长直乡])|社区(?![工居民])|水库|大道|开发区|产业园|工业园)))");

    private static final Pattern SETTLEMENT = Pattern.compile("[镇乡村]$|街道$");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[^\\p{IsHan}]|[请在到由和与及从对给让把了])$");
    /** What makes other names on purpose. */
    private static final String PAIRED = "东西南北上下前后大小新老中";

    private static final String NUMERALS = "一二三四五六七八九十百千万";
    /** A text with more places of one kind is no speech. */
    private static final int MOST_COMPARED = 500;

    private final Confusables confusables = Confusables.shipped();

    @Override
    public List<String> codes() {
        return List.of("WORD-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, List<Hit>> byName = new LinkedHashMap<>();
        for (Hit hit : text.hits("镇乡道村县区库园", PLACE)) {
            byName.computeIfAbsent(hit.group(1), name -> new ArrayList<>()).add(hit);
        }
        Map<String, List<String>> byGap = new HashMap<>();
        byName.keySet()
                .forEach(name -> gaps(name)
                        .forEach(gap -> byGap.computeIfAbsent(gap, key -> new ArrayList<>())
                                .add(name)));
        byName.forEach((name, hits) -> {
            if (hits.size() == 1) {
                gaps(name)
                        .flatMap(gap -> byGap.getOrDefault(gap, List.of()).stream())
                        .limit(MOST_COMPARED)
                        .filter(other -> isMeant(byName, other, name))
                        .findFirst()
                        .ifPresent(other ->
                                findings.accept(Finding.warning("WORD-003", text.spot(hits.get(0), 1), name, other)));
            }
        });
    }

    /** A name with each of its characters left out: only names that share one differ in one character. */
    private static Stream<String> gaps(String name) {
        return IntStream.range(0, name.length()).mapToObj(i -> name.substring(0, i) + '_' + name.substring(i + 1));
    }

    /** Whether a name that stands once is another one mistyped: one that stands more often, or once and before it. */
    private boolean isMeant(Map<String, List<Hit>> byName, String other, String name) {
        int at = differing(name, other);
        if (at < 0) {
            return false;
        }
        boolean oftener = byName.getOrDefault(other, List.of()).size() > 1;
        boolean settlements = SETTLEMENT.matcher(name).find() && isBefore(byName, other, name);
        return (oftener || settlements) && (at > 0 || (isWhole(byName, name) && isWhole(byName, other)));
    }

    /** Whether no character of another word can belong to a name. */
    private static boolean isWhole(Map<String, List<Hit>> byName, String name) {
        return byName.getOrDefault(name, List.of()).stream()
                .allMatch(hit -> BEGINNING.matcher(hit.before()).find());
    }

    private static boolean isBefore(Map<String, List<Hit>> byName, String other, String name) {
        for (String each : byName.keySet()) {
            if (each.equals(other) || each.equals(name)) {
                return each.equals(other);
            }
        }
        return false;
    }

    /** Where the one character stands that differs and is mistaken for the other; -1 if there is no such one. */
    private int differing(String name, String other) {
        if (name.length() != other.length()) {
            return -1;
        }
        int at = -1;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != other.charAt(i)) {
                if (at >= 0) {
                    return -1;
                }
                at = i;
            }
        }
        boolean mistaken = at >= 0
                && confusables.of(other.charAt(at)).contains(name.charAt(at))
                && NUMERALS.indexOf(name.charAt(at)) < 0
                && NUMERALS.indexOf(other.charAt(at)) < 0
                && (PAIRED.indexOf(name.charAt(at)) < 0 || PAIRED.indexOf(other.charAt(at)) < 0);
        return mistaken ? at : -1;
    }
}
