package qicao.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into what changes as a whole: a number with its decimals and its 万 or 亿, a Latin word, else a character. */
final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*(?:[%％‰]|[万亿]+)?|[A-Za-z]+|.", Pattern.DOTALL);

    private Tokens() {}

    /** The tokens, which joined give the text back. */
    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }
}
