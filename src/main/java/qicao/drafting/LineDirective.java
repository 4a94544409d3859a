package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import qicao.draft.Block;
import qicao.draft.Point;
import qicao.draft.Run;

/** {@code <@title>}, {@code <@subtitle>}, {@code <@byline>}, {@code <@dateline>}, {@code <@salutation>}: a line of its own. */
final class LineDirective extends Directive {
    private final Point point;
    private final Function<List<Run>, Block> block;

    /**
     * @param name of the directive, which names the point
     */
    LineDirective(Discourse discourse, String name, Function<List<Run>, Block> block) {
        super(discourse);
        this.point = new Point(name, "");
        this.block = block;
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        DraftSink sink = discourse.sink;
        sink.beginLine(call.place());
        Optional<Point> around = sink.beginPoint(point);
        call.renderBody();
        sink.endPoint(around);
        List<Run> runs = sink.endLine();
        if (!runs.isEmpty()) {
            sink.add(block.apply(runs));
        }
    }
}
