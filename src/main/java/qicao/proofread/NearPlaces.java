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
import qicao.table.Table;

/**
 * One place, one spelling (WORD-003): what is named once and sounds like what is named more often is the same place mistyped.
 *
 * <ul>
 *   <li>wrong: 柳溪镇 twice and 柳西镇 once
 *   <li>right: 柳溪镇 beside 柳河镇, which sounds otherwise
 * </ul>
 */
final class NearPlaces implements Check {
    private static final String FILE = "homophones.txt";
    /** Behind 镇长, 村民 and the like no name has ended. */
    private static final Pattern PLACE = Pattern.compile(
            "(?=((?:[\\p{IsHan}&&[^的和与在及各全等乡镇村区县市是了到从]]{2,3})(?:镇(?![长区域级])|乡(?![长村镇情土贤])|街道(?!办|路)|村(?![民委里级集干容庄组])|社区(?![工居民])|水库|大道|开发区|产业园|工业园)))");
    /** A text with more places of one kind is no speech. */
    private static final int MOST_COMPARED = 500;

    private final Map<Character, Set<Character>> alike = new HashMap<>();

    NearPlaces() {
        Table.beside(NearPlaces.class, FILE).each(1, row -> {
            Set<Character> sound = new HashSet<>();
            for (String character : row.text(0).split(" ", -1)) {
                sound.add(character.charAt(0));
            }
            sound.forEach(character ->
                    alike.computeIfAbsent(character, key -> new HashSet<>()).addAll(sound));
        });
    }

    @Override
    public List<String> codes() {
        return List.of("WORD-003");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        Map<String, List<Hit>> byName = new LinkedHashMap<>();
        for (Hit hit : text.hits("镇乡道村区库园", PLACE)) {
            byName.computeIfAbsent(hit.group(1), name -> new ArrayList<>()).add(hit);
        }
        List<String> frequent = byName.entrySet().stream()
                .filter(place -> place.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .limit(MOST_COMPARED)
                .toList();
        byName.forEach((name, hits) -> {
            if (hits.size() == 1) {
                frequent.stream()
                        .filter(other -> soundsLike(name, other))
                        .findFirst()
                        .ifPresent(other ->
                                findings.accept(Finding.warning("WORD-003", text.spot(hits.get(0), 1), name, other)));
            }
        });
    }

    /** Whether one character differs and sounds alike. */
    private boolean soundsLike(String name, String other) {
        if (name.length() != other.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < name.length(); i++) {
            char one = name.charAt(i);
            if (one != other.charAt(i)) {
                differing++;
                if (differing > 1 || !alike.getOrDefault(one, Set.of()).contains(other.charAt(i))) {
                    return false;
                }
            }
        }
        return differing == 1;
    }
}
