package qicao.drafting;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qicao.chinese.Numerals;
import qicao.draft.Block;
import qicao.draft.Run;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.planning.DocumentPlan;
import qicao.template.Slot;

/**
 * What templates see: the directives; the slots by their Chinese names, {@code ${主题}}, absent where there is no value; the
 * conditions that frames know, {@code <#if 详>}; lists by their names, {@code 成绩}, as the number of their items, absent where
 * there are none; the roles that the plan wants told here. Reading any of them changes nothing.
 */
final class SpeechModel implements TemplateHashModel {
    private static final String TYPE = "类型";
    private static final String FAMILY = "类别";
    private static final String FRONT = "开头角色";
    private static final String SECTION = "本节角色";
    /** How many there are, as a numeral, absent for one or none: nobody counts them. */
    private static final String AGENDA_ITEMS = "议程项数";

    private static final String SPEECH_PARTS = "讲话部分数";
    /** Present where a table of tasks goes out too. */
    private static final String TASK_TABLE = "任务分解";

    /** Present where the notice has requirements of the writer's. */
    private static final String RULES = "通知要求";

    private static final String ASSIGNED = "交办项数";
    /** The macro that tells a section of the writer's own. */
    private static final String OWN_SECTION = "own_section";

    private final Discourse discourse;
    private final Map<String, TemplateModel> directives = new HashMap<>();

    SpeechModel(Discourse discourse) {
        this.discourse = discourse;
        line("title", runs -> new Block.Title(Lines.withoutEndMark(runs)));
        line("subtitle", Block.Subtitle::new);
        line("byline", Block.Byline::new);
        line("dateline", Block.Dateline::new);
        line("salutation", Block.Salutation::new);
        line("signature", Block.Signature::new);
        line("line", runs -> new Block.Paragraph(Optional.empty(), Lines.withoutEndMark(runs)));
        directives.put("para", new ParagraphDirective(discourse));
        directives.put("part", new PartDirective(discourse));
        directives.put("section", new SectionDirective(discourse));
        directives.put("items", new ItemsDirective(discourse));
        directives.put("say", new SayDirective(discourse));
        directives.put("duty", new DutyDirective(discourse));
        directives.put("figures", new FiguresDirective(discourse));
        directives.put("facts", new FactsDirective(discourse));
        directives.put("body", new BodyDirective(discourse));
        directives.put("free", new FreeDirective(discourse));
        directives.put("owntext", new OwnTextDirective(discourse));
        directives.put("words", new WordsDirective(discourse));
        directives.put("need", new NeedDirective(discourse));
        directives.put("topic", new TopicDirective(discourse));
        directives.put("each", new EachDirective(discourse));
        directives.put("agenda", new AgendaDirective(discourse));
        directives.put("echo", new EchoDirective(discourse));
        directives.put("assignments", new AssignmentsDirective(discourse));
    }

    private void line(String name, Function<List<Run>, Block> block) {
        directives.put(name, new LineDirective(discourse, name, block));
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        TemplateModel directive = directives.get(name);
        if (directive != null) {
            return directive;
        }
        if (Conditions.isKnown(name)) {
            return discourse.holds(name) ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        Optional<Slot> slot = Slot.named(name);
        if (slot.isPresent()) {
            Optional<Phrase> value = discourse.slots.value(slot.get());
            if (value.isPresent()) {
                return value.get();
            }
        }
        return switch (name) {
            case TYPE -> new SimpleScalar(discourse.fillIn.type().slug());
            case FAMILY -> new SimpleScalar(discourse.fillIn.type().family().slug());
            case FRONT -> names(discourse.plan.front());
            case SECTION -> section();
            case AGENDA_ITEMS -> count(Programme.of(discourse.fillIn).size());
            case SPEECH_PARTS -> count(discourse.occasion.headings().size());
            case RULES -> rules();
            case TASK_TABLE -> discourse.occasion.hasTable() ? TemplateBooleanModel.TRUE : null;
            case ASSIGNED -> count(discourse.occasion.assignments().size());
            default -> list(name);
        };
    }

    private TemplateModel section() {
        List<Role> roles = discourse.section().map(DocumentPlan.Section::roles).orElse(List.of());
        SimpleSequence names = names(roles);
        if (roles.isEmpty()) {
            names.add(new SimpleScalar(OWN_SECTION));
        }
        return names;
    }

    private @Nullable TemplateModel list(String name) {
        Optional<Key> list = KeyNames.list(discourse.slots.current(), name);
        int size =
                list.isPresent() ? discourse.slots.current().entries(list.get()).size() : 0;
        return size > 0 ? new SimpleNumber(size) : null;
    }

    private @Nullable TemplateModel rules() {
        boolean given = discourse
                .fillIn
                .root()
                .entry(Key.NOTICE)
                .filter(notice -> !notice.facts(Key.RULES).isEmpty())
                .isPresent();
        return given ? TemplateBooleanModel.TRUE : null;
    }

    private static @Nullable TemplateModel count(int items) {
        return items < 2 ? null : Phrase.computed(Numerals.count(items), "项数");
    }

    private static SimpleSequence names(List<Role> roles) {
        SimpleSequence sequence = new SimpleSequence(NoWrapper.INSTANCE);
        roles.forEach(role -> sequence.add(new SimpleScalar(role.slug())));
        return sequence;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
