package qicao.outline;

/** Follows the numbers of a text, to tell which decimal number comes next: in section 2 it is 2.1, behind 2.1 it is 2.2 or 2.1.1. */
final class Sections {
    private String section = "";
    private String decimal = "";

    static boolean isDecimal(Candidate candidate) {
        return candidate.numbering() == Numbering.DECIMAL || candidate.numbering() == Numbering.DECIMAL_BELOW;
    }

    /** Takes a marker at the head of a line. */
    void pass(Candidate candidate) {
        if (isDecimal(candidate)) {
            decimal = digits(candidate);
        } else if (candidate.numbering() == Numbering.SECTION
                || candidate.numbering() == Numbering.ARABIC
                || candidate.numbering() == Numbering.PART) {
            section = String.valueOf(candidate.number());
        }
    }

    /** Whether a decimal number is the next: the first below the section or below the one before, or one more than that or what it is below. */
    boolean expect(Candidate candidate) {
        String number = digits(candidate);
        String above = number.substring(0, number.lastIndexOf('.'));
        if (candidate.number() == 1) {
            return above.equals(section) || above.equals(decimal);
        }
        String before = above + '.' + (candidate.number() - 1);
        return decimal.equals(before) || decimal.startsWith(before + '.');
    }

    private static String digits(Candidate candidate) {
        return candidate.marker().text().replace('．', '.');
    }
}
