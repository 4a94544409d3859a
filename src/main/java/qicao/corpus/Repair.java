package qicao.corpus;

import java.util.Locale;

/**
 * A change that cleaning made.
 *
 * @param line 1-based line of the file
 * @param kind what was done
 * @param before the text as found, shortened to 80 characters
 * @param after the text as it is now, shortened to 80 characters; empty if it was removed
 */
public record Repair(int line, Kind kind, String before, String after) {
    /** Whether a line was taken away, or words of it that stood there as such. */
    public boolean isRemoval() {
        return after.isEmpty() || kind == Kind.DATELINE || kind == Kind.SOURCE || kind == Kind.PAGE_NUMBER;
    }

    /** What can be done to a line, each with its reason in the messages. */
    public enum Kind {
        ADVERT,
        APPENDIX,
        ATTACHMENT,
        BREADCRUMB,
        BUTTON,
        COLLECTION_FRONT,
        COMMENT,
        CONTENTS,
        DATELINE,
        EDITOR_REMARK,
        FRONT_MATTER,
        FULL_WIDTH,
        JOINED_LINES,
        LABEL,
        LEAD_IN,
        LINK_KEYWORD,
        MARKUP,
        PAGE_NUMBER,
        PHOTO_CREDIT,
        SITE_HEADER,
        SOURCE,
        SPACES,
        SPLIT_PARAGRAPHS,
        TABLE_ROW,
        TEASER;

        /** The stable name in JSON and message keys: {@code joined-lines}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
