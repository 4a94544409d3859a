package qicao.style;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said of a section of a style file: a name, a unit and a range. */
enum Property {
    FONT("字体", "font", Unit.NAME),
    LATIN("西文字体", "latin", Unit.NAME),
    SIZE("字号", "size", Unit.TYPE_SIZE, 5, 100),
    BOLD("加粗", "bold", Words.NO_OR_YES),
    LETTER_SPACING("字距", "spacing", Unit.POINT, -5, 20),
    LINE_SPACING("行距", "line", Unit.POINT, 5, 200),
    ALIGNMENT("对齐", "align", Words.ALIGNMENTS),
    INDENT("首行缩进", "indent", Unit.CHARACTER, 0, 10),
    BEFORE("段前", "before", Unit.POINT, 0, 300),
    AFTER("段后", "after", Unit.POINT, 0, 300),
    WIDTH("宽", "width", Unit.MILLIMETRE, 50, 500),
    HEIGHT("高", "height", Unit.MILLIMETRE, 50, 500),
    TOP("上", "top", Unit.MILLIMETRE, 0, 200),
    BOTTOM("下", "bottom", Unit.MILLIMETRE, 0, 200),
    LEFT("左", "left", Unit.MILLIMETRE, 0, 200),
    RIGHT("右", "right", Unit.MILLIMETRE, 0, 200),
    FOOTER("页脚", "footer", Unit.MILLIMETRE, 0, 200),
    POSITION("位置", "position", Words.CENTRED_OR_OUTER),
    DASHES("一字线", "dashes", Words.NO_OR_YES),
    INSET("空字", "inset", Unit.CHARACTER, 0, 10),
    WIDOW_CONTROL("孤行控制", "widow_control", Words.NO_OR_YES),
    KEEP_LINES("不拆行数", "keep_lines", Unit.LINE, 0, 30);

    private static final Pattern NUMBER = Pattern.compile("([-+]?\\d{1,6}(?:\\.\\d{1,6})?)\\s*(\\p{L}*)");

    private final String chinese;
    private final String english;
    private final Unit unit;
    private final double least;
    private final double most;
    private final String words;

    Property(String chinese, String english, Unit unit) {
        this(chinese, english, unit, 0, 0, "");
    }

    Property(String chinese, String english, Unit unit, double least, double most) {
        this(chinese, english, unit, least, most, "");
    }

    Property(String chinese, String english, String words) {
        this(chinese, english, Unit.WORD, 0, 0, words);
    }

    Property(String chinese, String english, Unit unit, double least, double most, String words) {
        this.chinese = chinese;
        this.english = english;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.words = words;
    }

    String chinese() {
        return chinese;
    }

    String english() {
        return english;
    }

    Unit unit() {
        return unit;
    }

    double least() {
        return least;
    }

    double most() {
        return most;
    }

    /** The Chinese words of a choice, in the order of their values. */
    List<String> choices() {
        return names().map(names -> names.get(0)).toList();
    }

    /** The value in the property's unit (of a choice: its index; of a name: 0); empty if the text is not one in range. */
    OptionalDouble value(String text) {
        return switch (unit) {
            case NAME -> text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(0);
            case WORD -> choice(text);
            case TYPE_SIZE -> {
                OptionalDouble named = FontSize.points(text);
                yield named.isPresent() ? named : number(text);
            }
            case POINT, MILLIMETRE, CHARACTER, LINE -> number(text);
        };
    }

    private Stream<List<String>> names() {
        return Arrays.stream(words.split("\\|")).map(names -> List.of(names.split(" ")));
    }

    private OptionalDouble choice(String text) {
        List<List<String>> choices = names().toList();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).contains(text)) {
                return OptionalDouble.of(i);
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(matcher.group(1)) * unit.factor(matcher.group(2));
        boolean whole = unit != Unit.LINE || value == Math.rint(value);
        return whole && value >= least && value <= most ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** What a value is counted in, and the units a writer may put behind the number. */
    enum Unit {
        NAME(""),
        WORD(""),
        TYPE_SIZE("磅 (pt)"),
        POINT("磅 (pt)"),
        MILLIMETRE("毫米 (mm)"),
        CHARACTER("字"),
        LINE("行");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** How many of it one of the written unit is; not a number for a unit that does not fit. */
        double factor(String written) {
            if (written.isEmpty()) {
                return 1;
            }
            return switch (this) {
                case TYPE_SIZE, POINT -> written.equals("磅") || written.equals("pt") ? 1 : Double.NaN;
                case MILLIMETRE ->
                    switch (written) {
                        case "毫米", "mm" -> 1;
                        case "厘米", "cm" -> 10;
                        default -> Double.NaN;
                    };
                case CHARACTER -> written.equals("字") || written.equals("字符") ? 1 : Double.NaN;
                case LINE -> written.equals("行") ? 1 : Double.NaN;
                case NAME, WORD -> Double.NaN;
            };
        }

        /** As messages name it. */
        String label() {
            return label;
        }
    }

    /** The choices: for each value its Chinese word, then the English ones. */
    private static final class Words {
        static final String NO_OR_YES = "否 no false|是 yes true";

        /** Numbered from 0; {@link StyleValues} reads the numbers. */
        static final String ALIGNMENTS = "左对齐 left|居中 centre center|右对齐 right|两端对齐 justified";

        static final String CENTRED_OR_OUTER = "居中 centre center|外侧 outer";
    }
}
