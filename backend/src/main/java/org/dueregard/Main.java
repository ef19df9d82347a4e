package org.dueregard;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import org.dueregard.integration.ImportArguments;
import org.dueregard.integration.ImportCommand;

/**
 * Starts the application: without arguments as the server; with {@code import} as a command beside a running server,
 * which opens no port and does no timed work.
 */
@QuarkusMain
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    /** Runs until the server is stopped or the command is done; the exit code of a command says how it went. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
        } else if (arguments[0].equals("import")) {
            importFiles(Arrays.asList(arguments).subList(1, arguments.length));
        } else {
            complain("Unknown command \"" + arguments[0] + "\". " + ImportArguments.USAGE);
        }
    }

    private static void importFiles(List<String> arguments) {
        try {
            ImportArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            complain(e.getMessage() + " " + ImportArguments.USAGE);
        }
        // The server may be running on the port, and its jobs are its own.
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("due-regard.sample-plans", "");
        System.setProperty("quarkus.log.level", "WARN");
        Quarkus.run(ImportCommand.class, arguments.toArray(String[]::new));
    }

    private static void complain(String sentence) {
        System.err.println(sentence);
        System.exit(USAGE);
    }
}
