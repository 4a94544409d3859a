package qicao.corpus;

/** The container of old Office files (OLE2), which also wraps new ones that are locked with a password. */
final class OfficeBinary {
    private static final int[] MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private OfficeBinary() {}

    static boolean isOne(byte[] content) {
        if (content.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if ((content[i] & 0xFF) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }
}
