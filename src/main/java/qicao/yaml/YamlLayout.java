package qicao.yaml;

/**
 * How YAML in block style is indented.
 *
 * @param step by how many blanks what belongs to a key stands further right
 * @param areListsFlush whether the dashes of a list stand right below its key
 */
record YamlLayout(int step, boolean areListsFlush) {
    YamlLayout {
        if (step < 1) {
            throw new IllegalArgumentException(step + " blanks a level");
        }
    }

    /** Two blanks, lists indented as well. */
    static YamlLayout defaults() {
        return new YamlLayout(2, false);
    }
}
