package qicao.drafting;

import freemarker.template.TemplateModelException;

/** {@code <@say part="recap.lead"/>}: says a frame of the part, chosen among those of the catalogue; nothing if none fits. */
final class SayDirective extends Directive {
    SayDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateModelException {
        discourse.say(call.part("part"));
    }
}
