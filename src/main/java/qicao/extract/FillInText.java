package qicao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qicao.chinese.NumberStyle;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.MeetingType;

/** Writes the fill-in: YAML that people read, long texts as they stand, with a comment where something is to be looked at. */
final class FillInText {
    private static final List<NumberStyle> USUAL =
            List.of(NumberStyle.SECTION, NumberStyle.BRACKETED, NumberStyle.ARABIC, NumberStyle.BRACKETED_ARABIC);

    private final YamlText text = new YamlText();
    private final boolean blank;
    /** What was emptied, each in its clause, with the line of its part. */
    private final List<String> emptied = new ArrayList<>();
    /** The line of the part that is written. */
    private int line;

    private FillInText(boolean blank) {
        this.blank = blank;
    }

    /**
     * The text of a fill-in.
     *
     * @param source the file that the speech stands in
     * @param type its meeting type
     * @param sure whether the type was recognised
     * @param facts the speech and what its text names
     * @param numbering how its sections are numbered
     * @param blank whether figures and dates are emptied
     */
    static String of(
            String source, MeetingType type, boolean sure, SpeechFacts facts, NumberStyle numbering, boolean blank) {
        FillInText fillIn = new FillInText(blank);
        fillIn.head(source, type, sure);
        FactsText.add(fillIn.text, facts, blank, fillIn.emptied::add);
        fillIn.body(numbering, facts.parts());
        fillIn.list();
        return fillIn.text.toString();
    }

    private void head(String source, MeetingType type, boolean sure) {
        text.add("# 起草填报单 · 取自 ").add(YamlText.comment(source)).add("\n#\n");
        text.add("# 改什么  这是原稿的骨架和原话。正文里的【会议.名称】这样的字，就是下面“会议”的“名称”：改那里，处处都改。\n");
        text.add("#         【播种面积】【时限】这样的字，是同一段“数据”“时限”“责任单位”的值，也只改那里。\n");
        text.add("#         其余的数字、时间、人名在正文里，逐处核对；要整段重写的，直接改“内容”。\n");
        text.add("# 编号    由程序统一编：“题”前面不写序号；删掉、挪动、添上一条，后面的序号自己会变。\n");
        text.add("# 题      末尾有“。”“：”“，”的，正文接在它后面；没有的，单独成行。\n");
        if (blank) {
            text.add("# 清空    去年的数字、时间、人成了待补；旧值列在这个文件的末尾\n");
        }
        text.add("# 然后    qicao check 这个文件    查错\n");
        text.add("#         qicao render 这个文件   生成初稿；照原样生成，得到的就是原稿\n\n");
        text.add(Key.TYPE.chinese()).add(": ").add(type.name());
        text.add(sure ? "\n" : "   # 从原稿认不出来，请核对\n");
    }

    private void body(NumberStyle numbering, List<Part> parts) {
        text.add("\n# 只写“段落”：全篇按下面的次序和字句，程序不加话\n");
        text.add(Key.STRUCTURE.chinese()).add(": [").add(Key.SECTIONS.chinese()).add("]\n");
        if (numbering != NumberStyle.SECTION) {
            text.group(0, Key.WORDING).line(2, Key.NUMBERING, numbering.label());
        }
        text.add("\n").group(0, Key.SECTIONS);
        parts.forEach(part -> part(part, 2, 1));
    }

    private String words(String written) {
        return blank ? Blanks.of(written, this::list) : written;
    }

    private void list(String clause) {
        emptied.add("原稿第 " + line + " 行起：" + clause);
    }

    /** One list of all that was emptied: what is to be found out anew, beside what it was last year. */
    private void list() {
        if (!emptied.isEmpty()) {
            text.add("\n# 清空了 ").add(String.valueOf(emptied.size())).add(" 处，去年的值在〔〕里\n");
            emptied.forEach(
                    clause -> text.add("#   ").add(YamlText.comment(clause)).add("\n"));
        }
    }

