package org.dueregard;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.audit.chain.VerifyCommand;
import org.dueregard.integration.ImportArguments;
import org.dueregard.integration.ImportCommand;

/**
 * Starts the application: without arguments as the server; with {@code import} or {@code verify-audit} as a command
 * beside a running server, which opens no port and does no timed work.
 */
@QuarkusMain
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    /** Runs until the server is stopped or the command is done; the exit code of a command says how it went. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            Quarkus.run();
            return;
        }
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        switch (arguments[0]) {
            case "import" -> command(ImportCommand.class, ImportArguments::parse, ImportArguments.USAGE, rest);
            case "verify-audit" -> command(VerifyCommand.class, VerifyCommand::anchors, VerifyCommand.USAGE, rest);
            default ->
                complain("Unknown command \"" + arguments[0] + "\". " + ImportArguments.USAGE + " "
                        + VerifyCommand.USAGE);
        }
    }

    /** Arguments are read before anything is started, so that a slip of the pen is told at once. */
    private static void command(
            Class<? extends QuarkusApplication> command,
            Consumer<List<String>> reader,
            String usage,
            List<String> arguments) {
        try {
            reader.accept(arguments);
        } catch (IllegalArgumentException e) {
            complain(e.getMessage() + " " + usage);
        }
        // The server may be running on the port, and its jobs are its own.
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("due-regard.sample-plans", "");
        System.setProperty("quarkus.log.level", "WARN");
        Quarkus.run(command, arguments.toArray(String[]::new));
    }

    private static void complain(String sentence) {
        System.err.println(sentence);
        System.exit(USAGE);
    }
}
