package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.List;
import qicao.fillin.Entry;
import qicao.genre.Role;

/**
 * {@code <@part role="recap">}: what a role has to say, once in a speech. It is skipped where the role has no facts, was told
 * before, or belongs to a section that is yet to come.
 */
final class PartDirective extends Directive {
    PartDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("role");
        Role role = Role.of(name).orElseThrow(() -> new TemplateModelException("没有这个角色：" + name));
        if (!telling.belongsHere(role) || !Availability.has(telling.fillIn, role) || !telling.begin(role)) {
            return;
        }
        List<Entry> items = telling.items(role);
        telling.slots.tally(
                items.size() < 2 || telling.plan.promoted().isPresent()
                        ? null
                        : new Slots.Tally(items.size(), Tallies.kind(items)));
        call.renderBody();
        telling.slots.tally(null);
    }
}
