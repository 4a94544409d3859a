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
 * @param reference names the speech by place and text
 * @param meetingType slug; empty if nothing tells
 * @param meeting the meeting's name, from the title; empty if it has none
 * @param year of the speech; empty if it is masked or missing
 * @param characters of its text
 * @param fingerprint for finding copies
 * @param skeleton roles of its sections in order, repeats joined
 * @param headings its visible headings
 * @param clauses in text order
 * @param transitions beginnings of one or two clauses that lead from one part of the speech to another
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
        List<Clause> clauses,
        List<Clause> transitions) {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern TITLE = Pattern.compile("在(.+?)(?:上|时|开幕式上|闭幕式上)?的(?:讲话|致辞|发言|报告|总结).*");
    /** A transition often takes two clauses: 在肯定成绩的同时，我们也要清醒地看到. */
    private static final int MOST_CLAUSES = 2;

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
        transitions = List.copyOf(transitions);
    }

    /** All that mining can take words from. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        clauses.forEach(clause -> texts.add(clause.text()));
        headings.forEach(heading -> texts.add(heading.text()));
        meeting.ifPresent(texts::add);
        return texts;
    }

    static SpeechSketch of(Outline outline) {
        Speech speech = outline.speech();
        List<Heading> headings = new ArrayList<>();
        List<Clause> clauses = new ArrayList<>();
        List<Clause> transitions = new ArrayList<>();
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
                List<String> sentences = Clause.sentences(Masker.mask(paragraph));
                clauses(unit.role(), sentences, clauses);
                transitions(unit.role(), sentences, transitions);
            }
        }
        return new SpeechSketch(
                speech.identity(),
                outline.meetingType(),
                speech.title().flatMap(SpeechSketch::meeting),
                year(speech),
                speech.lines().stream().mapToInt(line -> line.text().length()).sum(),
                Duplicates.fingerprint(speech),
                skeleton,
                headings,
                clauses,
                transitions);
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
                reference, meetingType, meeting, year, characters, fingerprint, skeleton, headings, others, List.of());
    }

    private static void clauses(Role role, List<String> sentences, List<Clause> clauses) {
        for (String sentence : sentences) {
            List<String> texts = Clause.of(sentence);
            for (String text : texts) {
                clauses.add(new Clause(role, text, texts.size() == 1));
            }
        }
    }

    /** How the first and the last sentence of a paragraph begin, where they lead from one part to another. */
    private static void transitions(Role role, List<String> sentences, List<Clause> transitions) {
        for (int i = 0; i < sentences.size(); i += Math.max(1, sentences.size() - 1)) {
            List<String> texts = Clause.of(sentences.get(i));
            for (int size = 1; size <= Math.min(MOST_CLAUSES, texts.size()); size++) {
                String text = String.join("，", texts.subList(0, size));
                if (TransitionMiner.connects(text)) {
                    transitions.add(new Clause(role, text, size == texts.size()));
                }
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
