package qicao.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import qicao.chinese.NumberStyle;
import qicao.draft.Block;
import qicao.draft.Run;
import qicao.fillin.Entry;
import qicao.fillin.Fact;
import qicao.fillin.Key;

/**
 * {@code <@owntext/>}: a speech that is all the writer's own, printed word for word from 段落. What has a 题 is numbered; a 题
 * that ends in a full stop or a pause opens its paragraph, another stands alone. Numbers are the only thing that is added;
 * {@link References} puts facts into the text.
 */
final class OwnTextDirective extends Directive {
    /** 一、 （一） 1. （1）: GB/T 9704-2012, clause 7.3.3. */
    private static final List<NumberStyle> USUAL =
            List.of(NumberStyle.SECTION, NumberStyle.BRACKETED, NumberStyle.ARABIC, NumberStyle.BRACKETED_ARABIC);

    private static final String STOP = "。";
    private static final String PAUSES = "：；，";
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** Between 第一部分 and its heading, which would else be read as one sentence. */
    private static final String SPACE = "\u3000";

    OwnTextDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) {
        Entry root = discourse.fillIn.root();
        tell(root.entries(Key.SECTIONS), root.fact(Key.WORDING, Key.NUMBERING), 1);
    }

    private void tell(List<Entry> siblings, Optional<Fact> wish, int level) {
        NumberStyle style =
                wish.flatMap(fact -> NumberStyle.of(fact.text())).orElse(USUAL.get(Math.min(level, USUAL.size()) - 1));
        int number = 0;
        for (Entry entry : siblings) {
            References references = References.of(discourse.fillIn.root(), entry);
            List<List<Run>> paragraphs = entry.fact(Key.BODY)
                    .map(body -> paragraphs(body, references))
                    .orElse(List.of());
            Optional<Fact> heading = entry.fact(Key.HEADING);
            if (heading.isPresent()) {
                String marker = style.marker(++number) + (style == NumberStyle.PART ? SPACE : "");
                List<Run> words = paragraphs(heading.get(), references).get(0);
                headed(heading.get(), marker, style, level, words, paragraphs);
            } else {
                paragraphs.forEach(this::paragraph);
            }
            int below = heading.isPresent() ? Math.min(level + 1, USUAL.size()) : level;
            tell(entry.entries(Key.CHILDREN), entry.fact(Key.NUMBERING), below);
        }
    }

    private void headed(
            Fact heading, String marker, NumberStyle style, int level, List<Run> words, List<List<Run>> paragraphs) {
        String text = heading.text();
        boolean stopped = text.endsWith(STOP);
        if (style.numbersHeadings() && stopped) {
            Block.Heading runIn = new Block.Heading(level, marker, Lines.withoutEndMark(words));
            List<Run> first = paragraphs.isEmpty() ? List.of() : paragraphs.get(0);
            discourse.sink.add(new Block.Paragraph(Optional.of(runIn), first));
            paragraphs.stream().skip(1).forEach(this::paragraph);
        } else if (stopped || PAUSES.indexOf(text.charAt(text.length() - 1)) >= 0) {
            List<Run> runs = new ArrayList<>();
            if (!marker.isEmpty()) {
                runs.add(new Run(marker, Run.Emphasis.LEAD, DraftSink.NUMBERING));
            }
            words.forEach(run -> runs.add(new Run(run.text(), Run.Emphasis.LEAD, run.origin())));
            paragraphs.stream().findFirst().ifPresent(runs::addAll);
            paragraph(runs);
            paragraphs.stream().skip(1).forEach(this::paragraph);
        } else {
            discourse.sink.add(new Block.Heading(level, marker, words));
            paragraphs.forEach(this::paragraph);
        }
    }

    private void paragraph(List<Run> runs) {
        discourse.sink.add(new Block.Paragraph(Optional.empty(), runs));
    }

    /** The writer's lines, a paragraph each, with the facts that they refer to. */
    private List<List<Run>> paragraphs(Fact fact, References references) {
        discourse.sink.tell(fact);
        return LINE_BREAK
                .splitAsStream(fact.text())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> references.runs(line, fact, discourse.sink::tell))
                .toList();
    }
}
