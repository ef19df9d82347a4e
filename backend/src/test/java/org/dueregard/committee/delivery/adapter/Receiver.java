package org.dueregard.committee.delivery.adapter;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A system that receives packs over HTTP and keeps what it took by Idempotency-Key; it can fail in every way. */
final class Receiver implements AutoCloseable {

    /** How one request is dealt with; afterwards everything is taken again. */
    enum Mood {
        TAKES,
        WILL_LOOK,
        IS_BROKEN,
        IS_BUSY,
        REFUSES,
        HAS_MOVED,
        NEVER_ANSWERS,
        TAKES_AND_NEVER_ANSWERS,
        BREAKS_OFF_ITS_ANSWER
    }

    /** A request as it came in. */
    @SuppressWarnings("ArrayRecordComponent")
    record Request(String method, String path, Map<String, String> headers, byte[] body) {

        String header(String name) {
            return headers.get(name.toLowerCase(java.util.Locale.ROOT));
        }
    }

    final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    /** What was taken: by key, each once. */
    final Map<String, byte[]> taken = Collections.synchronizedMap(new java.util.LinkedHashMap<>());

    private final Deque<Mood> moods = new ArrayDeque<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService hands = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final String scheme;

    Receiver(SSLContext tls) throws IOException {
        InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        if (tls == null) {
            server = HttpServer.create(anywhere, 0);
            scheme = "http";
        } else {
            HttpsServer secure = HttpsServer.create(anywhere, 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(tls));
            server = secure;
            scheme = "https";
        }
        server.setExecutor(hands);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return scheme + "://localhost:" + server.getAddress().getPort() + "/packs";
    }

    void willBe(Mood... next) {
        synchronized (moods) {
            moods.addAll(List.of(next));
        }
    }

    private Mood mood() {
        synchronized (moods) {
            return moods.isEmpty() ? Mood.TAKES : moods.poll();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            Request request = new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            requests.add(request);
            if (request.path().equals("/token")) {
                answer(exchange, 200, "{\"access_token\": \"a-token\", \"token_type\": \"Bearer\"}");
                return;
            }
            deal(exchange, request, mood());
        }
    }

    private void deal(HttpExchange exchange, Request request, Mood mood) throws IOException {
        switch (mood) {
            case TAKES -> take(exchange, request, 201);
            case WILL_LOOK -> take(exchange, request, 202);
            case IS_BROKEN -> answer(exchange, 500, "Out of order");
            case IS_BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "120");
                answer(exchange, 503, "Busy");
            }
            case REFUSES -> answer(exchange, 422, "No meeting on that day");
            case HAS_MOVED -> {
                exchange.getResponseHeaders().add("Location", address() + "/elsewhere");
                answer(exchange, 307, "");
            }
            case NEVER_ANSWERS -> wait(over);
            case TAKES_AND_NEVER_ANSWERS -> {
                taken.putIfAbsent(request.header("Idempotency-Key"), request.body());
                wait(over);
            }
            case BREAKS_OFF_ITS_ANSWER -> {
                taken.putIfAbsent(request.header("Idempotency-Key"), request.body());
                exchange.sendResponseHeaders(201, 1000);
                exchange.getResponseBody().write(Parcels.bytes("half"));
                exchange.getResponseBody().flush();
            }
        }
    }

    private void take(HttpExchange exchange, Request request, int status) throws IOException {
        boolean isNew = taken.putIfAbsent(request.header("Idempotency-Key"), request.body()) == null;
        answer(exchange, isNew ? status : 200, isNew ? "Taken" : "Had it already");
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = Parcels.bytes(words);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void wait(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        hands.shutdownNow();
    }
}
