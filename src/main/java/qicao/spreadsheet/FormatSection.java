package qicao.spreadsheet;

import java.util.List;
import java.util.Optional;
import qicao.spreadsheet.Token.Kind;

/**
 * A section of a number format: how numbers of one sign, or texts, are shown.
 *
 * @param tokens in their order, without what is only for the looks: colours, padding, filling
 * @param condition on the numbers that it is for
 * @param language of names, as Windows numbers them ({@code [$-804]}); 0 if none is named
 * @param script of the digits ({@code [DBNum1]})
 * @param kind what it shows
 */
record FormatSection(
        List<Token> tokens, Optional<Condition> condition, int language, NumeralScript script, SectionKind kind) {
    /** Chinese of the mainland. */
    private static final int CHINESE = 0x804;

    private static final int ENGLISH = 0x409;

    /** The long date of the system, whatever the section says. */
    private static final int SYSTEM_DATE = 0xF800;

    private static final int SYSTEM_TIME = 0xF400;

    FormatSection {
        tokens = List.copyOf(tokens);
    }

    /** What a section shows. */
    enum SectionKind {
        NUMBER,
        DATE,
        TEXT,
        /** POI knows it. */
        FRACTION,
        SCIENTIFIC,
        /** Nobody here knows it. */
        UNKNOWN
    }

    /**
     * A condition such as {@code [>=100]}.
     *
     * @param operator one of {@code < <= > >= = <>}
     */
    record Condition(String operator, double limit) {
        boolean holds(double value) {
            return switch (operator) {
                case "<" -> value < limit;
                case "<=" -> value <= limit;
                case ">" -> value > limit;
                case ">=" -> value >= limit;
                case "=" -> value == limit;
                default -> value != limit;
            };
        }

        /** Whether it holds for negative numbers only, so that the section says the sign in its own way. */
        boolean isNegative() {
            return switch (operator) {
                case "<" -> limit <= 0;
                case "<=", "=" -> limit < 0;
                default -> false;
            };
        }
    }

    boolean has(Kind wanted) {
        return tokens.stream().anyMatch(token -> token.is(wanted));
    }

    boolean isChinese() {
        return language == CHINESE;
    }

    boolean isEnglish() {
        return language == ENGLISH;
    }

    boolean isSystemTime() {
        return language == SYSTEM_TIME;
    }

    boolean isSystemDate() {
        return language == SYSTEM_DATE;
    }
}
