package qicao.packet;

import java.util.ArrayList;
import java.util.List;
import qicao.docx.TablePages;
import qicao.docx.TablePages.Cell;
import qicao.docx.TablePages.Column;
import qicao.docx.TablePages.Text;

/** A table of tasks as a Word file. It goes to all who have a task, so the line of the fill-in, which is its writer's, stays out. */
public final class TaskPage {
    private static final List<Column> COLUMNS = List.of(
            new Column("序号", 5, true),
            new Column("类别", 14, false),
            new Column("任务", 34, false),
            new Column("目标", 16, false),
            new Column("牵头单位", 12, false),
            new Column("责任单位", 16, false),
            new Column("时限", 11, true),
            new Column("讲话第几部分", 15, true));

    private static final Text NOTHING = new Text("", false);

    private TaskPage() {}

    /** The file. */
    public static byte[] write(TaskTable table, TablePages pages) {
        List<List<Cell>> rows = new ArrayList<>();
        String above = "";
        for (TaskRow row : table.rows()) {
            boolean goesOn = !rows.isEmpty() && row.category().equals(above);
            above = row.category();
            rows.add(List.of(
                    cell(text(Integer.toString(row.number()))),
                    new Cell(goesOn ? NOTHING : text(row.category()), goesOn),
                    cell(text(row.task())),
                    cell(text(row.target().orElse(""))),
                    cell(text(row.leads())),
                    cell(row.lacksOwner() ? new Text(TaskTable.OWNER_HOLE, true) : text(row.others())),
                    cell(
                            row.lacksDeadline()
                                    ? new Text(TaskTable.DEADLINE_HOLE, true)
                                    : text(row.deadline().map(Deadline::words).orElse(""))),
                    cell(text(row.section()))));
        }
        return pages.toBytes(
                new TablePages.Table(new Text(table.title(), table.meeting().isEmpty()), table.note(), COLUMNS, rows),
                table.about());
    }

    private static Text text(String words) {
        return new Text(words, false);
    }

    private static Cell cell(Text text) {
        return new Cell(text, false);
    }
}
