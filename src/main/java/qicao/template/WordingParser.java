package qicao.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.diagnostic.Diagnostic;
import qicao.diagnostic.DiagnosticException;
import qicao.diagnostic.Place;
import qicao.genre.Rank;
import qicao.genre.Role;

/**
 * Reads a file of sections or headings: {@code <@part id="recap.lead">} with its {@code <@frame>}s, {@code <@headings>} with its
 * {@code <@heading>}s, and comments; in a frame or heading text and {@code ${slot}}. Anything else is an error; all of them are told
 * at once, each at its place.
 */
final class WordingParser {
    private static final String ID = "id";
    private static final String PART = "part";
    private static final String FRAME = "frame";
    private static final String HEADINGS = "headings";
    private static final String HEADING = "heading";

    /** What each directive may be given; the first must be. */
    private static final Map<String, List<String>> PARAMETERS = Map.of(
            PART, List.of(ID),
            FRAME, List.of(ID, "for", "idea", "when", "ranks", "support"),
            HEADINGS, List.of(ID, "for", "shape"),
            HEADING, List.of("role"));

    private static final Pattern PLAIN_SLOT = Pattern.compile("\\$\\{\\s*([\\p{L}_][\\p{L}\\p{N}_]*)\\s*}");

    /** A line break with the blanks around it is layout. */
    private static final Pattern LAYOUT = Pattern.compile("[ \\t]*\\n[ \\t\\n]*");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_QUOTE = 20;

    private final WordingName name;
    private final KnownWords known;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final List<Frame> frames = new ArrayList<>();
    private final List<HeadingSet> headings = new ArrayList<>();
    private final Map<String, Place> ids = new LinkedHashMap<>();
    private final Map<String, Place> removed = new LinkedHashMap<>();

    private WordingParser(WordingName name, KnownWords known) {
        this.name = name;
        this.known = known;
    }

    /**
     * What a file says and what is wrong with it.
     *
     * @param ids where the ids of its frames and heading sets stand
     * @param removed where it takes something out
     */
    record Reading(
            ParsedWording wording, Map<String, Place> ids, Map<String, Place> removed, List<Diagnostic> findings) {}

    /** Reads a file; what has an error is left out. */
    static Reading read(TemplateLibrary.Source source, WordingName name, KnownWords known) {
        WordingParser parser = new WordingParser(name, known);
        try {
            TemplateNode.read(source).forEach(parser::top);
        } catch (DiagnosticException unreadable) {
            parser.findings.addAll(unreadable.diagnostics());
        }
        return new Reading(
                ParsedWording.of(parser.frames, parser.headings, parser.removed.keySet()),
                parser.ids,
                parser.removed,
                parser.findings);
    }

    private void top(TemplateNode node) {
        String directive = directive(node);
        if (directive.equals(PART) && name.role().isPresent()) {
            part(node);
        } else if (directive.equals(HEADINGS) && name.role().isEmpty()) {
            headings(node);
        } else if (directive.equals(FRAME) && name.layer() && node.children().isEmpty()) {
            frame("", node);
        } else {
            refuseAllButLayout(node);
        }
    }

    private void part(TemplateNode node) {
        Map<String, Word> parameters = parameters(node);
        Optional<Word> id = Optional.ofNullable(parameters.get(ID));
        id.ifPresent(this::checkPart);
        for (TemplateNode child : node.children()) {
            if (directive(child).equals(FRAME)) {
                frame(id.map(Word::text).orElse(""), child);
            } else {
                refuseAllButLayout(child);
            }
        }
    }

    private void checkPart(Word part) {
        String role = name.role().orElse("");
        int dot = part.text().indexOf('.');
        if (dot > 0 && !part.text().substring(0, dot).equals(role)) {
            error(
                    "PATTERN-016",
                    part.place(),
                    part.text(),
                    "sections/" + part.text().substring(0, dot) + ".ftl");
        } else if (!known.parts().map(parts -> parts.contains(part.text())).orElse(true)) {
            error(
                    "PATTERN-003",
                    part.place(),
                    part.text(),
                    Nearest.to(part.text(), known.parts().get()));
        }
    }

    private void frame(String part, TemplateNode node) {
        Map<String, Word> parameters = parameters(node);
        Optional<FrameText> text = text(node);
        Optional<String> id = id(node, parameters, text);
        Set<String> audience = audience(node, parameters);
        List<String> conditions = words(parameters, "when", "TPL-019", known.conditions()).stream()
                .sorted()
                .distinct()
                .toList();
        Set<Rank> ranks = EnumSet.noneOf(Rank.class);
        for (Word word : words(parameters, "ranks")) {
            Rank.of(word.text()).ifPresentOrElse(ranks::add, () -> error("PATTERN-006", word.place(), word.text()));
        }
        int support = support(parameters);
        if (id.isPresent() && text.isPresent()) {
            String idea =
                    Optional.ofNullable(parameters.get("idea")).map(Word::text).orElse(id.get());
            Frame.Provenance origin = name.mined() ? Frame.Provenance.MINED : Frame.Provenance.CURATED;
            frames.add(new Frame(id.get(), part, idea, text.get(), audience, ranks, conditions, origin, support));
        }
    }

