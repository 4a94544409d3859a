package qicao.house;

import java.util.ArrayList;
import java.util.List;
import qicao.mining.Words;
import qicao.template.FrameText;

/** What the wording of a frame is made of. */
final class Tokens {
    private Tokens() {}

    /** Its words in order, single characters and signs among them, and its slots in ⟨⟩. */
    static List<String> of(FrameText text) {
        List<String> tokens = new ArrayList<>();
        text.read(
                literal -> {
                    int begin = 0;
                    for (int end : Words.shipped().ends(literal)) {
                        tokens.add(literal.substring(begin, end));
                        begin = end;
                    }
                },
                slot -> tokens.add("⟨" + slot.label() + "⟩"));
        return tokens;
    }

    /** Its words of two characters and more. */
    static List<String> words(FrameText text) {
        return of(text).stream()
                .filter(token -> token.length() > 1 && !token.startsWith("⟨"))
                .toList();
    }
}
