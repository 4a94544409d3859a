package qicao.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import qicao.chinese.NumberStyle;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.MeetingType;

/** Writes the fill-in: YAML that people read, long texts as they stand, with a comment where something is to be looked at. */
final class FillInText {
    /** Needs no quotes: begins with a Chinese character, a digit or an opening mark, and holds nothing that YAML reads. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsHan}\\d“《（【‘][^\\n:,#\"'\\\\\\[\\]{}&*!|>@`]*[^\\s:,]|\\p{IsHan}");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");
    private static final List<NumberStyle> USUAL =
            List.of(NumberStyle.SECTION, NumberStyle.BRACKETED, NumberStyle.ARABIC, NumberStyle.BRACKETED_ARABIC);

    private final StringBuilder text = new StringBuilder();
    private final UnaryOperator<String> words;

    private FillInText(UnaryOperator<String> words) {
        this.words = words;
    }

    /**
     * The text of a fill-in.
     *
     * @param source the file that the speech stands in
     * @param type its meeting type
     * @param sure whether the type was recognised
     * @param words what is done to the words of the speech: nothing, or figures emptied
     */
    static String of(
            String source,
            MeetingType type,
            boolean sure,
            Masthead masthead,
            PartTree.Result parts,
            UnaryOperator<String> words) {
        FillInText fillIn = new FillInText(words);
        fillIn.head(source, type, sure);
        fillIn.masthead(masthead);
        fillIn.body(parts);
        return fillIn.text.toString();
    }

    private void head(String source, MeetingType type, boolean sure) {
        text.append("# 起草填报单 · 取自 ").append(comment(source)).append("\n#\n");
        text.append("# 改什么  这是原稿的骨架和原话。“数据”“时限”“责任单位”改成今年的，正文里的【】跟着变；\n");
        text.append("#         其余的数字、时间、人名在正文里，逐处核对；要整段重写的，直接改“内容”。\n");
        text.append("# 编号    由程序统一编：“题”前面不写序号；删掉、挪动、添上一条，后面的序号自己会变。\n");
        text.append("# 题      末尾有“。”“：”“，”的，正文接在它后面；没有的，单独成行。\n");
        text.append("# 然后    qicao check 这个文件    查错\n");
        text.append("#         qicao render 这个文件   生成初稿；照原样生成，得到的就是原稿\n\n");
        text.append(Key.TYPE.chinese()).append(": ").append(type.name());
        text.append(sure ? "\n" : "   # 从原稿认不出来，请核对\n");
    }

    private void masthead(Masthead masthead) {
        if (masthead.meeting().isPresent()) {
            text.append(Key.MEETING.chinese()).append(":\n");
            line(2, Key.NAME, masthead.meeting(), "   # 标题就是“在＋会议名称＋上的讲话”");
        } else {
            line(0, Key.TITLE, masthead.title(), "");
        }
        line(0, Key.SUBTITLE, masthead.subtitle(), "");
        if (masthead.person().isPresent()) {
            text.append(Key.SPEAKER.chinese()).append(":\n");
            line(2, Key.POST, masthead.post(), "");
            line(2, Key.PERSON, masthead.person(), "");
        }
        line(0, Key.DATE, masthead.date(), "");
        line(0, Key.VENUE, masthead.venue(), "");
        line(0, Key.SALUTATION, masthead.salutation(), "");
    }

    private void line(int indent, Key key, Optional<String> value, String remark) {
        if (value.isEmpty()) {
            return;
        }
        // A date is empty or last year's; a name with a number in it has a hole there.
        String known = words.apply(value.get());
        boolean empty = key == Key.DATE && !known.equals(value.get());
        text.append(" ".repeat(indent))
                .append(key.chinese())
                .append(empty ? ":" : ": " + scalar(known))
                .append(remark)
                .append('\n');
    }

    private void body(PartTree.Result parts) {
        text.append("\n# 只写“段落”：全篇按下面的次序和字句，程序不加话\n");
        text.append(Key.STRUCTURE.chinese())
                .append(": [")
                .append(Key.SECTIONS.chinese())
                .append("]\n");
        if (parts.numbering() != NumberStyle.SECTION) {
            text.append(Key.WORDING.chinese())
                    .append(":\n  ")
                    .append(Key.NUMBERING.chinese())
                    .append(": ")
                    .append(scalar(parts.numbering().label()))
                    .append('\n');
        }
        text.append('\n').append(Key.SECTIONS.chinese()).append(":\n");
        parts.parts().forEach(part -> part(part, 2, 1));
    }

