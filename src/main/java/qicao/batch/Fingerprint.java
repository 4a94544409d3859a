package qicao.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells contents apart: SHA-256, the first half of it. Texts and bytes are added with their lengths, so that none run together. */
public final class Fingerprint {
    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();

    /** The fingerprint of a file's content. */
    public static String of(byte[] content) {
        return new Fingerprint().add(content).text();
    }

    /** Adds a content. */
    public Fingerprint add(byte[] content) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (content.length >>> shift));
        }
        digest.update(content);
        return this;
    }

    /** Adds a text. */
    public Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 32 hexadecimal digits; nothing may be added afterwards. */
    public String text() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("sha-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
