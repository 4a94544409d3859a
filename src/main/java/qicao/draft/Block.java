package qicao.draft;

import java.util.List;
import java.util.Optional;

/** A paragraph of the page, by its function. Runs are in reading order. */
public sealed interface Block {
    /** The title; views break it into lines by meaning. */
    record Title(List<Run> runs) implements Block {
        public Title {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.title(this);
        }
    }

    /** The subtitle, without the dash (——) that views put before it. */
    record Subtitle(List<Run> runs) implements Block {
        public Subtitle {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subtitle(this);
        }
    }

    /** Post and name of the speaker, separated by one U+3000. */
    record Byline(List<Run> runs) implements Block {
        public Byline {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.byline(this);
        }
    }

    /** The date, without the brackets that views put around it. */
    record Dateline(List<Run> runs) implements Block {
        public Dateline {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dateline(this);
        }
    }

    /** The salutation with its full-width colon: 同志们： */
    record Salutation(List<Run> runs) implements Block {
        public Salutation {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.salutation(this);
        }
    }

    /** A line of who issued a document, or when: it stands at the end, set to the right. */
    record Signature(List<Run> runs) implements Block {
        public Signature {
            runs = List.copyOf(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.signature(this);
        }
    }

    /**
     * A heading on a line of its own, without end punctuation.
     *
     * @param level 1 (一、) to 4
     * @param marker the number as printed, {@code 一、}; empty for a heading without one
     * @param runs the text after the marker
     */
    record Heading(int level, String marker, List<Run> runs) implements Block {
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            runs = List.copyOf(runs);
        }

        /** Marker and text. */
        public String text() {
            return marker + Block.text(runs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * Running text.
     *
     * @param runIn a heading that opens the paragraph as its first sentence; views print it with 。 behind
     * @param runs the text; it may be empty when there is a run-in heading
     */
    record Paragraph(Optional<Heading> runIn, List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
            if (runs.isEmpty() && runIn.isEmpty()) {
                throw new IllegalArgumentException("an empty paragraph");
            }
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** The runs that the block is made of, without those of a run-in heading. */
    List<Run> runs();

    /** Calls the method of {@code visitor} for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** The runs' texts, joined. */
    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** One method per kind of block. */
    interface Visitor<R> {
        R title(Title block);

        R subtitle(Subtitle block);

        R byline(Byline block);

        R dateline(Dateline block);

        R salutation(Salutation block);

        R signature(Signature block);

        R heading(Heading block);

        R paragraph(Paragraph block);
    }
}
