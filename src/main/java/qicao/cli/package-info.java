/**
 * The command line: arguments come in, results go to standard output, findings to standard error, and an exit code comes
 * out. Open {@link qicao.cli.Main} first, then a command such as {@link qicao.cli.RenderCommand}. The only user of
 * picocli.
 */
@NullMarked
package qicao.cli;

import org.jspecify.annotations.NullMarked;
