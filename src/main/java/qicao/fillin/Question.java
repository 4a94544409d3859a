package qicao.fillin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question of a {@link Form}: one key at its place, and what is asked below it.
 *
 * @param path the canonical key path without indices, {@code 任务.措施.责任单位}
 * @param field both names of the key, what belongs there, what may be chosen, whether it is one or a list, long or short
 * @param need how much the meeting type wants it
 * @param isAsked whether it stands open where what it belongs to does; else it is offered only
 * @param example a value that fits the meeting type, or else any; empty for groups
 * @param questions what is asked of its group, in order; empty for texts, and for a group within itself (段落.子目), which asks
 *     what the one around it asks
 */
public record Question(String path, Field field, Need need, boolean isAsked, String example, List<Question> questions) {
    public Question {
        questions = List.copyOf(questions);
    }

    /** The key, which tells it from the other questions of its group. */
    public Key key() {
        return field.key();
    }

    /** Whether it asks again what the question around it asks, a level further down. */
    public boolean isNested() {
        return field.group().isPresent() && questions.isEmpty();
    }

    /** It and all below it, each before those that it holds. */
    public Stream<Question> all() {
        return Stream.concat(Stream.of(this), questions.stream().flatMap(Question::all));
    }

    /**
     * The question at the end of a way down from here, its path told as the way leads: that of 段落 answers for 段落.子目.子目.题 as well.
     *
     * @param keys the keys below this one
     */
    Optional<Question> below(List<Key> keys) {
        if (keys.isEmpty()) {
            return Optional.of(this);
        }
        return questions.stream()
                .filter(question -> question.key() == keys.get(0))
                .findFirst()
                .map(found -> found.isNested() ? found.asking(questions) : found)
                .flatMap(found -> found.below(keys.subList(1, keys.size())));
    }

    /** The same with the questions of the group around it, which stand below it. */
    private Question asking(List<Question> around) {
        return new Question(
                path,
                field,
                need,
                isAsked,
                example,
                around.stream().map(question -> question.under(path)).toList());
    }

    private Question under(String parent) {
        String here = parent + "." + key().chinese();
        return new Question(
                here,
                field,
                need,
                isAsked,
                example,
                questions.stream().map(question -> question.under(here)).toList());
    }
}
