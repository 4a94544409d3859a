package qicao.template;

import java.util.Optional;
import java.util.Set;

/**
 * The words that section files may use.
 *
 * @param conditions what {@code when} may hold; empty if it is no matter here
 * @param audiences what {@code for} may hold; empty if the meeting types cannot be read
 * @param parts the parts that drafts can say; empty if it is no matter here
 */
record KnownWords(Optional<Set<String>> conditions, Optional<Set<String>> audiences, Optional<Set<String>> parts) {
    KnownWords {
        conditions = conditions.map(Set::copyOf);
        audiences = audiences.map(Set::copyOf);
        parts = parts.map(Set::copyOf);
    }
}
