package qicao.studio;

import java.util.List;
import java.util.Locale;
import qicao.fillin.Field;
import qicao.fillin.Form;
import qicao.fillin.Key;
import qicao.fillin.Question;
import qicao.json.JsonWriter;

/** The questions of a meeting type as JSON, as they are nested. */
final class FormJson {
    private FormJson() {}

    static void write(JsonWriter reply, Form form) {
        questions(reply, form.questions());
    }

    private static void questions(JsonWriter json, List<Question> questions) {
        json.array(
                "questions",
                array -> questions.stream()
                        .filter(question -> question.key() != Key.TYPE && question.key() != Key.PINS)
                        .forEach(question -> array.object(item -> question(item, question))));
    }

    private static void question(JsonWriter item, Question question) {
        Field field = question.field();
        item.member("key", question.key().chinese())
                .member("path", question.path())
                .member("help", field.chinese())
                .member("example", question.example())
                .member("shape", field.shape().name().toLowerCase(Locale.ROOT))
                .member("long", field.isLong())
                .member("need", question.need().name().toLowerCase(Locale.ROOT))
                .member("asked", question.isAsked())
                .member("nested", question.isNested())
                .array("choices", field.choicesInChinese());
        questions(item, question.questions());
    }
}
