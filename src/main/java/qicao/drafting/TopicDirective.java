package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import qicao.chinese.MarkerFamily;
import qicao.draft.Block;
import qicao.draft.Run;

/** {@code <@topic>会议时间</@topic>}: a level-1 heading of a document that is no speech, with the next number (一、). */
final class TopicDirective extends Directive {
    TopicDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        discourse.sink.beginLine(call.place());
        call.renderBody();
        List<Run> runs = Lines.withoutEndMark(discourse.sink.endLine());
        if (!runs.isEmpty()) {
            discourse.sink.add(new Block.Heading(1, MarkerFamily.SECTION.marker(++discourse.topics), runs));
        }
    }
}
