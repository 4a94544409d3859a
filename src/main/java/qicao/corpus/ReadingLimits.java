package qicao.corpus;

/**
 * What is refused, so that a hostile or mistaken file cannot exhaust the machine.
 *
 * @param fileBytes largest file, in bytes, also of one unpacked from an archive
 * @param archiveBytes largest sum of the files unpacked from one archive, in bytes
 * @param archiveEntries most files in one archive
 * @param expansion largest ratio of unpacked to packed bytes of an archive entry
 */
public record ReadingLimits(long fileBytes, long archiveBytes, int archiveEntries, int expansion) {
    public ReadingLimits {
        if (fileBytes < 1 || archiveBytes < 1 || archiveEntries < 1 || expansion < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /**
     * 64 MB a file, twenty times the largest collection seen; 1 GB and 20,000 files an archive; 200-fold expansion, ten
     * times what deflate reaches on Chinese prose that repeats itself.
     */
    public static ReadingLimits defaults() {
        return new ReadingLimits(64L << 20, 1L << 30, 20_000, 200);
    }
}
