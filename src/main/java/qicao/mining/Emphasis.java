package qicao.mining;

import java.util.regex.Pattern;

/**
 * Words that press and say nothing: 切实加强 asks for what 进一步加强 asks for. In a wording they are optional, so wordings that
 * differ only in them are one idea, and a sentence is recognised with others of them or with none.
 */
final class Emphasis {
    /** Not where they are part of a name or a word: 积极性, 全面小康, 深入人心. */
    private static final Pattern WORDS = Pattern.compile("进一步|切实|不断|着力|大力|全力|认真|继续|更加|始终|坚决|持续|充分|真正|牢牢|紧紧|务必|必须"
            + "|积极(?![性分因的])|努力(?![的奋])|扎实(?!的)|深入(?!人心|浅出|基层|群众|一线)|全面(?!小康|从严|建成|深化|发展)");

    private Emphasis() {}

    /** A text without them. */
    static String without(String text) {
        return WORDS.matcher(text).replaceAll("");
    }
}
