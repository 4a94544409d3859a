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
import org.jspecify.annotations.Nullable;
import qicao.chinese.Verbs;
import qicao.draft.Block;
import qicao.fillin.Entry;
import qicao.fillin.Key;
import qicao.genre.Role;
import qicao.template.Slot;
import qicao.words.WordClass;

/**
 * What templates see: the directives; the slots by their Chinese names,
 * {@code ${主题}}, absent where there is no value; lists by their names, {@code 成绩}, as the number of their items, absent
 * where there are none; and a few facts about the draft.
 */
final class SpeechModel implements TemplateHashModel {
    private static final String APPEAL = "让我们";

    /** Characters of facts; the sentences that round off have about thirty. */
    private static final int THIN = 40;

    private final Telling telling;
    private final Map<String, TemplateModel> directives = new HashMap<>();

    SpeechModel(Telling telling) {
        this.telling = telling;
        directives.put("title", new LineDirective(telling, runs -> new Block.Title(Lines.withoutEndMark(runs))));
        directives.put("subtitle", new LineDirective(telling, Block.Subtitle::new));
        directives.put("byline", new LineDirective(telling, Block.Byline::new));
        directives.put("dateline", new LineDirective(telling, Block.Dateline::new));
        directives.put("salutation", new LineDirective(telling, Block.Salutation::new));
        directives.put("para", new ParagraphDirective(telling));
        directives.put("part", new PartDirective(telling));
        directives.put("section", new SectionDirective(telling));
        directives.put("items", new ItemsDirective(telling));
        directives.put("say", new SayDirective(telling));
        directives.put("figures", new FiguresDirective(telling));
        directives.put("facts", new FactsDirective(telling));
        directives.put("body", new BodyDirective(telling));
        directives.put("free", new FreeDirective(telling));
        directives.put("owntext", new OwnTextDirective(telling));
        directives.put("words", new WordsDirective(telling));
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        TemplateModel directive = directives.get(name);
        if (directive != null) {
            return directive;
        }
        TemplateModel about = aboutDraft(name);
        if (about != null) {
            return about;
        }
        Optional<Slot> slot = Slot.named(name);
        if (slot.isPresent()) {
            Optional<Phrase> value = telling.slots.value(slot.get());
            if (value.isPresent()) {
                return value.get();
            }
        }
        Optional<Key> list = KeyNames.list(telling.slots.current(), name);
        int size =
                list.isPresent() ? telling.slots.current().entries(list.get()).size() : 0;
        return size > 0 ? new SimpleNumber(size) : null;
    }

    private @Nullable TemplateModel aboutDraft(String name) {
        return switch (name) {
            case "类型" -> new SimpleScalar(telling.fillIn.type().slug());
            case "类别" -> new SimpleScalar(telling.fillIn.type().family().slug());
            case "详略" ->
                new SimpleScalar(
                        switch (telling.wording.detail()) {
                            case BRIEF -> "简";
                            case NORMAL -> "中";
                            case FULL -> "详";
                        });
            case "先行" -> truth(telling.slots.ownerLeads());
            case "首项" -> truth(telling.slots.index() == 0);
            case "已述成绩" -> truth(telling.toldAchievements());
            case "升格" -> truth(telling.plan.promoted().isPresent());
            case "分节" ->
                truth(telling.plan.numbered() || telling.plan.promoted().isPresent());
            case "成绩收尾" -> truth(deservesEnd(Key.ACHIEVEMENTS));
            case "问题收尾" -> truth(deservesEnd(Key.PROBLEMS));
            case "形势收尾" -> truth(deservesEnd(Key.SITUATION));
            case "只有一个问题" -> truth(telling.slots.current().entries(Key.PROBLEMS).size() == 1);
            case "涉及有情况" -> truth(concernedIsTold());
            case "内容有主语" ->
                truth(telling.slots
                        .value(Slot.ITEM_BODY)
                        .filter(body -> WordClass.OWN_SUBJECT.fits(body.getAsString()) || resumes(body))
                        .isPresent());
            case "内容另有主语" ->
                truth(telling.slots
                        .value(Slot.ITEM_BODY)
                        .map(Phrase::getAsString)
                        .filter(body -> !Verbs.leads(body) && WordClass.DUTY_OF_OTHERS.fits(body))
                        .isPresent());
            case "内容多句" ->
                // Each item is asked about, as a 题 without content ends its sentence too.
                truth(telling.isFirstOfItsDuty()
                        && telling.slots
                                .value(Slot.ITEM_BODY)
                                .filter(body -> RunningText.hasSentences(body.getAsString()))
                                .isPresent());
            case "内容是行动" ->
                truth(telling.slots
                        .value(Slot.ITEM_BODY)
                        .filter(body -> !WordClass.JUDGEMENT.fits(body.getAsString()))
                        .isPresent());
            case "号召先说" ->
                truth(telling.fillIn
                        .root()
                        .fact(Key.CALL, Key.BODY)
                        .filter(body -> !WordClass.LAST_WORD.fits(body.text()))
                        .isPresent());
            case "号召已说" ->
                truth(telling.fillIn
                                .root()
                                .fact(Key.CALL, Key.BODY)
                                .filter(body -> body.text().contains(APPEAL))
                                .isPresent()
                        && telling.slots.value(Slot.GOAL).isEmpty()
                        && telling.slots.value(Slot.UNDER).isEmpty());
            case "致谢归此处" -> truth(Availability.has(telling.fillIn, Role.AFFIRM) && !telling.hasTold(Role.AFFIRM));
            case "本节角色" -> names(telling.rolesHere());
            case "其余部分" -> names(telling.extraSections());
            default -> null;
        };
    }

    /** 大柳树村，村党支部牵头…: the content takes up the last character of its subject. */
    private boolean resumes(Phrase body) {
        return telling.slots
                .value(Slot.WHO)
                .map(Phrase::getAsString)
                .filter(who -> who.endsWith(body.getAsString().substring(0, 1)))
                .isPresent();
    }

    /** Whether a sentence of ours may round off a list: behind a few words of facts it would be all that one hears. */
    private boolean deservesEnd(Key list) {
        int weight = 0;
        for (Entry item : telling.fillIn.root().entries(list)) {
            weight += Facts.weight(item);
        }
        return switch (telling.wording.detail()) {
            case BRIEF -> false;
            case NORMAL -> weight >= THIN;
            case FULL -> true;
        };
    }

    /** Whether the item at hand says of those whom it concerns how many they are or how they fare, and does not break them out itself. */
    private boolean concernedIsTold() {
        return telling.slots
                        .value(Slot.UNIT)
                        .filter(unit -> WordClass.CONDITION.fits(unit.getAsString()))
                        .isPresent()
                && telling.slots
                        .value(Slot.ITEM_BODY)
                        .filter(body -> body.getAsString().contains("其中"))
                        .isEmpty();
    }

    private static TemplateModel names(List<String> names) {
        SimpleSequence sequence = new SimpleSequence(NoWrapper.INSTANCE);
        names.forEach(name -> sequence.add(new SimpleScalar(name)));
        return sequence;
    }

    private static TemplateModel truth(boolean claim) {
        return claim ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
