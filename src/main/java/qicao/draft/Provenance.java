package qicao.draft;

/**
 * What a draft was made from, so that an edited copy can be traced back. It says nothing of the content: fingerprints and a seed.
 *
 * @param version the program's version, {@code dev} outside of its jar
 * @param templates the fingerprint of the templates
 * @param fillIn the fingerprint of the fill-in
 * @param seed the number by which the writer chose among wordings; 0 if he did not
 */
public record Provenance(String version, String templates, String fillIn, long seed) {}