    private void part(Part part, int indent, int level) {
        if (level == 1) {
            text.add("\n");
        }
        FactSlots slots = FactSlots.of(part.paragraphs());
        remarks(part, slots, indent);
        Item item = new Item(indent);
        if (part.role() != Role.OTHER && part.role() != Role.SALUTATION) {
            item.key(Key.ROLE).add(part.role().label()).add("\n");
        }
        part.heading()
                .map(this::words)
                .ifPresent(heading ->
                        item.key(Key.HEADING).add(YamlText.scalar(heading)).add("\n"));
        facts(slots, item, indent);
        if (!slots.paragraphs().isEmpty()) {
            item.key(Key.BODY).add("|\n");
            slots.paragraphs()
                    .forEach(paragraph -> text.add(" ".repeat(indent + 4))
                            .add(YamlText.printable(words(paragraph)))
                            .add("\n"));
        }
        if (part.children().isEmpty()) {
            return;
        }
        int below = part.heading().isPresent() ? Math.min(level + 1, USUAL.size()) : level;
        part.numbering()
                .filter(style -> style != USUAL.get(below - 1))
                .ifPresent(style -> item.key(Key.NUMBERING)
                        .add(YamlText.scalar(style.label()))
                        .add("\n"));
        item.key(Key.CHILDREN).add("\n");
        part.children().forEach(child -> part(child, indent + 4, below + (level == below ? 1 : 0)));
    }

    /** 数据, 责任单位, 时限: what the words name in brackets. */
    private void facts(FactSlots slots, Item item, int indent) {
        if (!slots.figures().isEmpty()) {
            item.key(Key.FIGURES).add("\n");
        }
        for (FactSlots.Figure figure : slots.figures()) {
            text.add(" ".repeat(indent + 4))
                    .add("- {")
                    .add(Key.INDICATOR.chinese())
                    .add(": ")
                    .add(YamlText.scalar(figure.name()));
            value(Key.VALUE, figure.name(), figure.value());
            figure.change().ifPresent(change -> value(Key.CHANGE, figure.name() + Key.CHANGE.chinese(), change));
            text.add("}\n");
        }
        slots.owner()
                .ifPresent(
                        owner -> item.key(Key.OWNER).add(YamlText.scalar(owner)).add("\n"));
        slots.deadline()
                .ifPresent(deadline -> item.key(Key.DEADLINE)
                        .add(emptied(Key.DEADLINE.chinese(), deadline) ? "" : YamlText.scalar(deadline))
                        .add("\n"));
    }

    private void value(Key key, String name, String value) {
        text.add(", ").add(key.chinese()).add(": ").add(emptied(name, value) ? "" : YamlText.scalar(value));
    }

    /** Whether a figure or date is to be filled in anew: a hole in the text says less than an empty key. */
    private boolean emptied(String name, String value) {
        boolean lastYears = blank && !Blanks.of(value).equals(value);
        if (lastYears) {
            list(name + "〔" + value + "〕");
        }
        return lastYears;
    }

    /** A list item in the making: its first key stands behind the dash. */
    private final class Item {
        private final int indent;
        private boolean begun;

        Item(int indent) {
            this.indent = indent;
        }

        YamlText key(Key key) {
            text.add(" ".repeat(indent)).add(begun ? "  " : "- ");
            begun = true;
            return text.add(key.chinese()).add(key == Key.CHILDREN || key == Key.FIGURES ? ":" : ": ");
        }
    }

    /** What of a part is to be looked at. */
    private void remarks(Part part, FactSlots slots, int indent) {
        String margin = " ".repeat(indent) + "# ";
        line = part.line();
        text.add(margin).add("原稿第 ").add(String.valueOf(part.line())).add(" 行起\n");
        String own = part.heading().orElse("") + '\n' + String.join("\n", slots.paragraphs());
        FoundFacts facts = FoundFacts.in(own);
        remark(margin, "另有数据", facts.figures());
        remark(margin, Key.DEADLINE.chinese(), facts.deadlines());
        remark(margin, Key.OWNER.chinese(), facts.owners());
    }

    private void remark(String margin, String name, List<String> values) {
        if (!values.isEmpty()) {
            text.add(margin)
                    .add(name)
                    .add("  ")
                    .add(values.stream().map(YamlText::comment).collect(Collectors.joining("；")))
                    .add("\n");
        }
    }
}
