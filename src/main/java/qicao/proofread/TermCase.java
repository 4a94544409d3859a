package qicao.proofread;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Latin terms with the capitals that they have (WORD-002).
 *
 * <ul>
 *   <li>wrong: GDp增长6.5%; pm2.5浓度
 *   <li>right: GDP增长6.5%; PM2.5浓度
 * </ul>
 */
final class TermCase implements Check {
    private static final List<String> USUAL = List.of(
            "GDP", "CPI", "PPI", "PMI", "WTO", "APEC", "RCEP", "PM2.5", "PM10", "VOCs", "LED", "LNG", "GPS", "KPI",
            "EPC", "IPO", "CBD", "ETC", "ISO", "CEO", "ICU", "DNA", "BRT", "SUV", "LPR", "ESG", "REITs", "BIM", "MBA",
            "COD", "PPP", "GEP", "AED", "OFDI", "QFII", "HACCP", "GMP", "CDM", "EMBA", "FDI");
    private static final Pattern WORD =
            Pattern.compile("(?<![A-Za-z0-9.@/_-])[A-Za-z][A-Za-z0-9]*(?:\\.\\d+)?(?![A-Za-z0-9@/_-])");

    private final Map<String, String> spellings = new HashMap<>();

    TermCase(List<String> terms) {
        USUAL.forEach(term -> spellings.put(term.toLowerCase(Locale.ROOT), term));
        terms.forEach(term -> spellings.put(term.toLowerCase(Locale.ROOT), term));
    }

    @Override
    public List<String> codes() {
        return List.of("WORD-002");
    }

    @Override
    public void check(Text text, Consumer<Finding> findings) {
        for (Hit hit : text.hits(WORD)) {
            String right = spellings.getOrDefault(hit.words().toLowerCase(Locale.ROOT), hit.words());
            if (!right.equals(hit.words())) {
                findings.accept(Finding.error("WORD-002", text.spot(hit), hit.words(), right)
                        .suggesting(right));
            }
        }
    }
}
