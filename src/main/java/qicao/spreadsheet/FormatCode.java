package qicao.spreadsheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import qicao.spreadsheet.Cell.Fault;
import qicao.spreadsheet.FormatSection.SectionKind;
import qicao.spreadsheet.Token.Kind;

/**
 * A number format as spreadsheets store it, {@code "增长"0.0"%";"下降"0.0"%"}, read by ourselves: of what it shows, every
 * character can be answered for. Where it cannot, because the programs differ or nobody here knows the format, a cell is faulty.
 */
final class FormatCode {
    private static final FormatSection GENERAL = FormatLexer.sections("General").get(0);

    /** The positive, negative and zero numbers, then texts. */
    private static final int MOST_SECTIONS = 4;

    private final String code;
    private final List<FormatSection> numbers;
    private final Optional<FormatSection> texts;

    private FormatCode(String code, List<FormatSection> numbers, Optional<FormatSection> texts) {
        this.code = code;
        this.numbers = List.copyOf(numbers);
        this.texts = texts;
    }

    static FormatCode of(String code) {
        List<FormatSection> sections = FormatLexer.sections(code);
        FormatSection last = sections.get(sections.size() - 1);
        boolean forTexts = last.has(Kind.TEXT) || sections.size() >= MOST_SECTIONS;
        List<FormatSection> numbers = forTexts ? sections.subList(0, sections.size() - 1) : sections;
        return new FormatCode(
                code, numbers.isEmpty() ? List.of(GENERAL) : numbers, forTexts ? Optional.of(last) : Optional.empty());
    }

    /** Whether it is for dates. */
    boolean isDate() {
        return numbers.get(0).kind() == SectionKind.DATE;
    }

    /** What is shown of a text. */
    Cell text(String text) {
        if (texts.isEmpty() || text.isEmpty()) {
            return Cell.of(text);
        }
        if (texts.get().kind() == SectionKind.UNKNOWN) {
            return Cell.faulty(Fault.FORMAT, code);
        }
        StringBuilder out = new StringBuilder();
        texts.get().tokens().forEach(token -> out.append(token.is(Kind.TEXT) ? text : token.text()));
        return out.toString().isBlank() ? Cell.faulty(Fault.HIDDEN, code) : Cell.of(out.toString());
    }

    /** What is shown of a number; empty for a fraction, which POI knows. */
    Optional<Cell> number(double value, boolean from1904) {
        OptionalInt chosen = section(value);
        if (chosen.isEmpty()) {
            return Optional.of(Cell.faulty(Fault.FORMAT, code));
        }
        int index = chosen.getAsInt();
        FormatSection section = numbers.get(index);
        return switch (section.kind()) {
            case FRACTION -> numbers.size() == 1 ? Optional.empty() : Optional.of(Cell.faulty(Fault.FORMAT, code));
            case SCIENTIFIC -> Optional.of(Cell.faulty(Fault.TOO_LONG, plain(value)));
            case UNKNOWN, TEXT -> Optional.of(Cell.faulty(Fault.FORMAT, code));
            case DATE ->
                Optional.of(DateText.of(section, value, from1904)
                        .map(Cell::of)
                        .orElseGet(() -> Cell.faulty(Fault.FORMAT, code)));
            case NUMBER -> Optional.of(number(index, value));
        };
    }

    private Cell number(int index, double value) {
        FormatSection section = numbers.get(index);
        BigDecimal decimal = NumberText.decimal(value);
        if (decimal.precision() - decimal.scale() > NumberText.PRECISION) {
            // Of a longer number the last digits are lost, whatever is shown in their place.
            return Cell.faulty(Fault.TOO_LONG, plain(value));
        }
        Optional<String> sign = sign(index, decimal);
        Optional<String> digits = NumberText.of(section, decimal.abs());
        if (sign.isEmpty() || digits.isEmpty()) {
            boolean tooLong =
                    section.has(Kind.GENERAL) && NumberText.general(decimal).isEmpty();
            return tooLong ? Cell.faulty(Fault.TOO_LONG, plain(value)) : Cell.faulty(Fault.FORMAT, code);
        }
        String shown = sign.get() + digits.get();
        return shown.isBlank() ? Cell.faulty(Fault.HIDDEN, code) : Cell.of(shown);
    }

    /** A number as the spreadsheet keeps it, for a message. */
    private static String plain(double value) {
        return NumberText.decimal(value).stripTrailingZeros().toString();
    }

    /** Which section is for a number; empty if there is none, for which spreadsheets show ####. */
    private OptionalInt section(double value) {
        if (!isConditional()) {
            int index = value < 0 ? 1 : value > 0 ? 0 : 2;
            return OptionalInt.of(index < numbers.size() ? index : 0);
        }
        for (int i = 0; i < numbers.size(); i++) {
            Optional<FormatSection.Condition> condition = numbers.get(i).condition();
            if (condition.isEmpty()) {
                // One in the middle without a condition: each program has its own rule.
                return i + 1 < numbers.size() ? OptionalInt.empty() : OptionalInt.of(i);
            }
            if (condition.get().holds(value)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isConditional() {
        return numbers.stream().anyMatch(section -> section.condition().isPresent());
    }

    /** The sign that is printed before all else; empty if programs differ. */
    private Optional<String> sign(int index, BigDecimal value) {
        Optional<FormatSection.Condition> condition = numbers.get(index).condition();
        boolean saysSign = isConditional()
                ? condition.filter(FormatSection.Condition::isNegative).isPresent()
                : index == 1;
        if (value.signum() >= 0 || saysSign) {
            return Optional.of("");
        }
        if (isConditional() && condition.isEmpty()) {
            return Optional.empty();
        }
        // -0.0 in Excel, 0.0 elsewhere.
        return NumberText.isZero(numbers.get(index), value.abs()) ? Optional.empty() : Optional.of("-");
    }
}
