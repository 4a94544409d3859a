package qicao.outline;

/**
 * A heading that has found its level.
 *
 * @param level 1 to 3
 * @param candidate where it stands and what its number is
 * @param restarts whether it begins a list again whose parent heading did not change: a sign that one is lost
 * @param afterItems whether points of its own numbering in running text stand between it and the heading before
 */
record Heading(int level, Candidate candidate, boolean restarts, boolean afterItems) {
    Position at() {
        return candidate.at();
    }
}
