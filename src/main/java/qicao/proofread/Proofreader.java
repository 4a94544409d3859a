package qicao.proofread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qicao.corpus.Manuscript;
import qicao.outline.Outliner;

/**
 * Proofreads finished speeches. Every check looks at the whole file; the findings come in text order.
 *
 * <pre>{@code
 * new Proofreader(ProofreadSettings.defaults()).proofread(CorpusReader.manuscript("讲话.docx", bytes))
 * }</pre>
 *
 * Pure, and one instance serves all threads.
 */
public final class Proofreader {
    private static final Comparator<Finding> TEXT_ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.diagnostic().place().line())
            .thenComparingInt(finding -> finding.diagnostic().place().column())
            .thenComparing(Finding::code);

    /** A finding that gives way to one that knows more of the same words. */
    private static final String SET_PHRASE = "WORD-009";
    /** Findings of one code in one file; whoever has so many needs no more to know what is wrong. */
    private static final int MOST = 1000;

    private final ProofreadSettings settings;
    private final List<Check> checks;
    private final Outliner outliner = new Outliner();

    /** A proofreader that does what the settings ask. */
    public Proofreader(ProofreadSettings settings) {
        this.settings = settings;
        this.checks = List.of(
                new AnnouncedCount(),
                new PromisedItems(),
                new PromisedParts(),
                new NumberSeries(),
                new RunInSeries(),
                new OrdinalSeries(),
                new MixedMarkers(),
                new MarkerPunctuation(),
                new HeadingEnds(),
                new HeadingClauses(),
                new Masked(),
                new Placeholders(),
                new EmptiedMarks(),
                new UnpairedMarks(),
                new HalfWidthMarks(),
                new DoubledMarks(),
                new MissingEndMark(),
                new InnerSpaces(),
                new FullWidthLetters(),
                new LongSentences(),
                new LongParagraphs(),
                new WallOfOrders(),
                new FourCharacterSeries(),
                new RepeatedSentences(),
                new RepeatedParagraphs(),
                new FactShare(),
                new ImpossibleDates(),
                new Weekdays(),
                new DateOrder(),
                new PastDeadlines(),
                new MixedDays(),
                new DateTwice(),
                new GrowthRates(),
                new PartsAndWhole(),
                new MixedUnits(),
                new FigureTwice(),
                new FallByTimes(),
                new WrongWords(),
                new Contradictions(),
                new TermCase(settings.terms()),
                new ListedNames(settings.names()),
                new NearNames(),
                new NearPlaces(),
                new DocumentNumbers(),
                new MisplacedMarks(),
                new ImpossibleAmounts(),
                new Particles(),
                new Formulas(),
                new OrderOfBodies(),
                new HeadingYears(),
                new MeetingName(),
                new BrokenSentences(),
                new SamePerson(),
                new DoubledWords(),
                new SetPhrases(),
                new LookAlikes(),
                new StrangeCharacters(),
                new WebRemains());
    }

    /** The codes of all findings that there are. */
    public List<String> codes() {
        return checks.stream()
                .flatMap(check -> check.codes().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What is found in a file, in text order; each fault once, and of each code at most {@value #MOST}. */
    public List<Finding> proofread(Manuscript manuscript) {
        Text text = new Text(manuscript, outliner);
        List<Finding> findings = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        checks.forEach(check -> check.check(text, finding -> {
            if (settings.wants(finding.code()) && counts.merge(finding.code(), 1, Integer::sum) <= MOST) {
                findings.add(finding);
            }
        }));
        findings.removeIf(finding -> finding.code().equals(SET_PHRASE) && isToldOtherwise(finding, findings));
        return findings.stream().sorted(TEXT_ORDER).distinct().toList();
    }

    /** Whether another finding about words lies on the same characters: one slip, one finding. */
    private static boolean isToldOtherwise(Finding phrase, List<Finding> findings) {
        return findings.stream()
                .anyMatch(other -> !other.code().equals(SET_PHRASE)
                        && (other.code().startsWith("WORD-") || other.code().startsWith("FORM-"))
                        && overlap(phrase, other));
    }

    private static boolean overlap(Finding one, Finding other) {
        int from = one.diagnostic().place().column();
        int otherFrom = other.diagnostic().place().column();
        return one.diagnostic().place().line() == other.diagnostic().place().line()
                && from < otherFrom + other.spot().length()
                && otherFrom < from + one.spot().length();
    }
}
