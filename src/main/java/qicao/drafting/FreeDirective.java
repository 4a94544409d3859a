package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.ItemPlan;

/**
 * {@code <@free role="tasks">}: goes through the writer's free sections (段落) that stand behind what a role says, {@code place="lead"}
 * through those that lead up to its list; the body tells one.
 */
final class FreeDirective extends Directive {
    FreeDirective(Discourse discourse) {
        super(discourse);
    }

    /** A 题 that only names what follows points to it. */
    static String mark(ItemPlan section) {
        return section.entry().fact(Key.BODY).isEmpty() && !section.lists().isEmpty() ? "：" : "。";
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("role");
        Role role = Role.of(name).orElseThrow(() -> new TemplateModelException("没有这个角色：" + name));
        boolean lead = call.text("place", "").equals("lead");
        for (ItemPlan section : lead ? discourse.plan.leading(role) : discourse.plan.free(role)) {
            discourse.sink.breakParagraph();
            discourse.slots.begin(section);
            // The heading became the section's; in front, where there are no headings, it opens the paragraph.
            if (!discourse.inSection(role)) {
                section.entry().fact(Key.HEADING).ifPresent(heading -> discourse.sink.open(heading, mark(section)));
            }
            call.renderBody();
            discourse.slots.end();
        }
    }
}
