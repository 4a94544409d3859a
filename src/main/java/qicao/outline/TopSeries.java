package qicao.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The numbering of a speech's sections and the markers that belong to it. It is the highest family whose series is not
 * itself enclosed by a lower one.
 *
 * @param numbering the family; {@link Numbering#PLAIN} if sections have no number
 * @param members the markers of the sections in text order, empty if the speech has no sections
 */
record TopSeries(Numbering numbering, List<Candidate> members) {
    private static final List<Numbering> BY_RANK =
            List.of(Numbering.PART, Numbering.SECTION, Numbering.BRACKETED, Numbering.ORDINAL, Numbering.ARABIC);

    /** A numbering that begins after more than one in this many paragraphs is not that of the sections. */
    private static final int LATE_SHARE = 4;

    /** Lists that may go on, and sections that show the layout: no speech has more, and the search stays linear. */
    private static final int MOST_OPEN = 100;

    TopSeries {
        members = List.copyOf(members);
    }

    /** No sections at all. */
    static TopSeries none() {
        return new TopSeries(Numbering.PLAIN, List.of());
    }

    /**
     * What the choice looks at.
     *
     * @param starts the markers that begin a paragraph
     * @param plain headings without number, as candidates
     * @param paragraphs number of paragraphs of the speech
     * @param announced the number of points announced
     * @param announcedAt the paragraph of the announcement, -1 if there is none
     */
    record Evidence(
            List<Candidate> starts, List<Candidate> plain, int paragraphs, OptionalInt announced, int announcedAt) {}

    /** Chooses the sections. */
    static TopSeries choose(Evidence evidence) {
        Map<Numbering, List<Candidate>> families = evidence.starts().stream()
                .collect(Collectors.groupingBy(
                        Candidate::numbering, () -> new EnumMap<>(Numbering.class), Collectors.toList()));
        List<Candidate> plain = evidence.plain();
        for (Numbering numbering : BY_RANK) {
            List<Candidate> family = families.getOrDefault(numbering, List.of());
            if (!isSeries(numbering, family) || isEnclosed(numbering, family, families)) {
                continue;
            }
            if (plainHeadingsEnclose(family, evidence)) {
                return new TopSeries(Numbering.PLAIN, plain);
            }
            List<Candidate> members = outermost(family);
            if (numbering == Numbering.PART || numbering == Numbering.SECTION) {
                return new TopSeries(numbering, members);
            }
            boolean restarts =
                    family.stream().filter(member -> member.number() == 1).count() > 1;
            if (restarts && numbering == Numbering.BRACKETED) {
                // Parts of sections whose own headings are lost.
                return none();
            }
            if (!restarts && (numbering == Numbering.BRACKETED || carriesTheSpeech(members, evidence))) {
                return new TopSeries(numbering, members);
            }
        }
        return plain.size() > 1 ? new TopSeries(Numbering.PLAIN, plain) : none();
    }

    private static boolean isSeries(Numbering numbering, List<Candidate> family) {
        if (family.isEmpty()) {
            return false;
        }
        for (int i = 1; i < family.size(); i++) {
            if (family.get(i).number() > family.get(i - 1).number()) {
                return true;
            }
        }
        return numbering == Numbering.SECTION
                && (family.size() > 1 || family.get(0).number() == 1);
    }

    /** Whether a family that more often numbers points numbers the sections here. */
    private static boolean carriesTheSpeech(List<Candidate> members, Evidence evidence) {
        int first = members.get(0).at().paragraph();
        if (members.get(0).number() != 1) {
            return false;
        }
        if (evidence.announcedAt() >= 0) {
            boolean follows = first - evidence.announcedAt() <= 1;
            boolean fits =
                    evidence.announced().isEmpty() || evidence.announced().getAsInt() == members.size();
            return fits && (follows || evidence.announced().isPresent());
        }
        boolean many = members.size() > 2 || members.stream().allMatch(Candidate::alone);
        return many && (evidence.paragraphs() - first) * 2 >= evidence.paragraphs();
    }

    /** Whether a lower family counts on across all of this one: its list encloses this list. */
    private static boolean isEnclosed(
            Numbering numbering, List<Candidate> family, Map<Numbering, List<Candidate>> families) {
        Position first = family.get(0).at();
        Position last = family.get(family.size() - 1).at();
        for (Numbering lower : BY_RANK) {
            if (lower.compareTo(numbering) <= 0) {
                continue;
            }
            List<Candidate> others = families.getOrDefault(lower, List.of());
            boolean fromOne = !others.isEmpty() && others.get(0).number() == 1;
            for (int i = 1; fromOne && i < others.size(); i++) {
                Candidate before = others.get(i - 1);
                Candidate after = others.get(i);
                if (before.at().isBefore(first) && last.isBefore(after.at()) && after.number() == before.number() + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Headings without number are the sections if the numbering starts again below each of them, if one of them stands on
     * either side of it, or if several come before it and it numbers the parts of the last.
     */
    private static boolean plainHeadingsEnclose(List<Candidate> family, Evidence evidence) {
        List<Candidate> plain = evidence.plain();
        Position first = family.get(0).at();
        if (plain.size() < 2 || !plain.get(0).at().isBefore(first)) {
            return false;
        }
        long restarts = family.stream().filter(member -> member.number() == 1).count();
        if (restarts > 1) {
            return startsBelowPlain(plain, family) * 2 > restarts;
        }
        boolean follows = plain.get(1).at().isBefore(first) && first.paragraph() * LATE_SHARE > evidence.paragraphs();
        Candidate last = plain.get(plain.size() - 1);
        return follows || family.get(family.size() - 1).at().isBefore(last.at());
    }

    private static long startsBelowPlain(List<Candidate> plain, List<Candidate> family) {
        long count = 0;
        Position previous = new Position(-1, 0);
        int next = 0;
        for (Candidate member : family) {
            boolean heads = false;
            while (next < plain.size() && plain.get(next).at().isBefore(member.at())) {
                heads |= previous.isBefore(plain.get(next).at());
                next++;
            }
            if (member.number() == 1 && heads) {
                count++;
            }
            previous = member.at();
        }
        return count;
    }

    /** The members of a family that are not a list inside a section numbered alike. */
    private static List<Candidate> outermost(List<Candidate> family) {
        List<List<Candidate>> open = new ArrayList<>();
        int inner = 0;
        for (Candidate member : family) {
            boolean unlike = !open.isEmpty() && !looksLike(member, open.get(0));
            if (unlike && (member.number() == 1 || (inner > 0 && member.marker().follows(inner)))) {
                inner = member.number();
                continue;
            }
            int level = open.size() - 1;
            int lowest = Math.max(0, open.size() - MOST_OPEN);
            while (level >= lowest && !member.marker().follows(lastNumber(open.get(level)))) {
                level--;
            }
            if (level >= lowest) {
                open.subList(level + 1, open.size()).clear();
                open.get(level).add(member);
            } else if (open.isEmpty() || member.number() == 1) {
                open.add(new ArrayList<>(List.of(member)));
            } else {
                open.get(open.size() - 1).add(member);
            }
            inner = 0;
        }
        return open.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Candidate::at))
                .toList();
    }

    /** A restart in another layout, run into its paragraph after headings that stand alone, is a list inside. */
    private static boolean looksLike(Candidate restart, List<Candidate> sections) {
        if (restart.alone()) {
            return true;
        }
        List<Candidate> first = sections.subList(0, Math.min(sections.size(), MOST_OPEN));
        return first.stream().filter(Candidate::alone).count() * 2 <= first.size();
    }

    private static int lastNumber(List<Candidate> list) {
        return list.get(list.size() - 1).number();
    }
}
