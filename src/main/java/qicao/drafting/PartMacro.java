package qicao.drafting;

import java.util.Optional;
import qicao.template.FrameText;

/**
 * {@code <@recap_lead/>} as the shipped section files define it: says a frame of the part. The files are written from the
 * catalogue ({@link qicao.template.SectionFiles}), so the frame can be said as it stands there; reading two hundred
 * kilobytes of templates for two dozen sentences would take a cold process longer than the draft. A folder's templates are
 * always read.
 */
final class PartMacro extends Directive {
    private final String part;

    PartMacro(Telling telling, String part) {
        super(telling);
        this.part = part;
    }

    @Override
    void tell(Call call) {
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
