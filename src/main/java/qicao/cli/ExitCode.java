package qicao.cli;

/** What a command tells the program that called it. */
final class ExitCode {
    /** Done; there may be warnings. */
    static final int DONE = 0;
    /** An input has errors. */
    static final int INPUT = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** The output could not be written. */
    static final int OUTPUT = 3;
    /** A fault of the program. */
    static final int FAULT = 70;

    private ExitCode() {}
}
