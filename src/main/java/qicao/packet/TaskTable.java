package qicao.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import qicao.draft.Block;
import qicao.draft.Draft;
import qicao.drafting.Occasion;
import qicao.fillin.Fact;
import qicao.fillin.FillIn;
import qicao.fillin.Key;

/**
 * The table of tasks (任务分解表) of a meeting: who is to do what by when, a row for every task, measure or action of the fill-in
 * that has no smaller ones. {@link TaskWorkbook} and {@link TaskPage} write it.
 *
 * @param meeting the meeting's name; empty where it is missing
 * @param rows in the order of the fill-in
 * @param about properties of the files
 */
public record TaskTable(Optional<String> meeting, List<TaskRow> rows, Draft.About about) {
    static final String NAME = "任务分解表";

    /** What stands in a cell for a fact that is missing. */
    static final String OWNER_HOLE = "【待补：" + Key.OWNER.chinese() + "】";

    static final String DEADLINE_HOLE = "【待补：" + Key.DEADLINE.chinese() + "】";
    private static final String MEETING_HOLE = "【待补：会议名称】";

    /** How owners and leaders are to be read: published tables say so too. */
    private static final String HOW_TO_READ = "牵头单位只列明确由其牵头的；没有明确的，按原定先后列在责任单位。";

    /** More than so many are not read out: there is the table. */
    private static final int MOST_TOLD = 8;

    public TaskTable {
        rows = List.copyOf(rows);
    }

    /** The table of a fill-in and of the speech that was drafted of it. */
    public static TaskTable of(FillIn fillIn, Draft draft) {
        Optional<String> meeting = fillIn.root().fact(Key.MEETING, Key.NAME).map(Fact::text);
        Draft.About speech = draft.about();
        return new TaskTable(
                meeting,
                new TaskFinder(fillIn.root(), new SpeechPlaces(draft)).rows(),
                new Draft.About(
                        meeting.orElse("") + NAME,
                        speech.speaker(),
                        speech.meetingType(),
                        speech.subject(),
                        speech.provenance()));
    }

    /** The line above the table. */
    String title() {
        return meeting.orElse(MEETING_HOLE) + NAME;
    }

    /** The line between title and table. */
    String note() {
        return "共" + rows.size() + "项。" + HOW_TO_READ;
    }

    /** Whether the fill-in has nothing that could be handed out. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many rows name nobody who is responsible. */
    public long withoutOwner() {
        return rows.stream().filter(TaskRow::lacksOwner).count();
    }

    /** How many rows say no time. */
    public long withoutDeadline() {
        return rows.stream().filter(TaskRow::lacksDeadline).count();
    }

    /** What others may know of a speech and of what was handed out in it. */
    public Occasion occasion(Draft speech) {
        List<Block.Heading> headings = speech.blocks().stream()
                .flatMap(block -> Draft.heading(block).stream())
                .filter(heading -> heading.level() == 1)
                .toList();
        boolean told = rows.size() <= MOST_TOLD
                && rows.stream().allMatch(row -> row.assignment().isPresent());
        return new Occasion(
                headings,
                told ? rows.stream().flatMap(row -> row.assignment().stream()).toList() : List.of(),
                !isEmpty());
    }

    /** Every body that has to do something, in the order in which they are first named. */
    List<String> bodies() {
        return rows.stream()
                .flatMap(row -> row.owner().stream())
                .flatMap(owner -> owner.bodies().stream())
                .distinct()
                .toList();
    }

    /** The rows of a body. */
    List<TaskRow> rows(String body) {
        List<TaskRow> own = new ArrayList<>(rows);
        own.removeIf(row ->
                row.owner().filter(owner -> owner.bodies().contains(body)).isEmpty());
        return own;
    }
}
