package qicao.house;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.table.Table;
import qicao.template.FrameText;
import qicao.template.HouseTemplates;
import qicao.template.PatternCatalog;

/** Why a sentence with slots may not be said in drafts, or only if the keeper wants it. */
final class Screening {
    /** So much less a sentence may be like any of another part. */
    static final double LEAD = 0.1;

    private static final int LONGEST = 120;
    private static final int SHORTEST = 5;
    /** Before a word that leans wherever it stands; others only lean at the head of a clause. */
    private static final String ANYWHERE = "~";

    private static final Pattern ASKS = Pattern.compile("[？?]|什么|怎么|怎样|如何|为何");
    private static final Pattern ENDS = Pattern.compile(".*[。！：]");
    private static final Pattern CLAUSE = Pattern.compile("[^，；：。！]+");

    private final PatternCatalog catalogue;
    private final FactGate gate;
    private final Claims claims;
    private final Set<String> leaning =
            new HashSet<>(Table.beside(Screening.class, "leaning.tsv").rows(1, row -> row.text(0)));

    Screening(PatternCatalog catalogue, FactGate gate, Claims claims) {
        this.catalogue = catalogue;
        this.gate = gate;
        this.claims = claims;
    }

    /** Whether it is a sentence at all in which nothing particular is left. */
    Optional<Reason> formOf(String bound) {
        if (bound.length() > LONGEST
                || bound.length() < SHORTEST
                || ASKS.matcher(bound).find()
                || !ENDS.matcher(bound).matches()) {
            return Optional.of(Reason.FORM);
        }
        if (gate.particular(bound).isPresent()) {
            return Optional.of(Reason.PARTICULAR);
        }
        try {
            return HouseTemplates.mayHold(FrameText.parse(bound)) ? Optional.empty() : Optional.of(Reason.PARTICULAR);
        } catch (IllegalArgumentException unknownSlot) {
            return Optional.of(Reason.PARTICULAR);
        }
    }

    /** Whether it may be said where it was found to fit. */
    Optional<Reason> doubtOf(PartFinder.Found found, FrameText text) {
        if (leans(found.part(), text)) {
            return Optional.of(Reason.LEANS);
        }
        if (!claims.areMet(text.toString(), found.nearest().tags())) {
            return Optional.of(Reason.CLAIM);
        }
        if (!found.isLikely()) {
            return Optional.of(Reason.UNPLACED);
        }
        if (found.lead() < LEAD) {
            return Optional.of(Reason.AMBIGUOUS);
        }
        return found.isSure() ? Optional.empty() : Optional.of(Reason.DOUBTFUL);
    }

    /** Whether a clause begins with a word that leans on what stood before, as no sentence of ours in that part does. */
    private boolean leans(String part, FrameText text) {
        Matcher clause = CLAUSE.matcher(text.toString());
        while (clause.find()) {
            for (String word : leaning) {
                boolean anywhere = word.startsWith(ANYWHERE);
                if ((anywhere
                                ? clause.group().contains(word.substring(1))
                                : clause.group().startsWith(word))
                        && catalogue.part(part).stream()
                                .noneMatch(frame -> says(frame.text().toString(), word))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean says(String text, String word) {
        return word.startsWith(ANYWHERE)
                ? text.contains(word.substring(1))
                : text.startsWith(word) || text.contains("，" + word);
    }
}
