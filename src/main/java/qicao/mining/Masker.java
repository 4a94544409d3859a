package qicao.mining;

import java.util.List;

/**
 * Puts one character for every number, date, title, quotation, body and area in a text, so that 今年完成12亿元 and
 * 今年完成9亿元 are the same. One pass over the text.
 */
final class Masker {
    private static final String FIGURES = "0123456789.%％‰〓xX×*＊○";
    /** They belong to the figure before them. */
    private static final String AFTER_FIGURES = "余多万亿几千百";

    private static final String DATE_UNITS = "年月日号";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
    /** What a speaker announces: 三点意见, 两个方面. */
    private static final List<String> POINTS = List.of("点意见", "点要求", "点希望", "点看法", "个方面", "个问题", "条意见", "件事");

    private static final String AREAS = "省市县区州镇乡旗盟";
    private static final String WIDER_AREAS = AREAS + "街道系统公司集团校院局厅";
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_QUOTATION = 40;

    private final String text;
    private final StringBuilder masked;
    private int at;

    private Masker(String text) {
        this.text = text;
        this.masked = new StringBuilder(text.length());
    }

    /** The text with masks, see {@link SlotKind}. */
    static String mask(String text) {
        return new Masker(text).run();
    }

    private String run() {
        while (at < text.length()) {
            boolean done = enclosed('《', '》', LONGEST_TITLE, SlotKind.DOCUMENT)
                    || enclosed('“', '”', LONGEST_QUOTATION, SlotKind.QUOTE)
                    || figures()
                    || numerals()
                    || area()
                    || organisation();
            if (!done) {
                masked.append(text.charAt(at++));
            }
        }
        return masked.toString();
    }

    private boolean enclosed(char open, char close, int longest, SlotKind kind) {
        if (text.charAt(at) != open) {
            return false;
        }
        int end = text.indexOf(close, at);
        if (end < 0 || end - at > longest) {
            return false;
        }
        put(kind);
        at = end + 1;
        return true;
    }

    private boolean figures() {
        int end = at;
        boolean date = false;
        while (end < text.length() && FIGURES.indexOf(text.charAt(end)) >= 0) {
            end = after(end, FIGURES);
            end = after(end, AFTER_FIGURES);
            if (end < text.length() && DATE_UNITS.indexOf(text.charAt(end)) >= 0) {
                end++;
                date = true;
            }
        }
        if (end == at) {
            return false;
        }
        put(date ? SlotKind.DATE : SlotKind.NUMBER);
        at = end;
        return true;
    }

    /** Two numerals or more, an ordinal, or what counts the points of a speech; 一个 and 十分 stay. */
    private boolean numerals() {
        char first = text.charAt(at);
        boolean ordinal = first == '第';
        int begin = ordinal ? at + 1 : at;
        int end = after(begin, NUMERALS);
        if (end == begin && first == '几' && countsPoints(end + 1)) {
            end++;
        }
        if (end - begin < (ordinal || countsPoints(end) ? 1 : 2)
                || text.startsWith("一一", at)
                || text.startsWith("万千", at)) {
            return false;
        }
        end = after(end, "余多几");
        put(SlotKind.NUMBER);
        at = end;
        return true;
    }

    private boolean countsPoints(int end) {
        return POINTS.stream().anyMatch(point -> text.startsWith(point, end));
    }

    private int after(int from, String characters) {
        int end = from;
        while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** 全市 and 我市; 全局 is a word and no area. */
    private boolean area() {
        char first = text.charAt(at);
        if (at + 1 >= text.length() || (first != '全' && first != '我')) {
            return false;
        }
        String areas = first == '全' ? AREAS : WIDER_AREAS;
        if (areas.indexOf(text.charAt(at + 1)) < 0 || text.startsWith("全区域", at) || text.startsWith("全州市", at)) {
            return false;
        }
        put(first == '全' ? SlotKind.SCOPE : SlotKind.OURS);
        at += 2;
        return true;
    }

    /** 市委, 县政府, 市委、市政府 and longer series are one body. */
    private boolean organisation() {
        int end = body(at);
        if (end == at) {
            return false;
        }
        while (end < text.length() && (text.charAt(end) == '、' || text.charAt(end) == '和')) {
            int next = body(end + 1);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        put(SlotKind.ORGANISATION);
        at = end;
        return true;
    }

    /** The end of a body that begins here, or here if none does. */
    private int body(int begin) {
        if (begin + 1 >= text.length() || AREAS.indexOf(text.charAt(begin)) < 0) {
            return begin;
        }
        for (String name : new String[] {"委员会", "委常委会", "委", "人民政府", "政府", "人大常委会", "人大", "政协", "纪委"}) {
            if (text.startsWith(name, begin + 1)) {
                return begin + 1 + name.length();
            }
        }
        return begin;
    }

    /** The same kind twice in a row is one. */
    private void put(SlotKind kind) {
        int last = masked.length() - 1;
        if (last < 0 || masked.charAt(last) != kind.mask()) {
            masked.append(kind.mask());
        }
    }
}
