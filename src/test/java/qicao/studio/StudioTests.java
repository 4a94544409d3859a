package qicao.studio;

/** What tests of the studio share. */
final class StudioTests {
    private StudioTests() {}

    /** A fault of the program: no test makes one. */
    static void fail(Throwable fault) {
        throw new AssertionError(fault);
    }
}
