package qicao.drafting;

import freemarker.template.TemplateModelException;
import java.util.Optional;
import qicao.diagnostic.DiagnosticException;
import qicao.template.FrameText;

/** {@code <@say part="recap.lead"/>}: says a frame of the part, chosen among those of the catalogue; nothing if none fits. */
final class SayDirective extends Directive {
    SayDirective(Telling telling) {
        super(telling);
    }

    @Override
    void tell(Call call) throws TemplateModelException {
        String part = call.text("part");
        if (!telling.templates.knows(part)) {
            throw new DiagnosticException(telling.templates.misspelt(part, call.place()));
        }
        Optional<Candidate> chosen = telling.choose(part);
        if (chosen.isEmpty()) {
            return;
        }
        telling.sink.beginFrame(chosen.get().origin());
        for (FrameText.Part piece : chosen.get().frame().text().parts()) {
            if (piece instanceof FrameText.Literal literal) {
                telling.sink.write(literal.text());
            } else if (piece instanceof FrameText.SlotPart slot) {
                telling.slots.value(slot.slot()).ifPresent(telling.sink::say);
            }
        }
        telling.sink.endFrame();
    }
}
