package qicao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.genre.Family;
import qicao.genre.Rank;
import qicao.genre.Role;
import qicao.genre.Tone;

/** Laws of the shipped catalogue: what keeps the drafts true, varied and parallel whoever edits sections and headings. */
final class PatternCatalogTest {
    private static final PatternCatalog CATALOG = TemplateLibrary.shipped().patterns();
    private static final List<MeetingType> TYPES = MeetingTypes.builtIn().all();

    /** How a topic usually looks: 安全生产, 城市管理. */
    private static final String SHORT_VALUE = "安全生产";

    /** 一个, 一件 are idioms, 三点 and 两个方面 are counts. */
    private static final Pattern COUNT = Pattern.compile("[\\p{Nd}二三四五六七八九十百千两]+(?:个|项|点|条|家|名|场|次|件|位|步|方面|年|月)");

    /** What names of places, bodies and documents end in or stand in; what persons are called by. */
    private static final Pattern NAME =
            Pattern.compile("[省市县区州盟旗乡镇村《》A-Za-z某]|公司|集团|大学|学校|医院|法院|政府|党委|党组|委员会|支队|中央|国务院|书记|主席|主任|[省市县局厅校院]长");

    /**
     * Parts that fewer wordings will do for: formulas (who is agreed with, who is thanked, the honours read out, a hope's recipient, the last thanks, what a case
     * teaches, who speaks later), sentences that close a section and may be left out, what
     * a bare noun wants to be a clause, and the paragraphs of fill-ins that say
     * nothing of their own, which should be rare.
     */
    private static final Set<String> FEW_WILL_DO = Set.of(
            "relay.assent",
            "relay.ask",
            "relay.after",
            "affirm.lead",
            "affirm.thanks",
            "affirm.more",
            "background.point",
            "situation.predicate",
            "honours.by",
            "honours.decision",
            "honours.list",
            "honours.congratulate",
            "cases.lesson",
            "hopes.to",
            "hopes.whom",
            "election.discipline",
            "closing.thanks",
            "recap.end",
            "recap.shortfall",
            "recap.one",
            "recap.predicate",
            "problems.predicate",
            "problems.forward",
            "problems.cause",
            "problems.reason",
            "tasks.goal",
            "tasks.predicate",
            "relay.said",
            "situation.lead",
            "situation.one",
            "situation.end",
            "problems.bare",
            "situation.bare",
            "requirements.bare",
            "requirements.one",
            "hopes.one",
            "closing.judge",
            "closing.for",
            "tasks.why",
            // Pieces of a clause, which is composed anew each time.
            "duty.ahead",
            "duty.title",
            "duty.norm",
            "duty.front",
            "duty.first",
            "duty.who",
            "duty.when",
            "duty.verb",
            "duty.only",
            "duty.subject");

    /** What a sentence ends with. */
    private static final String STOPS = "。！？";

    /** What leads on to the sentence's own end. */
    private static final String PAUSES = "：，";

    /** A lead whose list may stand in its sentence or in sentences of its own; who acts, 由…牵头， or …要. */
    private static final Set<String> EITHER_WAY = Set.of("indicators.lead", "duty.who");

