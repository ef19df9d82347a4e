package org.dueregard.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Plays the packaged application towards the launcher: answers on its port, takes the import command, can fail. The
 * launcher knows the real one by no more than this.
 */
public final class StandInApplication {

    /** What the import command ends with, to be seen passed on. */
    static final int IMPORT_CODE = 3;

    private StandInApplication() {}

    /** Serves until stopped; {@code import} says what it was given and ends. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> environment = System.getenv();
        if (environment.containsKey("STAND_IN_FAILS")) {
            System.exit(1);
        }
        if (arguments.length > 0) {
            System.out.println(String.join(" ", arguments) + " into " + environment.get("QUARKUS_DATASOURCE_JDBC_URL"));
            System.exit(IMPORT_CODE);
        }
        int port = Integer.parseInt(environment.get("PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/oidc", exchange -> {
            byte[] url = environment.getOrDefault("OIDC_URL", "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, url.length);
            exchange.getResponseBody().write(url);
            exchange.close();
        });
        server.start();
    }

    /** Puts it where the launcher looks for the packaged application. */
    static void packageInto(Path home) throws IOException {
        packageAs(StandInApplication.class, home.resolve("backend/target/quarkus-app/quarkus-run.jar"));
    }

    /** Makes a jar that runs a class. */
    static void packageAs(Class<?> main, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        Files.createDirectories(jar.getParent());
        String entry = main.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var classFile = main.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new JarEntry(entry));
            classFile.transferTo(out);
        }
    }
}
