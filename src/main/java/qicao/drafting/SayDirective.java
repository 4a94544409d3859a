package qicao.drafting;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Optional;
import qicao.draft.Origin;

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
        Optional<Origin.Frame> frame = telling.choose(call.text("part"));
        if (frame.isEmpty()) {
            return;
        }
        call.loopVariable(new SimpleScalar(frame.get().id()));
        telling.sink.beginFrame(frame.get());
        call.renderBody();
        telling.sink.endFrame();
    }
}