    /** The word that a clause of this shape begins with: 把⟨宾⟩＋动补. */
    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{IsHan}+)⟨");

    @Test
    void noWordingHoldsADigitOrACount() {
        assertThat(literals()).noneMatch(text -> COUNT.matcher(text).find() || text.matches(".*\\p{Nd}.*"));
    }

    @Test
    void theLastThanksWishNothingThatTheClosingHasWishedAndCallNobodyComrade() {
        assertThat(CATALOG.part("closing.thanks"))
                .map(Frame::text)
                .map(text -> filled(text, "…"))
                .noneMatch(text -> text.contains("祝") || text.contains("同志"));
    }

    @Test
    void noWordingNamesAPlaceABodyOrAPerson() {
        assertThat(literals()).noneMatch(text -> NAME.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "opening.meeting",
                "recap.lead",
                "problems.concede",
                "announcement.points",
                "indicators.lead",
                "targets.lead",
                "cases.lead",
                "tasks.lead",
                "phases.lead",
                "responses.lead",
                "requirements.lead",
                "hopes.lead",
                "closing.call",
            })
    void aConnectingSentenceHasAtLeastEightWordings(String part) {
        assertThat(CATALOG.part(part)).hasSizeGreaterThanOrEqualTo(8);
    }

    /** An audience that has wordings of its own has enough of them; one that has none borrows those for work. */
    @ParameterizedTest
    @MethodSource("variedParts")
    void everyTypeAndRankCanDrawOnEightWordings(String part) {
        for (MeetingType type : TYPES) {
            for (Rank rank : Rank.values()) {
                long wordings = CATALOG.part(part).stream()
                        .filter(frame -> frame.audience().contains(type.slug())
                                || frame.audience().contains(type.family().slug()))
                        .filter(frame ->
                                frame.ranks().isEmpty() || frame.ranks().contains(rank))
                        .count();

                assertThat(wordings).as(type.slug() + " " + rank).matches(count -> count == 0 || count >= 8);
            }
        }
    }

    static Set<String> variedParts() {
        Set<String> varied = parts();
        varied.removeAll(FEW_WILL_DO);
        return varied;
    }

    @Test
    void idsAreUniqueAcrossFramesAndHeadings() {
        assertThat(Stream.concat(
                        CATALOG.frames().stream().map(Frame::id),
                        CATALOG.headings().stream().map(HeadingSet::id)))
                .doesNotHaveDuplicates();
    }

    @Test
    void noAudienceHearsAWordingUnderTwoIds() {
        assertThat(CATALOG.frames().stream()
                        .flatMap(
                                frame -> frame.audience().stream().map(who -> frame.part() + " " + who + frame.text())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAudienceIsAFamilyATypeOrATone() {
        Set<String> known = Stream.concat(
                        Stream.concat(
                                Stream.of(Family.values()).map(Family::slug),
                                Stream.of(Tone.values()).map(Tone::slug)),
                        TYPES.stream().map(MeetingType::slug))
                .collect(Collectors.toSet());

        assertThat(CATALOG.frames())
                .allSatisfy(frame -> assertThat(frame.audience()).isNotEmpty().isSubsetOf(known));
        assertThat(CATALOG.headings())
                .allSatisfy(set -> assertThat(set.audience()).isNotEmpty().isSubsetOf(known));
    }

    @Test
    void curatedWordingsHaveNoSupportMinedOnesHave() {
        assertThat(CATALOG.frames())
                .allSatisfy(
                        frame -> assertThat(frame.support() > 0).isEqualTo(frame.origin() == Frame.Provenance.MINED));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theWordingsOfAPartEndAlike(String part) {
        Set<String> ends = new TreeSet<>();
        CATALOG.part(part).forEach(frame -> ends.add(end(frame.text().toString())));

        assertThat(ends).hasSize(EITHER_WAY.contains(part) ? 2 : 1);
    }

    @Test
    void noWordingHasMarksThatMeetOrBracketsThatStayOpen() {
        assertThat(Stream.concat(CATALOG.frames().stream().map(Frame::text), wordings()))
                .extracting(FrameText::toString)
                .noneMatch(text -> text.matches(".*[，。；：！？、][，。；：！？、].*"))
                .allMatch(text -> text.matches("[^“”]*(?:“[^“”]*”[^“”]*)*"));
    }

    static Set<String> parts() {
        return CATALOG.frames().stream().map(Frame::part).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void thereAreTwelveSetsOfHeadingsForEachType() {
        assertThat(TYPES)
                .allSatisfy(type -> assertThat(CATALOG.headings())
                        .filteredOn(set -> set.audience().contains(type.slug())
                                || set.audience().contains(type.family().slug()))
                        .hasSizeGreaterThanOrEqualTo(12));
    }

    @Test
    void everyHeadingIsMadeForARole() {
        Set<String> roles = Stream.of(Role.values()).map(Role::slug).collect(Collectors.toSet());

        assertThat(CATALOG.headings())
                .allSatisfy(set -> assertThat(set.texts().keySet().stream().flatMap(key -> Stream.of(key.split("\\+"))))
                        .isSubsetOf(roles));
    }

    @Test
    void noHeadingOccursInTwoSets() {
        assertThat(CATALOG.headings().stream()
                        .flatMap(set -> wordings(set).map(FrameText::toString).distinct()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("headings")
    void theHeadingsOfASetHaveAsManyClausesAsItSays(HeadingSet set) {
        assertThat(wordings(set)).allSatisfy(text -> assertThat(clauses(text)).hasSize(set.clauses()));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void aHeadingFillsALineAndNoMoreThanTwo(HeadingSet set) {
        // Of 300 reports most say no more than 今年工作回顾.
        int shortest = set.audience().contains("report") ? 6 : 10;
        assertThat(wordings(set))
                .extracting(PatternCatalogTest::filled)
                .allSatisfy(heading -> assertThat(heading.length()).isBetween(shortest, 33));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void aHeadingEndsWithoutMark(HeadingSet set) {
        assertThat(wordings(set)).extracting(FrameText::toString).noneMatch(text -> text.matches(".*[，。；：！？、]"));
    }

    @ParameterizedTest
    @MethodSource("headings")
    void everyRoleHasAHeadingThatNeedsNoFact(HeadingSet set) {
        assertThat(set.texts().values())
                .allSatisfy(
                        texts -> assertThat(texts.get(texts.size() - 1).slots()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("headings")
    void clausesThatStandAboveEachOtherAreNearlyAsLong(HeadingSet set) {
        List<List<String>> headings = new ArrayList<>();
        set.texts().values().forEach(texts -> headings.add(clauses(texts.get(texts.size() - 1))));
        for (int clause = 0; clause < set.clauses(); clause++) {
            int at = clause;
            int longest = headings.stream()
                    .mapToInt(heading -> heading.get(at).length())
                    .max()
                    .orElse(0);
            int shortest = headings.stream()
                    .mapToInt(heading -> heading.get(at).length())
                    .min()
                    .orElse(0);

            assertThat(longest - shortest).as("clause %d", at + 1).isLessThanOrEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("headings")
    void aSetKeepsTheRhythmThatItsShapeDeclares(HeadingSet set) {
        List<String> shape = List.of(set.shape().split("，", -1));

        assertThat(shape).hasSize(set.clauses());
        assertThat(wordings(set).map(PatternCatalogTest::clauses))
                .allSatisfy(clauses -> assertThat(clauses).zipSatisfy(shape, PatternCatalogTest::hasShape));
    }

    private static void hasShape(String clause, String shape) {
        if (shape.contains("四字")) {
            assertThat(clause).hasSize(4);
        }
        Matcher first = FIRST_WORD.matcher(shape);
        if (first.find()) {
            assertThat(clause).startsWith(first.group(1));
        }
    }

    static List<HeadingSet> headings() {
        return CATALOG.headings();
    }

    private static String end(String text) {
        char last = text.charAt(text.length() - 1);
        if (STOPS.indexOf(last) >= 0) {
            return "a full stop";
        }
        return PAUSES.indexOf(last) >= 0 ? "a pause" : "no mark";
    }

    /** Everything of ours in frames and headings, slots left out. */
    private static List<String> literals() {
        return Stream.concat(CATALOG.frames().stream().map(Frame::text), wordings())
                .map(text -> filled(text, "…"))
                .toList();
    }

    private static Stream<FrameText> wordings() {
        return CATALOG.headings().stream().flatMap(PatternCatalogTest::wordings);
    }

    private static Stream<FrameText> wordings(HeadingSet set) {
        return set.texts().values().stream().flatMap(List::stream);
    }

    private static List<String> clauses(FrameText heading) {
        return List.of(filled(heading).split("，", -1));
    }

    private static String filled(FrameText text) {
        return filled(text, SHORT_VALUE);
    }

    private static String filled(FrameText text, String value) {
        return text.parts().stream()
                .map(part -> part instanceof FrameText.Literal literal ? literal.text() : value)
                .collect(Collectors.joining());
    }
}
