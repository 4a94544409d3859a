package qicao.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qicao.diagnostic.Language;
import qicao.diagnostic.MessageCatalog;

/** What the studio lets in, request by request, as it stands on the wire. */
final class GuardTest {
    @TempDir
    static Path folder;

    private static Studio studio;
    private static int port;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        studio = Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), StudioTests::fail)
                .orElseThrow();
        URI url = URI.create(studio.url());
        port = url.getPort();
        token = url.getFragment();
    }

    @AfterAll
    static void stop() throws IOException {
        studio.close();
    }

    /** The answer to a request that is written to the socket as it is, up to its end. */
    private static String answer(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String method, String path, String host, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        String answer = answer(request + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
        return Integer.parseInt(answer.split(" ", -1)[1]);
    }

    private static String own() {
        return "127.0.0.1:" + port;
    }

    private static String knowing() {
        return "X-Qicao-Token: " + token;
    }

    @Test
    void itsOwnPageIsLetIn() throws IOException {
        assertThat(status("GET", "/", own(), "Sec-Fetch-Site: none")).isEqualTo(200);
        assertThat(status("GET", "/app.js", own(), "Sec-Fetch-Site: same-origin"))
                .isEqualTo(200);
        assertThat(status("POST", "/api/types", own(), knowing(), "Origin: http://" + own()))
                .isEqualTo(200);
        assertThat(status("POST", "/api/types", "localhost:" + port, knowing())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.example.org", "[::1]:80", "0.0.0.0:80"})
    void anotherHostIsRefusedOnEveryPath(String host) throws IOException {
        for (String path : new String[] {"/", "/app.js", "/api/types", "/nothing"}) {
            assertThat(status("POST", path, host, knowing())).as(path).isEqualTo(421);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "null", "https://127.0.0.1", "http://127.0.0.1"})
    void anotherOriginIsRefusedEvenWithTheToken(String origin) throws IOException {
        assertThat(status("POST", "/api/types", own(), knowing(), "Origin: " + origin))
                .isEqualTo(403);
    }

    @Test
    void anOriginThatOnlyRepeatsTheHostIsRefused() throws IOException {
        assertThat(status(
                        "POST", "/api/types", "evil.example:" + port, knowing(), "Origin: http://evil.example:" + port))
                .isEqualTo(421);
    }

    @ParameterizedTest
    @CsvSource({"cross-site,/api/types", "same-site,/api/types", "cross-site,/app.js", "cross-site,/"})
    void whatOtherPagesEmbedIsRefused(String site, String path) throws IOException {
        assertThat(status("POST", path, own(), knowing(), "Sec-Fetch-Site: " + site, "Sec-Fetch-Dest: iframe"))
                .isEqualTo(403);
    }

    @Test
    void thePageMayBeOpenedFromAFile() throws IOException {
        assertThat(status("GET", "/", own(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Dest: document"))
                .isEqualTo(200);
    }

    @Test
    void aCallWithoutTheTokenIsRefused() throws IOException {
        assertThat(status("POST", "/api/types", own())).isEqualTo(401);
        assertThat(status("POST", "/api/types", own(), "X-Qicao-Token: " + token.substring(1)))
                .isEqualTo(401);
        assertThat(status("POST", "/api/types?token=" + token, own(), "Cookie: X-Qicao-Token=" + token))
                .isEqualTo(401);
        assertThat(status("POST", "/api/types", own(), knowing(), knowing())).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/../pom.xml", "/%2e%2e/pom.xml", "/studio.css/..", "/etc/passwd", "/qicao/draft/page.css", "//"
            })
    void onlyTheFilesOfThePageAreServed(String path) throws IOException {
        assertThat(status("GET", path, own())).isIn(400, 404);
    }

    @Test
    void callsAreMadeByPostAndFilesByGet() throws IOException {
        assertThat(status("GET", "/api/types", own(), knowing())).isEqualTo(405);
        assertThat(status("POST", "/", own())).isEqualTo(405);
        assertThat(status("POST", "/api/nothing", own(), knowing())).isEqualTo(404);
    }

    @Test
    void everyAnswerForbidsWhatThePageDoesNotNeed() throws IOException {
        String page = answer("GET / HTTP/1.1\r\nHost: " + own() + "\r\nConnection: close\r\n\r\n");
        assertThat(page)
                .containsIgnoringCase("content-security-policy: default-src 'none';")
                .contains("frame-ancestors 'none'")
                .containsIgnoringCase("x-content-type-options: nosniff")
                .containsIgnoringCase("cache-control: no-store")
                .doesNotContainIgnoringCase("set-cookie")
                .doesNotContainIgnoringCase("location:")
                .doesNotContain(token);
    }

    @Test
    void aFileOfMoreThanSixteenMegabytesIsRefusedInWords() {
        StudioClient client = new StudioClient(studio);
        byte[] large = new byte[Server.MOST_BYTES + 1];
        assertThat(client.send("extract", large, java.util.Map.of("X-Name", "大.docx")))
                .satisfies(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(413);
                    assertThat(StudioClient.tree(answer.body()).get("message").asText())
                            .isEqualTo("文件太大，最多 16 MB");
                });
    }

    @Test
    void itListensOnThisComputerAlone() throws IOException {
        assertThat(studio.url()).startsWith("http://127.0.0.1:");
        for (var addresses = java.net.NetworkInterface.getNetworkInterfaces(); addresses.hasMoreElements(); ) {
            for (var address : addresses.nextElement().getInterfaceAddresses()) {
                if (!address.getAddress().isLoopbackAddress()) {
                    try (Socket socket = new Socket()) {
                        org.assertj.core.api.Assertions.assertThatThrownBy(() -> socket.connect(
                                        new java.net.InetSocketAddress(address.getAddress(), port), 2000))
                                .isInstanceOf(IOException.class);
                    }
                }
            }
        }
    }

    @Test
    void aSecondStartFindsTheFirst() throws IOException {
        assertThat(Studio.start(
                        folder, 0, new MessageCatalog(Language.CHINESE), InstantSource.system(), StudioTests::fail))
                .isEmpty();
        assertThat(Studio.running(folder)).isEqualTo(studio.url());
    }
}
