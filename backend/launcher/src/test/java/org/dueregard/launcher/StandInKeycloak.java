package org.dueregard.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Plays the prepared Keycloak towards the launcher: answers for its realm on the port it is given, or fails. */
public final class StandInKeycloak {

    private StandInKeycloak() {}

    /** Serves until stopped. */
    public static void main(String[] arguments) throws IOException {
        if (System.getenv().containsKey("STAND_IN_KEYCLOAK_FAILS")) {
            System.exit(1);
        }
        String option = "--http-port=";
        int port = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Integer.parseInt(argument.substring(option.length())))
                .findFirst()
                .orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/realms/due-regard", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** Puts it where the launcher keeps the prepared Keycloak, with the realm that belongs to it. */
    static void packageInto(Path home) throws IOException {
        Path distribution = home.resolve("backend/launcher/target/keycloak/keycloak-" + KeycloakFiles.VERSION);
        StandInApplication.packageAs(StandInKeycloak.class, distribution.resolve("lib/quarkus-run.jar"));
        Files.createDirectories(distribution.resolve("conf"));
        Path realm = home.resolve("backend/src/main/keycloak/due-regard-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, "{}");
    }
}
