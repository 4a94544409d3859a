package qicao.fillin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody is shown by thanks (致谢): the 方式 of the fill-in. */
public enum Regard {
    WELCOME("欢迎", "热烈的欢迎"),
    CONGRATULATION("祝贺", "热烈的祝贺"),
    THANKS("感谢", "衷心的感谢"),
    SYMPATHY("慰问", "亲切的慰问"),
    RESPECT("敬意", "崇高的敬意"),
    GREETING("问候", "诚挚的问候");

    private final String word;
    private final String phrase;

    Regard(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** The word of the fill-in. */
    public String word() {
        return word;
    }

    /** What one 表示: 衷心的感谢. */
    public String phrase() {
        return phrase;
    }

    /** The regard of a word of the fill-in. */
    public static Optional<Regard> of(String word) {
        return Arrays.stream(values())
                .filter(regard -> regard.word.equals(word))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Regard::word).toList();
    }
}
