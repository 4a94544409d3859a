package qicao.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import qicao.corpus.Line;
import qicao.genre.Role;

/**
 * A front paragraph, section or closing paragraph as the role model sees it.
 *
 * @param unit its index in the outline
 * @param slot where it stands
 * @param heading empty for paragraphs and lost headings
 * @param sentences the first ones of its text
 * @param role what the outline says it does
 */
record Part(int unit, Slot slot, String heading, List<String> sentences, Role role) {
    private static final String SENTENCE_ENDS = "。！？；";
    /** A section shows what it does in its first sentences; the rest of a long one is measures and facts. */
    private static final int MOST_SENTENCES = 60;

    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern DATE = Pattern.compile("[（(]?[\\d〇零一二三四五六七八九〓xX×]{2,4}年.{1,3}月(?:.{1,3}日)?[）)]?");
    /** A date, a name, a post; the opening is longer. */
    private static final int LONGEST_FRONT_MATTER = 40;

    Part {
        sentences = List.copyOf(sentences);
    }

    /** The parts of an outline in order: units of level 0 and 1, salutations and what stands before them left out. */
    static List<Part> of(List<Line> lines, List<Unit> units) {
        List<Integer> chosen = new ArrayList<>();
        List<Integer> sections = new ArrayList<>();
        for (int i = firstOfSpeech(units); i < units.size(); i++) {
            Unit unit = units.get(i);
            if (unit.level() <= 1 && unit.role() != Role.SALUTATION) {
                chosen.add(i);
                if (unit.level() == 1) {
                    sections.add(i);
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int c = 0; c < chosen.size(); c++) {
            int index = chosen.get(c);
            Unit unit = units.get(index);
            Position end = c + 1 < chosen.size() ? units.get(chosen.get(c + 1)).start() : new Position(lines.size(), 0);
            List<String> sentences = unit.level() == 0
                    ? sentences(List.of(unit.text().orElse("")))
                    : sentences(Passage.between(lines, unit.body(), end).stream()
                            .limit(MOST_SENTENCES)
                            .map(Line::text)
                            .toList());
            parts.add(new Part(index, slot(index, sections, c), unit.heading().orElse(""), sentences, unit.role()));
        }
        for (int p = 0; p < parts.size(); p++) {
            Slot slot = parts.get(p).slot();
            boolean last = p == parts.size() - 1;
            if (slot == Slot.FRONT_MIDDLE && !last && parts.get(p + 1).slot().isSection()) {
                parts.set(p, parts.get(p).at(Slot.FRONT_LAST));
            } else if (slot == Slot.END && last) {
                parts.set(p, parts.get(p).at(Slot.END_LAST));
            }
        }
        return parts;
    }

    private Part at(Slot other) {
        return new Part(unit, other, heading, sentences, role);
    }

    /** The unit behind the date and the name that stand between title and salutation; without a salutation, behind the date. */
    private static int firstOfSpeech(List<Unit> units) {
        int first = 0;
        for (int i = 0; i < units.size() && units.get(i).level() == 0; i++) {
            String text = units.get(i).text().orElse("");
            if (units.get(i).role() == Role.SALUTATION) {
                return i;
            }
            if (text.length() > LONGEST_FRONT_MATTER) {
                return first;
            }
            if (i == first && DATE.matcher(text).matches()) {
                first++;
            }
        }
        return first;
    }

    private static Slot slot(int index, List<Integer> sections, int position) {
        if (sections.isEmpty()) {
            return position == 0 ? Slot.FRONT_FIRST : Slot.PARAGRAPH;
        }
        if (index < sections.get(0)) {
            return position == 0 ? Slot.FRONT_FIRST : Slot.FRONT_MIDDLE;
        }
        int last = sections.get(sections.size() - 1);
        if (index > last) {
            return Slot.END;
        }
        if (sections.size() == 1) {
            return Slot.SECTION_ONLY;
        }
        if (index == sections.get(0)) {
            return Slot.SECTION_FIRST;
        }
        return index == last ? Slot.SECTION_LAST : Slot.SECTION_MIDDLE;
    }

    private static List<String> sentences(List<String> texts) {
        List<String> sentences = new ArrayList<>();
        for (String text : texts) {
            int begin = 0;
            for (int i = 0; i < text.length() && sentences.size() < MOST_SENTENCES; i++) {
                boolean ends = SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0 || i - begin >= LONGEST_SENTENCE;
                if (ends || i == text.length() - 1) {
                    sentences.add(text.substring(begin, i + 1));
                    begin = i + 1;
                }
            }
        }
        return sentences;
    }
}
