package qicao.house;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import qicao.genre.Role;

/**
 * A sentence of a speech in its place.
 *
 * @param speech what the speech is about, for all its sentences
 * @param line 1-based line of the file
 * @param role of the paragraph or section that it stands in
 * @param spots what is known of its place; empty for a sentence in the middle of a section
 * @param text with its end punctuation, without address in front
 */
record Sentence(Context speech, int line, Role role, Set<Spot> spots, String text) {
    Sentence {
        spots = Set.copyOf(spots);
    }

    /**
     * What a speech is about.
     *
     * @param path of its file, as the user named it
     * @param meetingType slug; empty if nothing tells
     * @param meeting its meeting's name, from the title; empty if it has none
     * @param topics what its meeting is on, longest first
     */
    record Context(String path, Optional<String> meetingType, Optional<String> meeting, List<String> topics) {
        Context {
            topics = List.copyOf(topics);
        }
    }
}
