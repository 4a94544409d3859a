package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.corpus.Duplicates;
import qicao.corpus.Line;
import qicao.corpus.Speech;
import qicao.genre.Role;
import qicao.outline.Outline;
import qicao.outline.Unit;

/**
 * What mining keeps of one speech. A pure function of its outline.
 *
 * @param reference names the speech
 * @param meetingType slug; empty if nothing tells
 * @param meeting the meeting's name, from the title; empty if it has none
 * @param year of the speech; empty if it is masked or missing
 * @param characters of its text
 * @param fingerprint for finding copies
 * @param skeleton roles of its sections in order, repeats joined
 * @param headings its visible headings
 * @param clauses in text order
 */
record SpeechSketch(
        Speech.Reference reference,
        Optional<String> meetingType,
        Optional<String> meeting,
        OptionalInt year,
        int characters,
        Duplicates.Fingerprint fingerprint,
        List<Role> skeleton,
        List<Heading> headings,
        List<Clause> clauses) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TITLE = Pattern.compile("在(.+?)(?:上|时|开幕式上|闭幕式上)?的(?:讲话|致辞|发言|报告|总结).*");
    private static final int HEADING_LEVELS = 3;
    private static final int RUN_IN = 5;

    /**
     * A visible heading of level 1 to 3.
     *
     * @param text masked, clauses kept
     */
    record Heading(int level, Role role, String text) {}

    SpeechSketch {
        skeleton = List.copyOf(skeleton);
        headings = List.copyOf(headings);
        clauses = List.copyOf(clauses);
    }

    static SpeechSketch of(Outline outline) {
        Speech speech = outline.speech();
        List<Heading> headings = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<Role> skeleton = new ArrayList<>();
        for (int i = 0; i < outline.units().size(); i++) {
            Unit unit = outline.units().get(i);
            if (unit.level() == 1 && (skeleton.isEmpty() || skeleton.get(skeleton.size() - 1) != unit.role())) {
                skeleton.add(unit.role());
            }
            if (unit.heading().isPresent() && unit.level() >= 1 && unit.level() <= HEADING_LEVELS) {
                headings.add(new Heading(
                        unit.level(), unit.role(), Masker.mask(unit.heading().get())));
            }
            for (String paragraph : paragraphs(outline, i)) {
                clauses(unit.role(), paragraph, clauses);
            }
        }
        return new SpeechSketch(
                speech.reference(),
                outline.meetingType(),
                speech.title().flatMap(SpeechSketch::meeting),
                year(speech),
                speech.lines().stream().mapToInt(line -> line.text().length()).sum(),
                Duplicates.fingerprint(speech),
                skeleton,
                headings,
                clauses);
    }

    /** The prose of a unit: its text, and the heading where that is a sentence in running text. */
    static List<String> paragraphs(Outline outline, int index) {
        Unit unit = outline.units().get(index);
        List<String> paragraphs = new ArrayList<>();
        if (unit.role() == Role.SALUTATION) {
            return paragraphs;
        }
        if (unit.level() == RUN_IN) {
            unit.heading().ifPresent(paragraphs::add);
        }
        for (Line line : outline.body(index)) {
            paragraphs.add(line.text());
        }
        return paragraphs;
    }

    /** The same speech with other clauses. */
    SpeechSketch withClauses(List<Clause> others) {
        return new SpeechSketch(
                reference, meetingType, meeting, year, characters, fingerprint, skeleton, headings, others);
    }

    private static void clauses(Role role, String paragraph, List<Clause> clauses) {
        for (String sentence : Clause.sentences(Masker.mask(paragraph))) {
            List<String> texts = Clause.of(sentence);
            for (String text : texts) {
                clauses.add(new Clause(role, text, texts.size() == 1));
            }
        }
    }

    private static Optional<String> meeting(String title) {
        Matcher matcher = TITLE.matcher(title);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static OptionalInt year(Speech speech) {
        Matcher inTitle = YEAR.matcher(speech.title().orElse(""));
        if (inTitle.find()) {
            return OptionalInt.of(Integer.parseInt(inTitle.group()));
        }
        String file = speech.path().substring(speech.path().lastIndexOf('/') + 1);
        Matcher inName = YEAR.matcher(file);
        return inName.find() ? OptionalInt.of(Integer.parseInt(inName.group())) : OptionalInt.empty();
    }
}
