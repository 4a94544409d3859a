package qicao.draft;

import qicao.json.JsonWriter;

/**
 * Where every sentence of a draft comes from, as JSON: an array with one object a sentence, in reading order.
 *
 * <pre>{@code
 * [
 *   {
 *     "block": 7,                 0-based index of the paragraph, title and headings counted
 *     "text": "…",                the sentence as printed
 *     "sources": [                each source once, in the order of the text
 *       {"kind": "fill-in", "path": "成绩[0].题", "file": "a.yaml", "line": 17, "column": 8},
 *       {"kind": "frame", "id": "opening-03", "support": 5},         support 0: curated
 *       {"kind": "template", "file": "parts.ftl", "line": 3, "column": 1},
 *       {"kind": "computed", "what": "序号"},
 *       {"kind": "missing", "path": "会议.名称", "expectation": "会议全称"}
 *     ]
 *   }
 * ]
 * }</pre>
 *
 * Lines and columns are 1-based, columns in UTF-16 units.
 */
public final class TraceJson {
    private TraceJson() {}

    /** The whole text, ended by a line feed. */
    public static String render(Draft draft) {
        StringBuilder text = new StringBuilder();
        new JsonWriter(text)
                .array(array ->
                        Sentences.of(draft).forEach(sentence -> array.object(object -> sentence(object, sentence))));
        return text.append('\n').toString();
    }

    private static void sentence(JsonWriter json, Sentence sentence) {
        json.member("block", sentence.block())
                .member("text", sentence.text())
                .array(
                        "sources",
                        array -> sentence.origins()
                                .forEach(origin -> array.object(object -> origin.accept(new Source(object)))));
    }

    /** Writes the members of one source. */
    private record Source(JsonWriter json) implements Origin.Visitor<JsonWriter> {
        @Override
        public JsonWriter written(Origin.Written origin) {
            return json.member("kind", "fill-in")
                    .member("path", origin.path())
                    .member("file", origin.place().source())
                    .member("line", origin.place().line())
                    .member("column", origin.place().column());
        }

        @Override
        public JsonWriter frame(Origin.Frame origin) {
            return json.member("kind", "frame").member("id", origin.id()).member("support", origin.support());
        }

        @Override
        public JsonWriter template(Origin.Template origin) {
            return json.member("kind", "template")
                    .member("file", origin.place().source())
                    .member("line", origin.place().line())
                    .member("column", origin.place().column());
        }

        @Override
        public JsonWriter computed(Origin.Computed origin) {
            return json.member("kind", "computed").member("what", origin.what());
        }

        @Override
        public JsonWriter missing(Origin.Missing origin) {
            return json.member("kind", "missing")
                    .member("path", origin.path())
                    .member("expectation", origin.expectation());
        }
    }
}
