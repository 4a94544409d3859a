package qicao.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import qicao.spreadsheet.Token.Kind;

/** A number in a section of digits. */
final class NumberText {
    /** Spreadsheets keep so many decimal digits. */
    static final int PRECISION = 15;

    /** A column shows no more of a number without a format, however wide it is. */
    private static final int LONGEST_GENERAL = 11;

    private final FormatSection section;
    private final List<Token> tokens;

    /** Where the decimal point stands, or the end. */
    private final int point;

    private final int lastDigit;

    private NumberText(FormatSection section) {
        this.section = section;
        this.tokens = section.tokens();
        int dot = -1;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.POINT) && dot < 0) {
                dot = i;
            }
            if (tokens.get(i).is(Kind.DIGIT)) {
                last = i;
            }
        }
        this.point = dot < 0 ? tokens.size() : dot;
        this.lastDigit = last;
    }

    /**
     * What a section shows of a number.
     *
     * @param value not negative
     * @return empty if that depends on the program or the width of the column
     */
    static Optional<String> of(FormatSection section, BigDecimal value) {
        if (section.has(Kind.GENERAL)) {
            return general(section, value);
        }
        return new NumberText(section).shown(value);
    }

    /** Whether nothing but zeros is left of a number. */
    static boolean isZero(FormatSection section, BigDecimal value) {
        if (section.has(Kind.GENERAL)) {
            return value.signum() == 0;
        }
        NumberText text = new NumberText(section);
        return text.lastDigit >= 0 && text.rounded(value).signum() == 0;
    }

    /** The decimal number that a spreadsheet takes a binary one for. */
    static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).round(new java.math.MathContext(PRECISION, RoundingMode.HALF_UP));
    }

    /** A number without a format; empty if it is longer than a column shows. */
    static Optional<String> general(BigDecimal value) {
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.precision() - plain.scale() > LONGEST_GENERAL || plain.scale() > LONGEST_GENERAL) {
            return Optional.empty();
        }
        String text = plain.toPlainString();
        return text.length() - (text.startsWith("-") ? 1 : 0) <= LONGEST_GENERAL ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> general(FormatSection section, BigDecimal value) {
        Optional<String> number = general(value).flatMap(text -> counted(section, text));
        StringBuilder out = new StringBuilder();
        for (Token token : section.tokens()) {
            if (token.is(Kind.DIGIT) || (token.is(Kind.GENERAL) && number.isEmpty())) {
                return Optional.empty();
            }
            out.append(token.is(Kind.GENERAL) ? number.orElseThrow() : token.text());
        }
        return Optional.of(out.toString());
    }

    private static Optional<String> counted(FormatSection section, String number) {
        if (section.script() == NumeralScript.ARABIC) {
            return Optional.of(number);
        }
        return number.matches("\\d+")
                ? Optional.of(section.script().counted(new java.math.BigInteger(number)))
                : Optional.empty();
    }

    private Optional<String> shown(BigDecimal value) {
        if (section.script() != NumeralScript.ARABIC && lastDigit >= 0) {
            return Optional.empty();
        }
        if (isDoubtful()) {
            return Optional.empty();
        }
        String digits = rounded(value).toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        String rest = dot < 0 ? "" : digits.substring(dot + 1);
        if (point < tokens.size() && endsInPoint(rest)) {
            return Optional.empty();
        }
        return Optional.of(whole(whole.equals("0") ? "" : whole) + decimals(rest));
    }

    /** Whether points and commas stand where nobody can tell what they are for. */
    private boolean isDoubtful() {
        if (lastDigit < 0) {
            return point < tokens.size();
        }
        boolean grouped = false;
        for (int i = 0; i < tokens.size(); i++) {
            boolean groups = isGrouping(i);
            grouped |= groups;
            if ((tokens.get(i).is(Kind.POINT) && i != point)
                    || (tokens.get(i).is(Kind.COMMA) && !groups && !isThousand(i))) {
                return true;
            }
        }
        return grouped
                && tokens.stream()
                        .limit(Math.min(point, lastDigit))
                        .dropWhile(token -> !token.is(Kind.DIGIT))
                        .anyMatch(token -> token.is(Kind.LITERAL));
    }

    /** A comma between whole digits. */
    private boolean isGrouping(int index) {
        return tokens.get(index).is(Kind.COMMA)
                && hasDigitBefore(index)
                && tokens.stream().limit(point).skip(index).anyMatch(token -> token.is(Kind.DIGIT));
    }

    /** 5. in Excel, 5 elsewhere. */
    private boolean endsInPoint(String decimals) {
        return decimals.chars().allMatch(c -> c == '0')
                && tokens.stream()
                        .skip(point)
                        .noneMatch(token -> token.is(Kind.DIGIT) && token.text().equals("0"));
    }

    private BigDecimal rounded(BigDecimal value) {
        int power = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(Kind.PERCENT)) {
                power += 2;
            } else if (isThousand(i)) {
                power -= 3;
            }
        }
        int places =
                (int) tokens.stream().skip(point).filter(t -> t.is(Kind.DIGIT)).count();
        return value.scaleByPowerOfTen(power).setScale(places, RoundingMode.HALF_UP);
    }

    /** A comma behind the last digit, or between the last whole one and the point. */
    private boolean isThousand(int index) {
        if (!tokens.get(index).is(Kind.COMMA)) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && tokens.get(before).is(Kind.COMMA)) {
            before--;
        }
        int after = index + 1;
        while (after < tokens.size() && tokens.get(after).is(Kind.COMMA)) {
            after++;
        }
        boolean behindDigit = before >= 0 && tokens.get(before).is(Kind.DIGIT);
        return behindDigit && (before == lastDigit || after == point);
    }

    private String whole(String digits) {
        boolean grouped = false;
        int first = -1;
        for (int i = point - 1; i >= 0; i--) {
            grouped |= isGrouping(i);
            if (tokens.get(i).is(Kind.DIGIT)) {
                first = i;
            }
        }
        List<String> out = new ArrayList<>();
        int left = digits.length();
        int placed = 0;
        for (int i = Math.min(point, tokens.size()) - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (!token.is(Kind.DIGIT)) {
                out.add(isSeparator(i) ? "" : token.text());
                continue;
            }
            int wanted = i == first ? Math.max(1, left) : 1;
            for (int k = 0; k < wanted; k++) {
                String digit = left > 0
                        ? digits.substring(left - 1, left)
                        : token.text().equals("0") ? "0" : "";
                if (!digit.isEmpty()) {
                    out.add(grouped && placed > 0 && placed % 3 == 0 ? digit + "," : digit);
                    placed++;
                }
                left--;
            }
        }
        Collections.reverse(out);
        // A format without a place before its point, .00, still shows what stands there.
        return first < 0 && point < tokens.size() ? String.join("", out) + digits : String.join("", out);
    }

    private boolean hasDigitBefore(int index) {
        return tokens.stream().limit(index).anyMatch(token -> token.is(Kind.DIGIT));
    }

    /** A comma that groups or scales is not printed. */
    private boolean isSeparator(int index) {
        return tokens.get(index).is(Kind.COMMA) && hasDigitBefore(index);
    }

    private String decimals(String digits) {
        List<String> out = new ArrayList<>();
        int place = digits.length();
        boolean ended = false;
        for (int i = tokens.size() - 1; i > point; i--) {
            Token token = tokens.get(i);
            if (!token.is(Kind.DIGIT)) {
                out.add(isSeparator(i) ? "" : token.text());
                continue;
            }
            place--;
            boolean shown = ended || token.text().equals("0") || digits.charAt(place) != '0';
            out.add(shown ? digits.substring(place, place + 1) : "");
            ended |= shown;
        }
        Collections.reverse(out);
        return (point < tokens.size() ? "." : "") + String.join("", out);
    }
}
