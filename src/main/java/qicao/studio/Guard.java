package qicao.studio;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Keeps out what does not come from the page itself: other machines, other pages in the same browser, names that were bent to this
 * address (DNS rebinding).
 */
final class Guard {
    /** The header in which the page tells its token. */
    static final String TOKEN = "X-Qicao-Token";

    private static final String SITE = "Sec-Fetch-Site";
    private static final int TOKEN_BYTES = 24;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int MISDIRECTED = 421;

    private final Set<String> hosts;
    private final Set<String> origins;
    private final String token;

    Guard(int port) {
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
        origins = Set.of("http://127.0.0.1:" + port, "http://localhost:" + port);
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What the page must know; it is new at every start. */
    String token() {
        return token;
    }

    /**
     * Why a request is refused, as a status of HTTP; empty if it is not.
     *
     * @param isPage whether the page itself is asked for, which holds no secret: only it may be opened from elsewhere, as what a file or a
     *     mail links to, and never inside another page
     */
    OptionalInt refusal(Headers headers, boolean isCall, boolean isPage) {
        if (one(headers, "Host").filter(hosts::contains).isEmpty()) {
            return OptionalInt.of(MISDIRECTED);
        }
        if (headers.containsKey("Origin")
                && one(headers, "Origin").filter(origins::contains).isEmpty()) {
            return OptionalInt.of(FORBIDDEN);
        }
        String site = headers.containsKey(SITE) ? one(headers, SITE).orElse("") : "none";
        boolean opened =
                isPage && "document".equals(one(headers, "Sec-Fetch-Dest").orElse(""));
        if (!site.equals("same-origin") && !site.equals("none") && !opened) {
            return OptionalInt.of(FORBIDDEN);
        }
        return isCall && !knowsToken(headers) ? OptionalInt.of(UNAUTHORISED) : OptionalInt.empty();
    }

    private boolean knowsToken(Headers headers) {
        byte[] told = one(headers, TOKEN).orElse("").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(told, token.getBytes(StandardCharsets.UTF_8));
    }

    /** A header that stands there once. */
    private static Optional<String> one(Headers headers, String name) {
        return Optional.ofNullable(headers.get(name))
                .filter(values -> values.size() == 1)
                .map(values -> values.get(0));
    }
}
