package qicao.draft;

import java.util.regex.Pattern;
import qicao.diagnostic.Place;

/** Where a run of text comes from. Every run has exactly one origin, so that every sentence can name its sources. */
public sealed interface Origin {
    /**
     * The writer's own words.
     *
     * @param path the key path in the fill-in, {@code 成绩[0].数据[1].数值}: indices are 0-based
     * @param place where the value stands
     */
    record Written(String path, Place place) implements Origin {
        private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.written(this);
        }
    }

    /**
     * A connecting sentence of the templates.
     *
     * @param id the frame's or heading set's id in the templates
     * @param support the number of distinct speeches it was found in; 0 for curated wording
     */
    record Frame(String id, int support) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.frame(this);
        }
    }

    /**
     * Text of a template outside any frame.
     *
     * @param place the template's line
     */
    record Template(Place place) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.template(this);
        }
    }

    /**
     * Worked out from the fill-in: counts, markers, register words.
     *
     * @param what what was worked out, in a word or two: {@code 点数}
     */
    record Computed(String what) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.computed(this);
        }
    }

    /**
     * A hole (待补): a required fact that the fill-in lacks.
     *
     * @param path the key path to fill in, indices 0-based as well
     * @param expectation what is expected there, for the writer
     */
    record Missing(String path, String expectation) implements Origin {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.missing(this);
        }
    }

    /** A key path as writers count, items from 1: {@code 成绩[1].题} for {@code 成绩[0].题}. */
    static String counted(String path) {
        return Written.INDEX.matcher(path).replaceAll(index -> "[" + (Integer.parseInt(index.group(1)) + 1) + "]");
    }

    /** Calls the method of {@code visitor} for this kind of origin. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of origin. */
    interface Visitor<R> {
        R written(Written origin);

        R frame(Frame origin);

        R template(Template origin);

        R computed(Computed origin);

        R missing(Missing origin);
    }
}
