package qicao.drafting;

import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import qicao.genre.Role;
import qicao.planning.ContentSelection;
import qicao.planning.ListPlan;
import qicao.planning.Roles;

/**
 * {@code <@part role="recap">}: what a role has to say, once in a speech. It is skipped where the role has no facts, was told
 * before, or belongs to a section that is yet to come.
 */
final class PartDirective extends Directive {
    PartDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String name = call.text("role");
        Role role = Role.of(name).orElseThrow(() -> new TemplateModelException("没有这个角色：" + name));
        if (!discourse.belongsHere(role) || !ContentSelection.has(discourse.fillIn, role) || !discourse.begin(role)) {
            return;
        }
        discourse.slots.begin(
                role, Roles.key(role).flatMap(discourse.plan::list).flatMap(ListPlan::tally));
        try {
            call.renderBody();
        } finally {
            discourse.slots.endRole();
        }
    }
}
