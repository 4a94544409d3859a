package qicao.drafting;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import qicao.chinese.MarkerFamily;
import qicao.draft.Block;
import qicao.draft.Point;
import qicao.draft.Run;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.DocumentPlan;

/**
 * {@code <@section>}: every level-1 section that was not told yet, in the order of the plan, each under its heading; the body
 * tells one. {@code <@section roles="targets tasks">}: only the one that tells these roles or some of them, nothing if the plan
 * has none.
 */
final class SectionDirective extends Directive {
    /** How templates ask for a free section, which has no role. */
    private static final String FREE = "free";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    SectionDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateException, IOException {
        String roles = call.text("roles", "");
        Set<String> names = roles.isBlank() ? Set.of() : Set.of(SPACES.split(roles.strip(), 0));
        for (DocumentPlan.Section section : discourse.untoldSections()) {
            if (names.isEmpty()) {
                tell(section, call);
            } else if (isAmong(section, names)) {
                tell(section, call);
                return;
            }
        }
    }

    /** Whether it is the section that templates call by these names: its roles are among them. */
    private static boolean isAmong(DocumentPlan.Section section, Set<String> names) {
        if (section.free().isPresent()) {
            return names.contains(FREE);
        }
        for (Role role : section.roles()) {
            if (!names.contains(role.slug()) && !names.contains(role.label())) {
                return false;
            }
        }
        return true;
    }

    /** The name of a section for templates and messages: its first role. */
    static String name(DocumentPlan.Section section) {
        return section.roles().isEmpty() ? FREE : section.roles().get(0).slug();
    }

    private void tell(DocumentPlan.Section section, Call call) throws TemplateException, IOException {
        DraftSink sink = discourse.sink;
        int number = discourse.begin(section);
        discourse.heading(section).ifPresent(heading -> {
            sink.beginLine(call.place());
            Optional<Point> around = sink.beginPoint(new Point(HeadingChooser.PART, name(section)));
            sink.say(heading);
            sink.endPoint(around);
            List<Run> runs = Lines.withoutEndMark(sink.endLine());
            sink.add(new Block.Heading(1, MarkerFamily.SECTION.marker(number), runs));
        });
        section.free().ifPresent(discourse.slots::begin);
        sink.beginText(call.place());
        if (discourse.heading(section).isEmpty()) {
            section.free()
                    .ifPresent(free -> free.entry()
                            .fact(Key.HEADING)
                            .ifPresent(heading -> sink.open(heading, FreeDirective.mark(free))));
        }
        call.renderBody();
        sink.breakParagraph();
        sink.endText();
        if (section.free().isPresent()) {
            discourse.slots.end();
        }
        discourse.endSection();
    }
}
