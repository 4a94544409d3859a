package qicao.proofread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One name, one spelling (WORD-003). Names in quotation marks or book-title marks and names of bodies are compared with
 * each other: what stands there once is measured by what stands there more often. A long title of a document that stands once is
 * measured by another one, from which it differs by a character that sounds or looks alike.
 *
 * <ul>
 *   <li>wrong: “百千万工程” twice and “百万千工程” once; 市安全生产委员会 twice and 市安全生成委员会 once
 *   <li>right: “十三五” beside “十四五”: numbers may differ
 * </ul>
 */
final class NearNames implements Check {
    private static final Pattern NAME = Pattern.compile("[“《]([\\p{IsHan}A-Za-z0-9]{5,20})[”》]"
            + "|((?<=[^\\p{IsHan}]|^)[省市县区州]\\p{IsHan}{3,12}?(?:委员会|领导小组|指挥部|管理局))");

    private static final List<String> DOCUMENTS =
            List.of("实施方案", "实施办法", "实施意见", "实施细则", "工作方案", "工作办法", "行动方案", "行动计划", "管理办法", "管理规定");
    /** Short subjects have several documents. */
    private static final int SHORTEST_SUBJECT = 4;

    /** Characters of a title that is no other document's but for one character. */
    private static final int LONG_TITLE = 8;

    /** A text that has more names of one kind is no speech. */
    private static final int MOST_COMPARED = 1000;

    private final Confusables confusables = Confusables.shipped();

    @Override
    public List<String> codes() {
        return List.of("WORD-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, List<Hit>> byName = new LinkedHashMap<>();
        for (Hit hit : text.hits("“《会组部局", NAME)) {
            byName.computeIfAbsent(name(hit), name -> new ArrayList<>()).add(hit);
        }
        // A misspelling leaves one third of a name as it is, so only names that share one are compared.
        Map<String, List<String>> frequent = new HashMap<>();
        Map<String, List<String>> once = new HashMap<>();
        byName.forEach((name, hits) -> {
            if (hits.size() > 1) {
                thirds(name)
                        .forEach(third -> frequent.computeIfAbsent(third, key -> new ArrayList<>())
                                .add(name));
            } else if (isLongTitle(hits.get(0))) {
                thirds(name)
                        .forEach(third -> once.computeIfAbsent(third, key -> new ArrayList<>())
                                .add(name));
            }
        });
        Set<String> told = new HashSet<>();
        byName.forEach((name, hits) -> {
            if (hits.size() == 1) {
                otherKind(name)
                        .filter(other -> byName.getOrDefault(other, List.of()).size() > 1)
                        .findFirst()
                        .ifPresent(other -> findings.accept(finding(text, hits.get(0), other)));
                thirds(name)
                        .flatMap(third -> frequent.getOrDefault(third, List.of()).stream())
                        .limit(MOST_COMPARED)
                        .filter(other -> Misspelling.isOf(other, name, 0))
                        .findFirst()
                        .ifPresent(other -> findings.accept(finding(text, hits.get(0), other)));
                thirds(name)
                        .flatMap(third -> once.getOrDefault(third, List.of()).stream())
                        .limit(MOST_COMPARED)
                        .filter(other -> told.contains(other) && isMistaken(other, name))
                        .findFirst()
                        .ifPresent(other -> findings.accept(finding(text, hits.get(0), other)));
                told.add(name);
            }
        });
    }

    private static boolean isLongTitle(Hit hit) {
        return hit.words().startsWith("《") && hit.group(1).length() >= LONG_TITLE;
    }

    /** Whether two neighbours have changed places, or the one character that differs is mistaken for the other. */
    private boolean isMistaken(String one, String other) {
        if (!Misspelling.isOf(one, other, 0)) {
            return false;
        }
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        return !one.substring(first + 1).equals(other.substring(first + 1))
                || confusables.of(one.charAt(first)).contains(other.charAt(first));
    }

    private static Finding finding(Text text, Hit hit, String other) {
        Spot spot = text.spot(hit, hit.group(1).isEmpty() ? 2 : 1);
        return Finding.warning("WORD-003", spot, name(hit), other);
    }

    /** 《…实施办法》 for 《…实施方案》: the same title with another kind of document at its end. */
    private static Stream<String> otherKind(String name) {
        return DOCUMENTS.stream()
                .filter(name::endsWith)
                .map(kind -> name.substring(0, name.length() - kind.length()))
                .filter(subject -> subject.length() >= SHORTEST_SUBJECT)
                .flatMap(subject -> DOCUMENTS.stream().map(subject::concat))
                .filter(other -> !other.equals(name));
    }

    private static String name(Hit hit) {
        return hit.group(1) + hit.group(2);
    }

    private static Stream<String> thirds(String name) {
        int length = name.length();
        int first = length / 3;
        int second = 2 * length / 3;
        return Stream.of(
                length + "<" + name.substring(0, first),
                length + "=" + name.substring(first, second),
                length + ">" + name.substring(second));
    }
}