    private void headings(TemplateNode node) {
        Map<String, Word> parameters = parameters(node);
        Map<String, List<FrameText>> texts = new LinkedHashMap<>();
        OptionalInt clauses = OptionalInt.empty();
        List<TemplateNode> siblings = new ArrayList<>();
        for (TemplateNode child : node.children()) {
            if (directive(child).equals(HEADING)) {
                siblings.add(child);
            } else {
                refuseAllButLayout(child);
            }
        }
        for (TemplateNode heading : siblings) {
            Optional<Word> role = Optional.ofNullable(parameters(heading).get("role"));
            role.ifPresent(this::checkRoles);
            Optional<FrameText> text = text(heading);
            if (text.isEmpty()) {
                error("PATTERN-017", heading.place(), role.map(Word::text).orElse(HEADING));
            } else {
                int count = clauses(text.get());
                if (count != clauses.orElse(count)) {
                    error("PATTERN-018", heading.place(), count, clauses.getAsInt());
                }
                clauses = OptionalInt.of(clauses.orElse(count));
                role.ifPresent(key -> texts.computeIfAbsent(key.text(), any -> new ArrayList<>())
                        .add(text.get()));
            }
        }
        Optional<String> id = siblings.isEmpty() ? removal(node, parameters) : newId(parameters);
        Set<String> audience = siblings.isEmpty() && name.layer() ? Set.of() : audience(node, parameters);
        String shape =
                Optional.ofNullable(parameters.get("shape")).map(Word::text).orElse("");
        if (id.isPresent() && clauses.isPresent()) {
            headings.add(new HeadingSet(id.get(), shape, clauses.getAsInt(), audience, texts));
        }
    }

    private void checkRoles(Word roles) {
        for (String role : roles.text().split("\\+", -1)) {
            if (Role.of(role).filter(known -> known.slug().equals(role)).isEmpty()) {
                List<String> slugs =
                        Arrays.stream(Role.values()).map(Role::slug).toList();
                error("PATTERN-002", roles.place(), role, Nearest.to(role, slugs));
            }
        }
    }

    /** Commas divide a heading into clauses. */
    private static int clauses(FrameText heading) {
        int clauses = 1;
        for (FrameText.Part part : heading.parts()) {
            if (part instanceof FrameText.Literal literal) {
                clauses += (int) literal.text().chars().filter(c -> c == '，').count();
            }
        }
        return clauses;
    }

    /** The id of a frame; one without text takes the frame of that id out, and is none itself. */
    private Optional<String> id(TemplateNode node, Map<String, Word> parameters, Optional<FrameText> text) {
        boolean empty = node.children().stream().allMatch(WordingParser::isLayout);
        return text.isEmpty() && empty ? removal(node, parameters) : newId(parameters);
    }

    private Optional<String> newId(Map<String, Word> parameters) {
        Word id = parameters.get(ID);
        if (id != null && (ids.putIfAbsent(id.text(), id.place()) != null || removed.containsKey(id.text()))) {
            error("PATTERN-005", id.place(), id.text());
            return Optional.empty();
        }
        return Optional.ofNullable(id).map(Word::text);
    }

    private Optional<String> removal(TemplateNode node, Map<String, Word> parameters) {
        Word id = parameters.get(ID);
        if (!name.layer()) {
            error("PATTERN-017", node.place(), id == null ? "" : id.text());
        } else if (id != null && (ids.containsKey(id.text()) || removed.put(id.text(), id.place()) != null)) {
            error("PATTERN-005", id.place(), id.text());
        }
        return Optional.empty();
    }

    private Set<String> audience(TemplateNode node, Map<String, Word> parameters) {
        boolean removes = name.layer() && node.children().stream().allMatch(WordingParser::isLayout);
        if (!parameters.containsKey("for") && !removes) {
            error("PATTERN-015", node.place(), "for");
        }
        return new TreeSet<>(words(parameters, "for", "TPL-020", known.audiences()));
    }

    private int support(Map<String, Word> parameters) {
        Word support = parameters.get("support");
        if (support == null) {
            return 0;
        }
        if (!name.mined()) {
            error("PATTERN-019", support.place());
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(support.text());
        } catch (NumberFormatException notANumber) {
            error("PATTERN-009", support.place(), "support", support.text());
            return 0;
        }
    }

