package qicao.mining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import qicao.chinese.Verbs;
import qicao.table.Row;
import qicao.table.Table;

/**
 * Finds what looks like a proper name, by its form alone: a surname beside a post or a title (镇长某某某, 某某某同志), and what
 * stands before the endings of places below the county, of firms, cases and units (某某村, 某某集团, 某某专案) without being one of
 * the words that usually stand there (各村, 示范村, 上市公司). Rough on purpose: a name let through does harm, a wording too few
 * does not. Which words these are is data, in tables beside this class; what is no Chinese character ends a name, so masks do.
 */
final class NameForms {
    private static final int LONGEST_POST = 6;
    private static final int LONGEST_BARE = 4;
    /** No given name has them. */
    private static final String NEVER_GIVEN = "的了在和与对把将为是要就也都说等从向到由被比让使不很最更再这那你我他们个二四五六七八九十年月日号组及、";
    /** 副书记 is no Mr 副. */
    private static final String NEVER_BEFORE_SURNAME = "副";

    private final Words words;
    private final Map<String, Surname> surnames = new HashMap<>();
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> postOnly = new HashSet<>();
    private final List<Ending> endings;
    private final Map<String, Set<String>> naming = new HashMap<>();
    private final Set<Character> given = new HashSet<>();

    /** What a name is of. */
    enum Kind {
        /** Three characters, or two and a compound surname. */
        PERSON,
        /** Two characters: what follows may be the rest of the name or of the sentence. */
        SHORT_PERSON,
        /** A surname with a post: 某书记. */
        SURNAME_WITH_POST,
        PLACE,
        FIRM,
        CASE,
        UNIT
    }

    /**
     * Something that looks like a name.
     *
     * @param text of the name; for places and what is like them without the ending
     * @param certain whether the form alone tells; otherwise it must be rare elsewhere
     */
    record Name(Kind kind, String text, boolean certain) {}

    private record Surname(boolean clear, List<String> words) {}

