package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import qicao.draft.Block;
import qicao.draft.Run;

/** {@code <@title>}, {@code <@subtitle>}, {@code <@byline>}, {@code <@dateline>}, {@code <@salutation>}: a line of its own. */
final class LineDirective extends Directive {
    private final Function<List<Run>, Block> block;

    LineDirective(Discourse discourse, Function<List<Run>, Block> block) {
        super(discourse);
        this.block = block;
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        DraftSink sink = discourse.sink;
        sink.beginLine(call.place());
        call.renderBody();
        List<Run> runs = sink.endLine();
        if (!runs.isEmpty()) {
            sink.add(block.apply(runs));
        }
    }
}
