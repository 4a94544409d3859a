package qicao.fillin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qicao.template.MeetingType;

/**
 * A commented fill-in to complete: the {@link Form} of a meeting type as text. Required and recommended facts stand open, in
 * the order of a speech; optional ones are comments, so that taking away the “# ” of a line is all it takes to use it. Values are
 * empty: an example that is forgotten would end up in a speech.
 */
public final class Scaffold {
    private final MeetingType type;
    private final ScaffoldWords words;
    private final Form form;
    private final List<ScaffoldLine> lines = new ArrayList<>();

    private Scaffold(MeetingType type, boolean english) {
        this.type = type;
        this.words = english ? ScaffoldWords.ENGLISH : ScaffoldWords.CHINESE;
        this.form = Form.of(type);
    }

    /**
     * A fill-in for a meeting type that {@link FillInReader} reads without errors.
     *
     * @param english whether keys and comments are English; examples are Chinese in any case
     */
    public static String of(MeetingType type, boolean english) {
        return new Scaffold(type, english).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder(words.head(type));
        lines.add(ScaffoldLine.blank());
        lines.add(ScaffoldLine.value(words.name(Key.TYPE), words.name(type)));
        topLevel(Question::isAsked, true);
        lines.add(ScaffoldLine.blank());
        lines.add(ScaffoldLine.remark(words.optional()));
        topLevel(question -> !question.isAsked() && question.need() == Need.OPTIONAL, false);
        lines.forEach(line -> text.append(line.text(words.commentColumn())).append('\n'));
        return text.toString();
    }

    /** The questions at the top that are wanted, groups set apart by blank lines. */
    private void topLevel(Predicate<Question> wanted, boolean isOpen) {
        boolean afterGroup = false;
        for (Question question : form.questions()) {
            if (question.key() != Key.TYPE && wanted.test(question)) {
                boolean isGroup = question.field().group().isPresent();
                if (isGroup || afterGroup) {
                    lines.add(ScaffoldLine.blank());
                }
                write(question, 0, isOpen);
                afterGroup = isGroup;
            }
        }
    }

    /** A key, and below it what its group holds. */
    private void write(Question question, int indent, boolean isOpen) {
        String comment = comment(question);
        String key = words.name(question.key()) + ":";
        if (question.key() == Key.FIGURES && !isOpen) {
            lines.add(new ScaffoldLine(indent, false, key + " " + oneFigure(question), comment));
            return;
        }
        lines.add(new ScaffoldLine(indent, isOpen, key, comment));
        switch (question.field().shape()) {
            case TEXT -> {}
            case TEXTS -> lines.add(new ScaffoldLine(indent + 2, isOpen, "-", ""));
            case GROUP, ONE_OR_MORE -> group(question, indent + 2, isOpen, false);
            case GROUPS -> group(question, indent + 2, isOpen, true);
        }
    }

    private void group(Question group, int indent, boolean isOpen, boolean isItem) {
        boolean first = isItem;
        for (Question question : group.questions()) {
            if (question.isNested() || question.need() == Need.UNUSUAL) {
                continue;
            }
            int before = lines.size();
            write(question, indent + (isItem ? 2 : 0), isOpen && question.isAsked());
            if (first) {
                lines.set(before, lines.get(before).asItem());
                first = false;
            }
        }
    }

    /** Figures are possible in many places; where they are not expected, one line says so. */
    private String oneFigure(Question figures) {
        return figures.questions().stream()
                .filter(Question::isAsked)
                .map(question -> words.name(question.key()) + ": ")
                .collect(Collectors.joining(", ", "[{", "}]"));
    }

    private String comment(Question question) {
        StringBuilder comment = new StringBuilder();
        if (question.need() == Need.REQUIRED) {
            comment.append(words.required());
        }
        comment.append(words.explanation(question.field()));
        if (question.field().group().isEmpty() && question.field().choices().isEmpty()) {
            comment.append(words.example(question.example()));
        }
        return comment.toString();
    }
}
