package qicao.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qicao.corpus.Duplicates;
import qicao.corpus.Speech;
import qicao.outline.Outline;

/**
 * What mining keeps of a corpus, or of a shard of it. Adding and merging are associative, commutative and idempotent, so
 * shards can be sketched anywhere and in any order.
 */
public final class Sketch {
    private final Map<Speech.Reference, SpeechSketch> speeches = new TreeMap<>();
    private final Map<Speech.Reference, Integer> others = new TreeMap<>();

    /** Nothing was read yet. */
    public Sketch() {}

    /** Adds one speech. */
    public void add(Outline outline) {
        SpeechSketch sketch = SpeechSketch.of(outline);
        speeches.put(sketch.reference(), sketch);
    }

    /** Adds a text that is no speech: it is counted and not learned from. */
    public void addOther(Speech speech) {
        others.put(speech.identity(), 1);
    }

    /** Adds all that another sketch holds. */
    public void merge(Sketch other) {
        speeches.putAll(other.speeches);
        others.putAll(other.others);
    }

    /** A sketch without the speeches of some files or places. */
    public Sketch without(java.util.function.Predicate<Speech.Reference> left) {
        Sketch rest = new Sketch();
        rest.merge(this);
        rest.speeches.keySet().removeIf(left);
        return rest;
    }

    /** How many texts are no speeches. */
    int rejected() {
        return others.size();
    }

    /** How many texts were added, copies included. */
    int size() {
        return speeches.size();
    }

    /** The speeches by name, of copies the best only. */
    List<SpeechSketch> distinct() {
        Duplicates duplicates = new Duplicates();
        speeches.values().forEach(speech -> duplicates.add(speech.reference(), speech.fingerprint()));
        Map<Speech.Reference, Speech.Reference> originals = duplicates.originals();
        List<SpeechSketch> distinct = new ArrayList<>();
        for (SpeechSketch speech : speeches.values()) {
            if (!originals.containsKey(speech.reference())) {
                distinct.add(speech);
            }
        }
        return distinct;
    }
}
