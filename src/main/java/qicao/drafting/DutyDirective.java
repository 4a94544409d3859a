package qicao.drafting;

import freemarker.template.TemplateModelException;
import java.util.List;
import qicao.planning.Duty;

/**
 * {@code <@duty place="before"/>}, {@code "behind"} or {@code "sentence"}: words for who does the item at hand by when, where the
 * plan wants them.
 */
final class DutyDirective extends Directive {
    DutyDirective(Discourse discourse) {
        super(discourse);
    }

    @Override
    void tell(Call call) throws TemplateModelException {
        Duty duty = discourse.slots.duty();
        String place = call.text("place");
        switch (place) {
            case "before" -> before(duty);
            case "behind" -> behind(duty);
            case "sentence" -> sentence(duty);
            default -> throw new TemplateModelException("参数 place 不能是 " + place + "，可以是 before、behind、sentence");
        }
    }

    private void before(Duty duty) {
        switch (duty.place()) {
            case AHEAD ->
                discourse.clause.clause(
                        duty.time().isEmpty() ? List.of(DutyClause.AHEAD) : List.of(DutyClause.AHEAD, DutyClause.WHEN));
            case AHEAD_WHEN_FIRST -> discourse.clause.clause(List.of(DutyClause.FIRST, DutyClause.AHEAD));
            case AROUND -> discourse.clause.clause(List.of(DutyClause.WHEN));
            case OPENING -> discourse.clause.clause(List.of(DutyClause.FIRST));
            case NORM -> discourse.clause.clause(withTimeFirst(duty, DutyClause.NORM));
            case FRONT -> discourse.clause.clause(withTimeFirst(duty, DutyClause.FRONT));
            case TITLE, LABEL -> {
                if (duty.tellsBefore()) {
                    discourse.clause.opening(DutyClause.FIRST);
                }
            }
            case NOWHERE, INSIDE, BEHIND -> {}
        }
    }

    private static List<String> withTimeFirst(Duty duty, String part) {
        return duty.time().isEmpty() ? List.of(part) : List.of(DutyClause.FIRST, part);
    }

    private void behind(Duty duty) {
        if (!duty.tellsBehind()) {
            return;
        }
        discourse.sink.paragraph().append(duty.ownSentence() ? "。" : "，", DraftSink.PUNCTUATION);
        // A content that ends in ！ ends its sentence too.
        if (discourse.sink.paragraph().ended()) {
            discourse.clause.sentence(words(duty));
        } else {
            discourse.clause.clause(words(duty));
        }
    }

    /** A sentence about the item as a whole: 这项任务由市水利局负责，汛期前完成. */
    private void sentence(Duty duty) {
        if (duty.tellsBehind()) {
            discourse.clause.sentence(words(duty));
            discourse.sink.paragraph().endSentence(DraftSink.PUNCTUATION);
        }
    }

    /** Clauses behind a deed or a 题. */
    static List<String> words(Duty duty) {
        if (duty.time().isEmpty() || duty.place().isSplit() || (duty.tellsAtLabel() && duty.tellsBefore())) {
            return List.of(DutyClause.ONLY);
        }
        return duty.owner().isPresent() && duty.place() != Duty.Place.TITLE
                ? List.of(DutyClause.WHO, DutyClause.WHEN, DutyClause.VERB)
                : List.of(DutyClause.WHEN, DutyClause.VERB);
    }
}
