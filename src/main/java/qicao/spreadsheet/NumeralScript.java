package qicao.spreadsheet;

import java.math.BigInteger;

/** The digits that a number format asks for: {@code [DBNum1]} 二十六, {@code [DBNum2]} 贰拾陆, {@code [DBNum3]} ２十６. */
enum NumeralScript {
    ARABIC("0123456789", ""),
    SMALL("〇一二三四五六七八九", "十百千"),
    CAPITAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟"),
    WIDE("０１２３４５６７８９", "十百千");

    private static final String[] GROUPS = {"", "万", "亿", "万亿"};
    private static final int GROUP = 10_000;

    private final String digits;
    private final String units;

    NumeralScript(String digits, String units) {
        this.digits = digits;
        this.units = units;
    }

    static NumeralScript dbNum(int number) {
        return values()[number];
    }

    /** Every digit by its own: 二〇二六. */
    String spelled(String number) {
        StringBuilder out = new StringBuilder();
        number.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return out.toString();
    }

    /** A number of a calendar or clock, below 100: 十, 十二, 二十六. */
    String ofCalendar(int number) {
        if (this == ARABIC) {
            return String.valueOf(number);
        }
        String tens = number < 20 && this != CAPITAL ? "" : spelled(String.valueOf(number / 10));
        String ones = number % 10 == 0 && number > 0 ? "" : spelled(String.valueOf(number % 10));
        return number < 10 ? ones : tens + units.charAt(0) + ones;
    }

    /** A number as it is counted, not negative and below 10¹⁶: 一百二十三, 一万〇三百. */
    String counted(BigInteger number) {
        if (this == ARABIC) {
            return number.toString();
        }
        if (number.signum() == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        long rest = number.longValueExact();
        boolean gap = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            long unit = (long) Math.pow(GROUP, group);
            int here = (int) (rest / unit);
            rest %= unit;
            if (here == 0) {
                gap = out.length() > 0;
                continue;
            }
            if (out.length() > 0 && (gap || here < GROUP / 10)) {
                out.append(digits.charAt(0));
            }
            gap = false;
            below10000(here, out);
            out.append(GROUPS[group]);
        }
        return out.toString();
    }

    private void below10000(int number, StringBuilder out) {
        boolean begun = false;
        boolean gap = false;
        for (int place = 3, unit = 1000; place >= 0; place--, unit /= 10) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = begun;
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
                gap = false;
            }
            out.append(digits.charAt(digit));
            if (place > 0) {
                out.append(units.charAt(place - 1));
            }
            begun = true;
        }
    }
}
