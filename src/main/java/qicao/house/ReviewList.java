package qicao.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.Place;
import qicao.encoding.Encodings;
import qicao.house.HousePatterns.HouseHeadings;
import qicao.template.Frame;
import qicao.template.FrameText;
import qicao.template.HeadingSet;
import qicao.template.HouseTemplates;
import qicao.template.Voice;

/**
 * What a keeper reads and answers: a row a wording, its first cell 是 or 否 or nothing. An answer is known by the wording's id, so
 * it holds through every later mining, also while the archive does not have the wording. A table in UTF-8 with a mark in front
 * and cells between tabs, as spreadsheet programs open it; nothing of the archive stands in it but the wording and where it is.
 */
public final class ReviewList {
    /** The name of the list in a folder of templates. */
    public static final String FILE = "review.tsv";

    private static final String YES = "是";
    private static final String NO = "否";
    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("采用（是/否，空着按建议）", "建议", "句位", "句子", "编号", "什么时候说", "出处", "为什么");
    private static final int ANSWER = 0;
    private static final int ID = 4;
    private static final int SOURCES = 5;

    private final Map<String, Boolean> answers;
    private final Map<String, String> rows;

    private ReviewList(Map<String, Boolean> answers, Map<String, String> rows) {
        this.answers = answers;
        this.rows = rows;
    }

    /** A list without answers. */
    public static ReviewList empty() {
        return new ReviewList(Map.of(), Map.of());
    }

    /** Whether a file is such a list, however it was sorted and saved. */
    public static boolean isOne(byte[] content) {
        return Encodings.decode(content).contains(HouseTemplates.PRIVATE);
    }

    /**
     * Reads a list.
     *
     * @param name for messages
     * @param problems rows that cannot be understood are added here and have no answer
     */
    public static ReviewList read(String name, byte[] content, List<Diagnostic> problems) {
        Map<String, Boolean> answers = new TreeMap<>();
        Map<String, String> rows = new LinkedHashMap<>();
        List<String> lines = Encodings.decode(content).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = List.of(lines.get(i).split("\t", -1));
            if (lines.get(i).isBlank()
                    || lines.get(i).startsWith("#")
                    || cells.get(ANSWER).startsWith("采用")) {
                continue;
            }
            if (cells.size() <= ID || cells.get(ID).isBlank()) {
                problems.add(Diagnostic.warning("MINE-009", new Place(name, i + 1, 1)));
                continue;
            }
            String id = cells.get(ID).strip();
            rows.put(id, lines.get(i));
            String answer = cells.get(ANSWER).strip();
            if (answer.equals(YES) || answer.equals(NO)) {
                answers.put(id, answer.equals(YES));
            } else if (!answer.isEmpty()) {
                problems.add(Diagnostic.warning("MINE-010", new Place(name, i + 1, 1), answer));
            }
        }
        return new ReviewList(answers, rows);
    }

    /** The keeper's answer. */
    public Optional<Boolean> answer(String id) {
        return Optional.ofNullable(answers.get(id));
    }

    /** The frames that may be said: those that he wants, and those without doubt that he has not struck, themselves or what they were made of. */
    public List<Frame> frames(HousePatterns patterns) {
        return patterns.sentences().stream()
                .filter(one -> answer(one.frame().id()).orElse(one.doubt().isEmpty() && !isStruckWithAll(one)))
                .map(HouseSentence::frame)
                .toList();
    }

    private boolean isStruckWithAll(HouseSentence one) {
        return !one.madeOf().isEmpty()
                && one.madeOf().stream().noneMatch(id -> answer(id).orElse(true));
    }

    /** The heading sets that he has not struck. */
    public List<HeadingSet> headings(HousePatterns patterns) {
        return patterns.headings().stream()
                .map(HouseHeadings::set)
                .filter(set -> answer(set.id()).orElse(true))
                .toList();
    }

    /** What the house says word for word comes first, then what sounds like it. */
    public Voice voice(HousePatterns patterns) {
        Map<String, Integer> levels = new TreeMap<>(patterns.likings());
        patterns.confirmed().forEach(id -> levels.put(id, Voice.OWN));
        frames(patterns).forEach(frame -> levels.put(frame.id(), Voice.OWN));
        headings(patterns).forEach(set -> levels.put(set.id(), Voice.OWN));
        return new Voice(levels);
    }

    /**
     * The list for a new mining with the answers so far: wordings by part, those that want an answer first; at the end what the
     * archive does not have any more and the keeper has answered.
     *
     * @param first lines in front, without line ends
     * @param reasons what to say for each
     */
    public byte[] with(HousePatterns patterns, List<String> first, Function<Reason, String> reasons) {
        StringBuilder text = new StringBuilder(MARK);
        first.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append(String.join("\t", COLUMNS)).append('\n');
        Map<String, String> left = new LinkedHashMap<>(rows);
        List<HouseSentence> sentences = new ArrayList<>(patterns.sentences());
        sentences.sort((one, other) ->
                Boolean.compare(one.doubt().isEmpty(), other.doubt().isEmpty()));
        for (HouseSentence one : sentences) {
            Frame frame = one.frame();
            left.remove(frame.id());
            row(
                    text,
                    frame.id(),
                    one.doubt().isEmpty() ? YES : NO,
                    frame.part(),
                    written(frame.text()),
                    String.join(" ", frame.tags()),
                    one.sources(),
                    one.doubt().map(reasons).orElse(""));
        }
        for (HouseHeadings one : patterns.headings()) {
            left.remove(one.set().id());
            String headings =
                    one.own().values().stream().map(ReviewList::written).collect(Collectors.joining(" ／ "));
            row(text, one.set().id(), YES, "headings", headings, "", one.sources(), "");
        }
        left.forEach((id, row) -> answer(id).ifPresent(any -> text.append(row).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(FrameText text) {
        return text.toString().replace('⟨', '【').replace('⟩', '】');
    }

    private void row(
            StringBuilder text,
            String id,
            String proposal,
            String part,
            String wording,
            String conditions,
            List<HouseSentence.Source> sources,
            String reason) {
        String places = sources.stream()
                .limit(SOURCES)
                .map(source -> source.path() + ":" + source.line())
                .collect(Collectors.joining(" "));
        text.append(answer(id).map(yes -> yes ? YES : NO).orElse("")).append('\t');
        text.append(String.join("\t", proposal, part, wording, id, conditions, places, reason))
                .append('\n');
    }
}