    /** What stands between the tags; empty if nothing does. */
    private Optional<FrameText> text(TemplateNode node) {
        List<FrameText.Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (TemplateNode child : node.children()) {
            if (child.kind() == TemplateNode.Kind.INTERPOLATION) {
                add(literal, parts);
                slot(child).ifPresent(slot -> parts.add(new FrameText.SlotPart(slot)));
            } else if (isPlainText(child)) {
                literal.append(literal(child, parts.isEmpty() && literal.isEmpty()));
            } else if (child.kind() != TemplateNode.Kind.COMMENT) {
                error("PATTERN-012", child.place(), quote(child.source()));
            }
        }
        add(new StringBuilder(literal.toString().stripTrailing()), parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new FrameText(parts));
    }

    private static void add(StringBuilder literal, List<FrameText.Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new FrameText.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private String literal(TemplateNode text, boolean first) {
        // The marks of slots where no template is read; as text they would be taken for slots.
        int mark = Math.max(text.source().indexOf('⟨'), text.source().indexOf('⟩'));
        if (mark >= 0) {
            error("PATTERN-012", text.at(mark), text.source().substring(mark, mark + 1));
        }
        findings.addAll(Literals.in(text.source(), text::at));
        String words = text.source().indexOf('\n') < 0
                ? text.source()
                : LAYOUT.matcher(text.source()).replaceAll("");
        return first ? words.stripLeading() : words;
    }

    private Optional<Slot> slot(TemplateNode node) {
        Matcher plain = PLAIN_SLOT.matcher(node.source());
        if (!plain.matches()) {
            error("PATTERN-012", node.place(), quote(node.source()));
            return Optional.empty();
        }
        Optional<Slot> slot = Slot.named(plain.group(1));
        if (slot.isEmpty()) {
            List<String> labels = Arrays.stream(Slot.values()).map(Slot::label).toList();
            error("PATTERN-007", node.place(), plain.group(1), Nearest.to(plain.group(1), labels));
        }
        return slot;
    }

    /** A parameter's value, or a word of it, and where the parameter stands. */
    private record Word(String text, Place place) {}

    /** The parameters of a directive, without those that are wrong. */
    private Map<String, Word> parameters(TemplateNode node) {
        StartTag tag = StartTag.of(node);
        List<String> allowed = PARAMETERS.getOrDefault(tag.name(), List.of());
        Map<String, Word> parameters = new HashMap<>();
        for (StartTag.Parameter parameter : tag.parameters()) {
            Place place = node.at(parameter.offset());
            if (!allowed.contains(parameter.name())) {
                error("PATTERN-014", place, parameter.name(), Nearest.to(parameter.name(), allowed));
            } else if (parameters.put(
                            parameter.name(), new Word(parameter.value().strip(), place))
                    != null) {
                error("PATTERN-021", place, parameter.name());
            }
        }
        for (StartTag.Fault fault : tag.faults()) {
            Place place = node.at(fault.offset());
            error("PATTERN-013", place, quote(fault.words()));
            parameters.put(fault.words(), new Word("", place));
        }
        String first = allowed.get(0);
        Word needed = parameters.get(first);
        if (needed == null || needed.text().isEmpty()) {
            if (needed == null || tag.faults().isEmpty()) {
                error(first.equals(ID) ? "PATTERN-004" : "PATTERN-015", node.place(), first);
            }
            parameters.remove(first);
        }
        return parameters;
    }

    private List<Word> words(Map<String, Word> parameters, String parameter) {
        Word words = parameters.get(parameter);
        return words == null || words.text().isEmpty()
                ? List.of()
                : SPACES.splitAsStream(words.text())
                        .map(word -> new Word(word, words.place()))
                        .toList();
    }

    private List<String> words(
            Map<String, Word> parameters, String parameter, String code, Optional<Set<String>> allowed) {
        List<Word> words = words(parameters, parameter);
        for (Word word : words) {
            if (allowed.isPresent() && !allowed.get().contains(word.text())) {
                error(code, word.place(), word.text(), Nearest.to(word.text(), allowed.get()));
            }
        }
        return words.stream().map(Word::text).toList();
    }

    /** The directive that a node calls; empty if it calls none. */
    private static String directive(TemplateNode node) {
        if (node.kind() != TemplateNode.Kind.CALL) {
            return "";
        }
        int blank = node.description().indexOf(' ');
        return node.description().substring(1, blank < 0 ? node.description().length() : blank);
    }

    private static boolean isPlainText(TemplateNode node) {
        // <#noparse> is text too.
        return node.kind() == TemplateNode.Kind.TEXT && !node.source().startsWith("<#");
    }

    private static boolean isLayout(TemplateNode node) {
        return node.kind() == TemplateNode.Kind.COMMENT
                || (isPlainText(node) && node.source().isBlank());
    }

    private void refuseAllButLayout(TemplateNode node) {
        if (!isLayout(node)) {
            int words = node.source().length() - node.source().stripLeading().length();
            error("PATTERN-011", node.at(words), quote(node.source()));
        }
    }

    private static String quote(String source) {
        String line = source.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    private void error(String code, Place place, Object... arguments) {
        findings.add(Diagnostic.error(code, place, arguments));
    }
}
