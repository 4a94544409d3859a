package qicao.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import qicao.spreadsheet.FormatSection.Condition;
import qicao.spreadsheet.FormatSection.SectionKind;
import qicao.spreadsheet.Token.Kind;

/** Number formats (ECMA-376-1, 18.8.31) to their sections. What Chinese spreadsheets have beyond that is read as well. */
final class FormatLexer {
    private static final Pattern GENERAL = Pattern.compile("General|G/通用格式", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_DAY = Pattern.compile("AM/PM|A/P|上午/下午", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("[Ee][+-]");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*([+-]?[\\d.]+)");
    private static final Pattern COLOUR =
            Pattern.compile("black|blue|cyan|green|magenta|red|white|yellow|colou?r ?\\d+|[黑蓝绿红白黄]色|青色|洋红色?|颜色 ?\\d+");
    private static final Pattern LOCALE = Pattern.compile("\\$([^-]*)(?:-([0-9a-f]{1,8}|x-sysdate|x-systime|zh-cn))?");
    private static final Pattern SCRIPT = Pattern.compile("dbnum([123])");

    private static final String DATE_LETTERS = "ymdhsae";

    private final String code;
    private int at;
    private List<Token> tokens = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private int language;
    private NumeralScript script = NumeralScript.ARABIC;
    private boolean unknown;
    private boolean scientific;

    private FormatLexer(String code) {
        this.code = code;
    }

    /** The sections of a format, at least one. */
    static List<FormatSection> sections(String code) {
        FormatLexer lexer = new FormatLexer(code);
        List<FormatSection> sections = new ArrayList<>();
        while (lexer.at < code.length()) {
            if (code.charAt(lexer.at) == ';') {
                lexer.at++;
                sections.add(lexer.section());
            } else {
                lexer.next();
            }
        }
        sections.add(lexer.section());
        return sections;
    }

    private FormatSection section() {
        FormatSection section = new FormatSection(tokens, condition, language, script, kind());
        tokens = new ArrayList<>();
        condition = Optional.empty();
        language = 0;
        script = NumeralScript.ARABIC;
        unknown = false;
        scientific = false;
        return section;
    }

    private SectionKind kind() {
        if (unknown) {
            return SectionKind.UNKNOWN;
        }
        if (scientific) {
            return SectionKind.SCIENTIFIC;
        }
        boolean digits = has(Kind.DIGIT);
        if (has(Kind.DATE) || has(Kind.ELAPSED) || has(Kind.HALF_DAY)) {
            boolean mixed = digits || has(Kind.GENERAL) || has(Kind.TEXT) || has(Kind.PERCENT);
            return mixed ? SectionKind.UNKNOWN : SectionKind.DATE;
        }
        if (has(Kind.TEXT)) {
            return digits || has(Kind.GENERAL) ? SectionKind.UNKNOWN : SectionKind.TEXT;
        }
        if (isDoubtful()) {
            return SectionKind.UNKNOWN;
        }
        return isFraction() ? SectionKind.FRACTION : SectionKind.NUMBER;
    }

    /** Whether programs take the section for different things. */
    private boolean isDoubtful() {
        long percents = tokens.stream().filter(token -> token.is(Kind.PERCENT)).count();
        return percents > 1 || (has(Kind.SLASH) && !isFraction());
    }

    private boolean isFraction() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean divides = tokens.get(i).is(Kind.SLASH) && tokens.get(i - 1).is(Kind.DIGIT);
            Token below = tokens.get(i + 1);
            if (divides && (below.is(Kind.DIGIT) || below.text().matches("\\d"))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    private void next() {
        char c = code.charAt(at);
        switch (c) {
            case '"' -> quoted();
            case '\\', '!' -> escaped();
            case '_', '*' -> at += 2;
            case '[' -> bracket();
            case '0', '#', '?' -> add(Kind.DIGIT);
            case '.' -> add(Kind.POINT);
            case ',' -> add(Kind.COMMA);
            case '%' -> add(Kind.PERCENT);
            case '/' -> add(Kind.SLASH);
            case '@' -> add(Kind.TEXT);
            default -> word(c);
        }
    }

    private void add(Kind kind) {
        tokens.add(new Token(kind, code.substring(at, at + 1)));
        at++;
    }

    private void quoted() {
        int end = code.indexOf('"', at + 1);
        int close = end < 0 ? code.length() : end;
        tokens.add(new Token(Kind.LITERAL, code.substring(at + 1, close)));
        at = close + 1;
    }

    private void escaped() {
        int end = Math.min(code.length(), at + 2);
        tokens.add(new Token(Kind.LITERAL, code.substring(Math.min(at + 1, end), end)));
        at = end;
    }

    private void word(char c) {
        if (taken(GENERAL, Kind.GENERAL) || taken(HALF_DAY, Kind.HALF_DAY)) {
            return;
        }
        if (has(Kind.DIGIT) && at(EXPONENT).isPresent()) {
            scientific = true;
            at += 2;
            return;
        }
        char letter = Character.toLowerCase(c);
        if (DATE_LETTERS.indexOf(letter) >= 0) {
            int end = at;
            while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
                end++;
            }
            String run = code.substring(at, end).toLowerCase(Locale.ROOT);
            unknown |= letter == 'a' && run.length() < 3;
            tokens.add(new Token(Kind.DATE, run));
            at = end;
            return;
        }
        // Other letters have a meaning in one program or another: eras, lunar months, thousands of years.
        unknown |= (letter >= 'a' && letter <= 'z');
        add(Kind.LITERAL);
    }

    private boolean taken(Pattern pattern, Kind kind) {
        Optional<String> found = at(pattern);
        found.ifPresent(text -> {
            tokens.add(new Token(kind, text.toLowerCase(Locale.ROOT)));
            at += text.length();
        });
        return found.isPresent();
    }

    private Optional<String> at(Pattern pattern) {
        Matcher matcher = pattern.matcher(code).region(at, code.length());
        return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private void bracket() {
        int close = code.indexOf(']', at);
        if (close < 0) {
            unknown = true;
            at = code.length();
            return;
        }
        String inside = code.substring(at + 1, close);
        String plain = inside.strip().toLowerCase(Locale.ROOT);
        at = close + 1;
        Matcher comparison = CONDITION.matcher(plain);
        Matcher numerals = SCRIPT.matcher(plain);
        if (plain.startsWith("$")) {
            locale(inside);
        } else if (ELAPSED.matcher(plain).matches()) {
            tokens.add(new Token(Kind.ELAPSED, plain));
        } else if (numerals.matches()) {
            script = NumeralScript.dbNum(Integer.parseInt(numerals.group(1)));
        } else if (comparison.matches()) {
            condition = Optional.of(new Condition(comparison.group(1), Double.parseDouble(comparison.group(2))));
        } else if (!COLOUR.matcher(plain).matches()) {
            unknown = true;
        }
    }

    /** A currency, and a language with calendar and numerals as 8 hexadecimal digits: NNCCLLLL. */
    private void locale(String inside) {
        Matcher parts = LOCALE.matcher(inside.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            unknown = true;
            return;
        }
        int currency = parts.end(1) - 1;
        if (currency > 0) {
            tokens.add(new Token(Kind.LITERAL, inside.substring(1, 1 + currency)));
        }
        Optional.ofNullable(parts.group(2)).ifPresent(this::language);
    }

    private void language(String named) {
        switch (named) {
            case "x-sysdate" -> language = 0xF800;
            case "x-systime" -> language = 0xF400;
            case "zh-cn" -> language = 0x804;
            default -> {
                long number = Long.parseLong(named, 16);
                long numerals = number >> 24;
                long calendar = number >> 16 & 0xFF;
                // 1 are the Arabic numerals, 1 and 2 the Gregorian calendar.
                unknown |= numerals > 1 || calendar > 2;
                language = (int) (number & 0xFFFF);
            }
        }
    }
}
