package qicao.drafting;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code <@say part="recap.lead"; id>}: chooses a frame of the part and gives its id to the body, which prints it. If none
 * fits, nothing is said.
 */
final class SayDirective extends Directive {
    SayDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        Optional<Candidate> chosen = telling.choose(call.text("part"));
        if (chosen.isEmpty()) {
            return;
        }
        call.loopVariable(new SimpleScalar(chosen.get().frame().id()));
        telling.sink.beginFrame(chosen.get().origin());
        call.renderBody();
        telling.sink.endFrame();
    }
}
