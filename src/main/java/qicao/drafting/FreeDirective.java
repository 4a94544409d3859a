package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.genre.Role;

/** {@code <@free role="tasks">}: goes through the writer's free sections (段落) of a role; the body tells one. */
final class FreeDirective extends Directive {
    FreeDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("role");
        Role role = Role.of(name).orElseThrow(() -> new TemplateModelException("没有这个角色：" + name));
        List<Entry> sections = Availability.free(telling.fillIn, role);
        for (int index = 0; index < sections.size(); index++) {
            Entry section = sections.get(index);
            telling.sink.breakParagraph();
            telling.slots.begin(new Slots.Item(section, index, false, false));
            // The heading became the section's; in front, where there are no headings, it opens the paragraph.
            if (!telling.inSection(role)) {
                section.fact(Key.HEADING).ifPresent(heading -> {
                    telling.sink.say(Phrase.of(heading));
                    telling.sink.paragraph().append("。", DraftSink.PUNCTUATION);
                });
            }
            call.renderBody();
            telling.slots.end();
        }
    }
}
