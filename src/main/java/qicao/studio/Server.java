package qicao.studio;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Takes requests of this computer, asks the {@link Guard}, and hands calls to the {@link Calls}. */
final class Server {
    /** What a file or a call may have. */
    static final int MOST_BYTES = 16 << 20;

    private static final int THREADS = 4;
    private static final int TOO_LARGE = 413;
    private static final int NOT_ALLOWED = 405;
    private static final String CALLS = "/api/";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final HttpServer http;
    private final ExecutorService threads;
    private final Guard guard;
    private final Assets assets = new Assets();
    private final Calls calls;

    /** A server that listens on a port of this computer alone. */
    private Server(HttpServer http, Guard guard, Calls calls) {
        this.http = http;
        this.guard = guard;
        this.calls = calls;
        this.threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "studio");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts it.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port is taken
     */
    static Server start(int port, Calls calls) throws IOException {
        HttpServer http =
                HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        Server server = new Server(http, new Guard(http.getAddress().getPort()), calls);
        http.setExecutor(server.threads);
        http.createContext("/", server::handle);
        http.start();
        return server;
    }

    /** Where the page is; what stands behind the # never leaves the browser. */
    String url() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/#" + guard.token();
    }

    void stop() {
        http.stop(1);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean isCall = path.startsWith(CALLS);
            OptionalInt refusal = guard.refusal(exchange.getRequestHeaders(), isCall, path.equals("/"));
            if (refusal.isPresent()) {
                send(exchange, Reply.refused(refusal.getAsInt(), ""));
            } else if (isCall) {
                send(exchange, call(exchange, path.substring(CALLS.length())));
            } else {
                send(
                        exchange,
                        exchange.getRequestMethod().equals("GET")
                                ? assets.at(path).orElseGet(() -> Reply.refused(Reply.NOT_FOUND, ""))
                                : Reply.refused(NOT_ALLOWED, ""));
            }
        }
    }

    private Reply call(HttpExchange exchange, String name) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return Reply.refused(NOT_ALLOWED, "");
        }
        byte[] body;
        try (InputStream in = exchange.getRequestBody()) {
            body = in.readNBytes(MOST_BYTES + 1);
        }
        if (body.length > MOST_BYTES) {
            return Reply.refused(TOO_LARGE, calls.tooLarge(MOST_BYTES >> 20));
        }
        return calls.answer(name, new Request(exchange.getRequestHeaders(), body));
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cache-Control", "no-store");
        reply.fileName()
                .ifPresent(name -> headers.set(
                        "Content-Disposition",
                        "attachment; filename*=UTF-8''"
                                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                                        .replace("+", "%20")));
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        if (reply.body().length > 0) {
            exchange.getResponseBody().write(reply.body());
        }
    }
}