    private record Ending(String text, Kind kind, Set<String> usual, String goesOn) {
        static Ending of(Row row) {
            Kind kind = Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT));
            return new Ending(
                    row.text(0), kind, Set.copyOf(row.words(2)), row.text(3).replace(" ", ""));
        }
    }

    private NameForms(Words words) {
        this.words = words;
        table("surnames.tsv").each(3, row -> surnames.put(row.text(0), surname(row)));
        table("posts.tsv").each(2, this::post);
        endings = table("name-suffixes.tsv").rows(4, Ending::of);
        table("name-words.tsv").each(2, row -> naming.put(row.text(0), Set.copyOf(row.words(1))));
        table("given-names.tsv").each(1, row -> row.text(0).chars().forEach(c -> given.add((char) c)));
    }

    /** With the tables that are shipped. */
    static NameForms shipped(Words words) {
        return new NameForms(words);
    }

    private static Table table(String file) {
        return Table.beside(NameForms.class, file);
    }

    private static Surname surname(Row row) {
        return switch (row.text(1)) {
            case "clear" -> new Surname(true, row.words(2));
            case "word" -> new Surname(false, row.words(2));
            default -> throw new IllegalArgumentException("neither clear nor word: " + row.text(1));
        };
    }

    private void post(Row row) {
        switch (row.text(1)) {
            case "before" -> before.add(row.text(0));
            case "after" -> after.add(row.text(0));
            case "both" -> {
                before.add(row.text(0));
                after.add(row.text(0));
                postOnly.add(row.text(0));
            }
            default -> throw new IllegalArgumentException("neither before nor after nor both: " + row.text(1));
        }
    }

    /** Hands over everything in a text that looks like a name, some of it twice. */
    void each(String text, Consumer<Name> found) {
        for (int at = 0; at < text.length(); at++) {
            persons(text, at, found);
            ending(text, at, (kind, end) -> bare(text, end, kind, found));
        }
    }

    /** Whether a text has a name that needs no other text to be told: 某某村, 某书记. */
    boolean isTold(String text) {
        boolean[] told = {false};
        for (int at = 0; at < text.length() && !told[0]; at++) {
            ending(text, at, (kind, end) -> told[0] = true);
            persons(text, at, name -> told[0] |= name.certain());
        }
        return told[0];
    }

    /** Persons whose post ends here, or whose name begins here. */
    private void persons(String text, int at, Consumer<Name> found) {
        int end = surnameEnd(text, at);
        Surname surname = surnames.get(text.substring(at, end));
        if (surname == null) {
            return;
        }
        boolean word = surname.words().stream().anyMatch(usual -> text.startsWith(usual, at));
        boolean behindPost = !word && isBehindPost(text, at);
        int least = givenEnd(text, end, 1);
        int most = givenEnd(text, end, 2);
        if (surname.clear() && least == end + 1 && most == end + 2 && given(text, end) && given(text, end + 1)) {
            found.accept(new Name(Kind.PERSON, text.substring(at, most), true));
        }
        boolean titled = titled(text, most);
        if (most > least && (behindPost || (titled && (surname.clear() || !word)))) {
            boolean certain = titled && behindPost;
            found.accept(new Name(Kind.PERSON, text.substring(at, most), certain));
        }
        if (least > end && (behindPost || (titled(text, least) && !word))) {
            boolean certain = titled(text, least) && surname.clear() && behindPost;
            found.accept(new Name(Kind.SHORT_PERSON, text.substring(at, least), certain));
        }
        int postEnd = postEnd(text, end);
        if (surname.clear() && postEnd > end && !joinsBefore(text, at, end)) {
            found.accept(new Name(Kind.SURNAME_WITH_POST, text.substring(at, postEnd), true));
        }
    }

    /** Whether the surname is rather the end of a word: 园林|局长. */
    private boolean joinsBefore(String text, int at, int end) {
        if (at == 0) {
            return false;
        }
        return NEVER_BEFORE_SURNAME.indexOf(text.charAt(at - 1)) >= 0 || words.contains(text.substring(at - 1, end));
    }

    private boolean given(String text, int at) {
        return given.contains(text.charAt(at));
    }

    private boolean isBehindPost(String text, int at) {
        for (int length = 2; length <= Math.min(LONGEST_POST, at); length++) {
            if (before.contains(text.substring(at - length, at))) {
                return true;
            }
        }
        return false;
    }

    private int surnameEnd(String text, int at) {
        if (at + 2 <= text.length() && surnames.containsKey(text.substring(at, at + 2))) {
            return at + 2;
        }
        return at < text.length() && surnames.containsKey(text.substring(at, at + 1)) ? at + 1 : at;
    }

    /** The end of a given name of a length, or its beginning if there is none. */
    private static int givenEnd(String text, int begin, int length) {
        if (begin + length > text.length()) {
            return begin;
        }
        for (int i = begin; i < begin + length; i++) {
            if (!Shapes.isHan(text.charAt(i)) || NEVER_GIVEN.indexOf(text.charAt(i)) >= 0) {
                return begin;
            }
        }
        return begin + length;
    }

    /** Whether a title follows, or a post. */
    private boolean titled(String text, int at) {
        for (int length = 2; length <= LONGEST_POST && at + length <= text.length(); length++) {
            if (after.contains(text.substring(at, at + length))) {
                // 建设等|人才 is no person.
                return !text.startsWith("等人", at)
                        || at + 2 == text.length()
                        || "才员口群民".indexOf(text.charAt(at + 2)) < 0;
            }
        }
        return false;
    }

    /** The end of a post that a surname alone may stand before, or its beginning if there is none. */
    private int postEnd(String text, int begin) {
        for (int length = 2; length <= LONGEST_POST && begin + length <= text.length(); length++) {
            if (postOnly.contains(text.substring(begin, begin + length))) {
                return begin + length;
            }
        }
        return begin;
    }

    /** Tells the ending of a name that begins here, if one does. */
    private void ending(String text, int at, BiConsumer<Kind, Integer> found) {
        if (at == 0 || !Shapes.isHan(text.charAt(at - 1))) {
            return;
        }
        for (Ending ending : endings) {
            if (text.startsWith(ending.text(), at)) {
                int end = at + ending.text().length();
                boolean goesOn = end < text.length() && ending.goesOn().indexOf(text.charAt(end)) >= 0;
                if (!goesOn && !isUsual(text, at, ending)) {
                    found.accept(ending.kind(), at);
                    // Of 某某水泥厂 the first half is known without the second.
                    if (ending.kind() == Kind.FIRM && at > 2) {
                        found.accept(ending.kind(), at - 2);
                    }
                }
            }
        }
    }

    /** Whether what stands before an ending makes no name of it. */
    private boolean isUsual(String text, int at, Ending ending) {
        for (int length = 1; length <= LONGEST_BARE && length <= at; length++) {
            String left = text.substring(at - length, at);
            if (naming.getOrDefault(left, Set.of()).contains(ending.text())) {
                return false;
            }
        }
        for (int length = 1; length <= LONGEST_BARE && length <= at; length++) {
            String left = text.substring(at - length, at);
            if (ending.usual().contains(left)) {
                // What a firm does stands between its name and the ending: 某某水泥厂.
                return ending.kind() != Kind.FIRM || length == 1 || isPlain(text, at - length, ending);
            }
            if (isWord(left)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWord(String left) {
        return left.length() > 1 && (words.contains(left) || Verbs.isFirstWord(left));
    }

    /** Whether nothing or a word of every day ends here. */
    private boolean isPlain(String text, int end, Ending ending) {
        if (end < 2 || !Shapes.isHan(text.charAt(end - 1)) || !Shapes.isHan(text.charAt(end - 2))) {
            return true;
        }
        for (int length = 1; length <= LONGEST_BARE && length <= end; length++) {
            String left = text.substring(end - length, end);
            if (ending.usual().contains(left) || isWord(left)) {
                return true;
            }
        }
        return false;
    }

    /** What may be the name without its ending: two to four characters, since nothing tells where it begins. */
    private static void bare(String text, int end, Kind kind, Consumer<Name> found) {
        for (int length = 2; length <= LONGEST_BARE && length <= end; length++) {
            if (!Shapes.isHan(text.charAt(end - length))) {
                return;
            }
            found.accept(new Name(kind, text.substring(end - length, end), false));
        }
    }
}
