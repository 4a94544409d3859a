/**
 * What goes out with a speech: from one fill-in and the draft that was made of it come the table of tasks (任务分解表) and its
 * files. Open {@link qicao.packet.TaskTable} first.
 */
@NullMarked
package qicao.packet;

import org.jspecify.annotations.NullMarked;
