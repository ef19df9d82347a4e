package org.dueregard.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request whose body is only announced: one that is too large is refused before it is sent. */
final class Announcement {

    private static final int PATIENCE_MILLIS = 10_000;

    private Announcement() {}

    /** The status that answers a body of so many bytes. */
    static int status(String method, String address, String mediaType, long bytes) {
        List<String> head = List.of(
                method + " " + address + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: " + mediaType,
                "Content-Length: " + bytes,
                "",
                "");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
