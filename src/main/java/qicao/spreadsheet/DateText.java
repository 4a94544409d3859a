package qicao.spreadsheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import qicao.spreadsheet.Token.Kind;

/**
 * A date or time in a section. One that is all numbers, 2026/7/6 or 2026-07-06 08:30, is shown differently from machine to
 * machine and is written as a speech has it, 2026年7月6日8时30分; a time with am or pm counts to 24.
 */
final class DateText {
    private static final int TEN = 10;
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    /** What a day as a binary number is off by, in seconds. */
    private static final double ROUGH = 0.01;

    /** 31 December 9999. */
    private static final long LAST_DAY = 2_958_465;

    /** Excel has a 29 February 1900, others do not: days before 1 March 1900 differ. */
    private static final long FIRST_SURE_DAY = 61;

    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);

    /** What stands between the numbers of a date. */
    private static final String SEPARATORS = "/-.,: ";

    private final FormatSection section;
    private final long seconds;
    private final LocalDateTime time;

    private DateText(FormatSection section, long seconds, LocalDate zero) {
        this.section = section;
        this.seconds = seconds;
        this.time = zero.atStartOfDay().plusSeconds(seconds);
    }

    /**
     * What a section shows of a date.
     *
     * @param value days since the beginning of the workbook's calendar
     * @return empty if that depends on the program
     */
    static Optional<String> of(FormatSection section, double value, boolean from1904) {
        boolean days = section.tokens().stream().anyMatch(token -> token.is(Kind.DATE) && isOfDay(token));
        double first = days && !from1904 ? FIRST_SURE_DAY : 0;
        if (!(value >= first && value < LAST_DAY + 1)) {
            return Optional.empty();
        }
        LocalDate zero = from1904 ? SINCE_1904 : SINCE_1900;
        Optional<String> rounded = new DateText(section, Math.round(value * DAY), zero).text();
        Optional<String> cut = new DateText(section, (long) (value * DAY + ROUGH), zero).text();
        // Excel rounds to the second, others cut it off.
        return rounded.equals(cut) ? rounded : Optional.empty();
    }

    private Optional<String> text() {
        if (section.isSystemTime()) {
            return Optional.of(time.getHour() + ":" + SpokenDate.padded(time.getMinute()) + ":"
                    + SpokenDate.padded(time.getSecond()));
        }
        return isAllNumbers() ? Optional.of(spoken()) : shown();
    }

    private static boolean isOfDay(Token token) {
        return "yaed".indexOf(token.text().charAt(0)) >= 0
                || (token.text().charAt(0) == 'm' && token.text().length() > 2);
    }

    /** Two of year, month and day at least, or a time with am or pm, with nothing between but what stands between numbers. */
    private boolean isAllNumbers() {
        if (section.isSystemDate()) {
            return true;
        }
        boolean plain = section.script() == NumeralScript.ARABIC
                && section.tokens().stream().allMatch(token -> switch (token.kind()) {
                    case LITERAL -> token.text().chars().allMatch(c -> SEPARATORS.indexOf(c) >= 0);
                    case DATE ->
                        "ae".indexOf(token.text().charAt(0)) < 0
                                && !(token.text().charAt(0) == 'd'
                                        && token.text().length() > 2);
                    case ELAPSED -> false;
                    default -> true;
                });
        return plain && (isDay() || (shows('h') && isForeignHalf()));
    }

    private boolean isDay() {
        return section.isSystemDate() || (shows('m') && (shows('y') || shows('d')));
    }

    private boolean isForeignHalf() {
        return section.tokens().stream()
                .anyMatch(token -> token.is(Kind.HALF_DAY) && token.text().startsWith("a"));
    }

    private boolean shows(char part) {
        for (int i = 0; i < section.tokens().size(); i++) {
            if (section.tokens().get(i).is(Kind.DATE) && part(i) == part) {
                return true;
            }
        }
        return false;
    }

    private String spoken() {
        if (!isDay()) {
            return time.getHour() + ":" + SpokenDate.padded(time.getMinute())
                    + (shows('s') ? ":" + SpokenDate.padded(time.getSecond()) : "");
        }
        StringBuilder out = new StringBuilder();
        boolean all = section.isSystemDate();
        if (all || shows('y')) {
            out.append(time.getYear()).append('年');
        }
        out.append(time.getMonthValue()).append('月');
        if (all || shows('d')) {
            out.append(time.getDayOfMonth()).append('日');
        }
        return out.append(shows('h') ? SpokenDate.clock(time, shows('s')) : "").toString();
    }

    private Optional<String> shown() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < section.tokens().size(); i++) {
            Token token = section.tokens().get(i);
            Optional<String> piece = switch (token.kind()) {
                case DATE -> date(i);
                case ELAPSED -> elapsed(token);
                case HALF_DAY -> Optional.of(time.getHour() < 12 ? "上午" : "下午");
                default -> Optional.of(token.text());
            };
            if (piece.isEmpty()) {
                return Optional.empty();
            }
            out.append(piece.get());
        }
        return Optional.of(out.toString());
    }

    /** The part of a date that a token stands for: y, m (month), d, h, i (minute), s, a or e. */
    private char part(int index) {
        Token token = section.tokens().get(index);
        char letter = token.text().charAt(0);
        return letter == 'm' && token.text().length() <= 2 && isMinute(index) ? 'i' : letter;
    }

    /** An m behind an hour or before a second. */
    private boolean isMinute(int index) {
        List<Token> tokens = section.tokens();
        for (int i = index - 1; i >= 0; i--) {
            if (isPart(tokens.get(i))) {
                if (tokens.get(i).text().charAt(0) == 'h') {
                    return true;
                }
                break;
            }
        }
        for (int i = index + 1; i < tokens.size(); i++) {
            if (isPart(tokens.get(i))) {
                return tokens.get(i).text().charAt(0) == 's';
            }
        }
        return false;
    }

    private static boolean isPart(Token token) {
        return token.is(Kind.DATE) || token.is(Kind.ELAPSED);
    }

    private Optional<String> date(int index) {
        String token = section.tokens().get(index).text();
        int length = token.length();
        return switch (part(index)) {
            case 'y' ->
                Optional.of(section.script()
                        .spelled(length < 3 ? SpokenDate.padded(time.getYear() % 100) : "" + time.getYear()));
            case 'm' -> length < 3 ? number(time.getMonthValue(), length) : month(length);
            case 'd' -> length < 3 ? number(time.getDayOfMonth(), length) : weekday(length);
            // 2026 in Excel, 26 elsewhere.
            case 'e' -> Optional.empty();
            case 'a' -> Optional.of(chineseDay(length < 4 ? TextStyle.NARROW : TextStyle.FULL));
            case 'h' -> number(section.has(Kind.HALF_DAY) ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
            case 'i' -> number(time.getMinute(), length);
            default -> number(time.getSecond(), length);
        };
    }

    private Optional<String> number(int value, int length) {
        if (section.script() == NumeralScript.ARABIC) {
            return Optional.of(length < 2 ? String.valueOf(value) : SpokenDate.padded(value));
        }
        // Programs differ on 〇九 and 九, 壹拾 and 拾.
        boolean sure = value < TEN ? length < 2 : value >= 2 * TEN || section.script() == NumeralScript.SMALL;
        return sure ? Optional.of(section.script().ofCalendar(value)) : Optional.empty();
    }

    /** Names without a language are English in one program and Chinese in the other; so are short Chinese ones. */
    private Optional<String> month(int length) {
        TextStyle style = length == 3 ? TextStyle.SHORT : TextStyle.FULL;
        return section.isEnglish() && length < 5
                ? Optional.of(time.getMonth().getDisplayName(style, Locale.ENGLISH))
                : Optional.empty();
    }

    private Optional<String> weekday(int length) {
        TextStyle style = length == 3 ? TextStyle.SHORT : TextStyle.FULL;
        if (section.isEnglish()) {
            return Optional.of(time.getDayOfWeek().getDisplayName(style, Locale.ENGLISH));
        }
        return section.isChinese() && style == TextStyle.FULL ? Optional.of(chineseDay(style)) : Optional.empty();
    }

    private String chineseDay(TextStyle style) {
        char day = "一二三四五六日".charAt(time.getDayOfWeek().getValue() - 1);
        return style == TextStyle.FULL ? "星期" + day : String.valueOf(day);
    }

    private Optional<String> elapsed(Token token) {
        long unit = switch (token.text().charAt(0)) {
            case 'h' -> HOUR;
            case 'm' -> MINUTE;
            default -> 1;
        };
        String number = String.valueOf(seconds / unit);
        String zeros = "0".repeat(Math.max(0, token.text().length() - number.length()));
        return section.script() == NumeralScript.ARABIC ? Optional.of(zeros + number) : Optional.empty();
    }
}
