package qicao.docx;

import java.math.BigInteger;

/** Lengths as Word counts them: twentieths of a point. */
final class Twips {
    private static final double PER_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    static BigInteger ofMillimetres(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * PER_MILLIMETRE));
    }
}