    private void part(Part part, int indent, int level) {
        if (level == 1) {
            text.append('\n');
        }
        FactSlots slots = FactSlots.of(part.paragraphs());
        remarks(part, slots, indent);
        Item item = new Item(indent);
        if (part.role() != Role.OTHER && part.role() != Role.SALUTATION) {
            item.key(Key.ROLE).append(part.role().label()).append('\n');
        }
        part.heading()
                .map(words)
                .ifPresent(
                        heading -> item.key(Key.HEADING).append(scalar(heading)).append('\n'));
        facts(slots, item, indent);
        if (!slots.paragraphs().isEmpty()) {
            item.key(Key.BODY).append("|\n");
            slots.paragraphs()
                    .forEach(paragraph -> text.append(" ".repeat(indent + 4))
                            .append(printable(words.apply(paragraph)))
                            .append('\n'));
        }
        if (part.children().isEmpty()) {
            return;
        }
        int below = part.heading().isPresent() ? Math.min(level + 1, USUAL.size()) : level;
        part.numbering()
                .filter(style -> style != USUAL.get(below - 1))
                .ifPresent(style ->
                        item.key(Key.NUMBERING).append(scalar(style.label())).append('\n'));
        item.key(Key.CHILDREN).append('\n');
        part.children().forEach(child -> part(child, indent + 4, below + (level == below ? 1 : 0)));
    }

    /** 数据, 责任单位, 时限: what the words name in brackets. */
    private void facts(FactSlots slots, Item item, int indent) {
        if (!slots.figures().isEmpty()) {
            item.key(Key.FIGURES).append('\n');
        }
        for (FactSlots.Figure figure : slots.figures()) {
            text.append(" ".repeat(indent + 4))
                    .append("- {")
                    .append(Key.INDICATOR.chinese())
                    .append(": ")
                    .append(scalar(figure.name()));
            value(Key.VALUE, figure.value());
            figure.change().ifPresent(change -> value(Key.CHANGE, change));
            text.append("}\n");
        }
        slots.owner()
                .ifPresent(owner -> item.key(Key.OWNER).append(scalar(owner)).append('\n'));
        slots.deadline()
                .ifPresent(deadline -> item.key(Key.DEADLINE)
                        .append(emptied(deadline) ? "" : scalar(deadline))
                        .append('\n'));
    }

    private void value(Key key, String value) {
        text.append(", ").append(key.chinese()).append(": ").append(emptied(value) ? "" : scalar(value));
    }

    /** Whether a figure or date is to be filled in anew: a hole in the text says less than an empty key. */
    private boolean emptied(String value) {
        return !words.apply(value).equals(value);
    }

    /** A list item in the making: its first key stands behind the dash. */
    private final class Item {
        private final int indent;
        private boolean begun;

        Item(int indent) {
            this.indent = indent;
        }

        StringBuilder key(Key key) {
            text.append(" ".repeat(indent)).append(begun ? "  " : "- ");
            begun = true;
            return text.append(key.chinese()).append(key == Key.CHILDREN || key == Key.FIGURES ? ":" : ": ");
        }
    }

    /** What of a part is to be looked at. */
    private void remarks(Part part, FactSlots slots, int indent) {
        String margin = " ".repeat(indent) + "# ";
        text.append(margin).append("原稿第 ").append(part.line()).append(" 行起\n");
        String own = part.heading().orElse("") + '\n' + String.join("\n", slots.paragraphs());
        FoundFacts facts = FoundFacts.in(own);
        remark(margin, "另有数据", facts.figures());
        remark(margin, Key.DEADLINE.chinese(), facts.deadlines());
        remark(margin, Key.OWNER.chinese(), facts.owners());
    }

    private void remark(String margin, String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append(margin)
                    .append(name)
                    .append("  ")
                    .append(values.stream().map(FillInText::comment).collect(Collectors.joining("；")))
                    .append('\n');
        }
    }

    private static String comment(String value) {
        return printable(value).replace('\n', ' ');
    }

    private static String scalar(String value) {
        String one = printable(value).replace('\n', ' ');
        return PLAIN.matcher(one).matches()
                ? one
                : '"' + one.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Characters that YAML does not know are none that a speech needs. */
    private static String printable(String value) {
        return UNPRINTABLE.matcher(value).replaceAll("");
    }
}
