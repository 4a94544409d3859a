package qicao.outline;

import java.util.List;
import qicao.corpus.Repair;
import qicao.corpus.Speech;
import qicao.json.JsonWriter;

/**
 * Writes outlines as JSON, one file after the other, so that no more than one is in memory. Names and order of the members
 * are part of the command's contract.
 *
 * <pre>{@code
 * new JsonWriter(out).object(o -> o.array("files", files -> reader.read(inputs, text -> json.file(files, …))));
 * }</pre>
 */
public final class OutlineJson {
    private final boolean withRepairs;

    /** Outlines, and what cleaning changed if {@code withRepairs}. */
    public OutlineJson(boolean withRepairs) {
        this.withRepairs = withRepairs;
    }

    /**
     * Writes one file as an item of an array.
     *
     * @param path as the user named it
     * @param speeches the outlines of its texts in file order
     */
    public void file(JsonWriter files, String path, List<Outline> speeches) {
        files.object(file -> file.member("path", path)
                .array("speeches", array -> speeches.forEach(outline -> array.object(it -> speech(it, outline)))));
    }

    private void speech(JsonWriter json, Outline outline) {
        Speech speech = outline.speech();
        json.member("startLine", speech.startLine()).member("endLine", speech.endLine());
        speech.title().ifPresentOrElse(title -> json.member("title", title), () -> json.absent("title"));
        outline.meetingType()
                .ifPresentOrElse(type -> json.member("meetingType", type), () -> json.absent("meetingType"));
        json.member("kind", speech.kind().slug());
        speech.duplicateOf()
                .ifPresentOrElse(
                        original -> json.object(
                                "duplicateOf",
                                it -> it.member("path", original.path()).member("startLine", original.startLine())),
                        () -> json.absent("duplicateOf"));
        json.member("truncated", speech.truncated());
        outline.announced()
                .ifPresentOrElse(
                        announced -> json.object("announced", it -> announcement(it, announced)),
                        () -> json.absent("announced"));
        json.array("units", units -> outline.units().forEach(unit -> units.object(it -> unit(it, unit))));
        if (withRepairs) {
            json.array(
                    "repairs", repairs -> speech.repairs().forEach(repair -> repairs.object(it -> repair(it, repair))));
        }
    }

    private static void announcement(JsonWriter json, Announcement announced) {
        announced.count().ifPresentOrElse(count -> json.member("count", count), () -> json.absent("count"));
        json.member("line", announced.line()).member("text", announced.text());
    }

    private static void unit(JsonWriter json, Unit unit) {
        json.member("level", unit.level()).member("marker", unit.marker());
        unit.heading().ifPresentOrElse(heading -> json.member("heading", heading), () -> json.absent("heading"));
        unit.text().ifPresentOrElse(text -> json.member("text", text), () -> json.absent("text"));
        json.member("line", unit.line())
                .member("role", unit.role().slug())
                .member("runIn", unit.runIn())
                .member("lost", unit.lost());
    }

    private static void repair(JsonWriter json, Repair repair) {
        json.member("line", repair.line())
                .member("kind", repair.kind().slug())
                .member("before", repair.before())
                .member("after", repair.after());
    }
}
