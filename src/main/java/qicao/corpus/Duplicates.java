package qicao.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the texts that say the same, by their shingles: runs of eight Han characters, punctuation and numbers left out.
 * Two texts are copies if half of all their shingles are common (Jaccard) or three fifths of the shorter one's; in the
 * seed corpus copies score above .999 and all other pairs below .02. One shingle in eight is kept.
 */
public final class Duplicates {
    private static final int SHINGLE = 8;
    private static final double JACCARD = 0.5;
    private static final double CONTAINMENT = 0.6;
    /** Of texts that share a shingle, each is compared with this many earlier ones, which keeps the search linear. */
    private static final int COMPARED = 8;
    /** One shingle in so many is kept, chosen by its hash and so the same in every copy. */
    private static final int SAMPLED = 8;
    /** Texts with fewer sampled shingles, some hundred characters, are too short to tell a copy from a formula. */
    private static final int FEWEST = 8;
    /** Low bits of a posting that name the text; the rest is the hash. */
    private static final int INDEX_BITS = 24;

    private final List<Entry> entries = new ArrayList<>();

    /** A text, as far as comparing needs it: its sampled hashes, distinct, and how well the copy is preserved. */
    public static final class Fingerprint {
        private final long[] shingles;
        private final int quality;

        private Fingerprint(long[] shingles, int quality) {
            this.shingles = shingles;
            this.quality = quality;
        }
    }

    private static final class Entry {
        final Speech.Reference reference;
        final long[] shingles;
        final int quality;

        Entry(Speech.Reference reference, Fingerprint fingerprint) {
            this.reference = reference;
            this.shingles = fingerprint.shingles;
            this.quality = fingerprint.quality;
        }
    }

    /** Nothing was compared yet. */
    public Duplicates() {}

    /** Adds a text; the order of adding decides between copies that are equally good. */
    void add(Speech speech) {
        add(new Speech.Reference(speech.path(), speech.startLine()), fingerprint(speech));
    }

    /** Adds a text that is no longer at hand; the order of adding decides between copies that are equally good. */
    public void add(Speech.Reference reference, Fingerprint fingerprint) {
        entries.add(new Entry(reference, fingerprint));
    }

    /** What is kept of a text for comparing it: 0.5 % of its size. */
    public static Fingerprint fingerprint(Speech speech) {
        StringBuilder han = new StringBuilder();
        for (Line line : speech.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                if (Shapes.isHan(line.text().charAt(i))) {
                    han.append(line.text().charAt(i));
                }
            }
        }
        return new Fingerprint(shingles(han), quality(speech));
    }

    /** For every text that is a copy, the better copy. */
    public Map<Speech.Reference, Speech.Reference> originals() {
        int[] group = groups();
        int[] best = group.clone();
        for (int i = 0; i < group.length; i++) {
            if (entries.get(i).quality > entries.get(best[group[i]]).quality) {
                best[group[i]] = i;
            }
        }
        Map<Speech.Reference, Speech.Reference> originals = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            int kept = best[group[i]];
            if (kept != i) {
                originals.put(entries.get(i).reference, entries.get(kept).reference);
            }
        }
        return originals;
    }

    /** The number of the first text of the same group, for each text. */
    private int[] groups() {
        int[] group = new int[entries.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        Map<Long, Integer> common = commonShingles();
        common.forEach((pair, count) -> {
            int later = (int) (pair >>> Integer.SIZE);
            int earlier = pair.intValue();
            if (group[later] == later && areCopies(entries.get(later), entries.get(earlier), count)) {
                group[later] = group[earlier];
            }
        });
        return group;
    }

    /** How many sampled shingles two texts share, by the later text (high bits) and the earlier one. */
    private Map<Long, Integer> commonShingles() {
        long[] postings = postings();
        Map<Long, Integer> common = new TreeMap<>();
        int start = 0;
        for (int i = 0; i < postings.length; i++) {
            if (postings[i] >>> INDEX_BITS != postings[start] >>> INDEX_BITS) {
                start = i;
            }
            for (int j = start; j < i && j < start + COMPARED; j++) {
                common.merge(index(postings[i]) << Integer.SIZE | index(postings[j]), 1, Integer::sum);
            }
        }
        return common;
    }

    private static long index(long posting) {
        return posting & (1L << INDEX_BITS) - 1;
    }

    /** All shingles of all texts, sorted by shingle, then by text. */
    private long[] postings() {
        long[] postings = new long
                [entries.stream().mapToInt(entry -> entry.shingles.length).sum()];
        int next = 0;
        for (int i = 0; i < entries.size(); i++) {
            for (long shingle : entries.get(i).shingles) {
                postings[next++] = shingle << INDEX_BITS | i;
            }
        }
        Arrays.sort(postings);
        return postings;
    }

    private static boolean areCopies(Entry one, Entry other, int common) {
        int shorter = Math.min(one.shingles.length, other.shingles.length);
        int all = one.shingles.length + other.shingles.length - common;
        return shorter >= FEWEST && (common >= JACCARD * all || common >= CONTAINMENT * shorter);
    }

    /** Complete texts before truncated ones, then the one with more punctuation: damage eats commas first. */
    private static int quality(Speech speech) {
        int quality = speech.truncated() ? 0 : 1_000_000;
        for (Line line : speech.lines()) {
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                quality += Shapes.isHan(c) ? 1 : "，。；、：".indexOf(c) >= 0 ? 4 : 0;
            }
        }
        return quality
                - 20
                        * (int) speech.repairs().stream()
                                .filter(Duplicates::isDamage)
                                .count();
    }

    private static boolean isDamage(Repair repair) {
        return repair.kind() == Repair.Kind.LINK_KEYWORD || repair.kind() == Repair.Kind.JOINED_LINES;
    }

    private static long[] shingles(CharSequence han) {
        int count = Math.max(0, han.length() - SHINGLE + 1);
        long[] hashes = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            long hash = 0xCBF29CE484222325L;
            for (int j = i; j < i + SHINGLE; j++) {
                hash = (hash ^ han.charAt(j)) * 0x100000001B3L;
            }
            hash = ((hash ^ hash >>> 29) * 0x9E3779B97F4A7C15L) >>> INDEX_BITS;
            if (hash % SAMPLED == 0) {
                hashes[kept++] = hash;
            }
        }
        return Arrays.stream(hashes, 0, kept).distinct().toArray();
    }
}
