package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.chinese.MarkerFamily;
import qicao.draft.Block;
import qicao.draft.Run;

/**
 * {@code <@section roles="targets tasks">}: the level-1 section that tells these roles or some of them, under its heading. It
 * is skipped if the plan has no such section, or if it was told.
 */
final class SectionDirective extends Directive {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    SectionDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        Set<String> names = Set.of(SPACES.split(call.text("roles"), 0));
        Optional<Plan.Section> section = telling.plan.sections().stream()
                .filter(candidate -> candidate.isAmong(names) && !telling.begun(candidate))
                .findFirst();
        if (section.isPresent()) {
            tell(section.get(), call);
        }
    }

    private void tell(Plan.Section section, Call call) throws TemplateException, IOException {
        DraftSink sink = telling.sink;
        int number = telling.begin(section);
        boolean headed = telling.plan.numbered() && section.heading().isPresent();
        if (headed) {
            sink.beginLine(call.place());
            sink.say(section.heading().get());
            List<Run> runs = Lines.withoutEndMark(sink.endLine());
            sink.add(new Block.Heading(1, MarkerFamily.SECTION.marker(number), runs));
            telling.level(1);
            telling.head(1);
        }
        section.free().ifPresent(free -> telling.slots.begin(new Slots.Item(free, 0, false, false)));
        sink.beginText(call.place());
        call.renderBody();
        sink.breakParagraph();
        sink.endText();
        if (section.free().isPresent()) {
            telling.slots.end();
        }
        telling.level(0);
        telling.endSection();
    }
}
