package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.ItemPlan;

/** {@code <@free role="tasks">}: goes through the writer's free sections (段落) of a role; the body tells one. */
final class FreeDirective extends Directive {
    FreeDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("role");
        Role role = Role.of(name).orElseThrow(() -> new TemplateModelException("没有这个角色：" + name));
        for (ItemPlan section : discourse.plan.free(role)) {
            discourse.sink.breakParagraph();
            discourse.slots.begin(section);
            // The heading became the section's; in front, where there are no headings, it opens the paragraph.
            if (!discourse.inSection(role)) {
                section.entry().fact(Key.HEADING).ifPresent(heading -> {
                    discourse.sink.say(Phrase.of(heading));
                    discourse.sink.paragraph().append("。", DraftSink.PUNCTUATION);
                });
            }
            call.renderBody();
            discourse.slots.end();
        }
    }
}
