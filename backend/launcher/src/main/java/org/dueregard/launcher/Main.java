package org.dueregard.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Entry point: {@code run}, {@code dev}, {@code import FILE... [--dry-run]}, {@code verify-audit [BATCH:DIGEST...]},
 * {@code train} or {@code with PROGRAM ARGUMENTS...}.
 */
public final class Main {

    private Main() {}

    /** Started from the root of the repository. Ends with 0, or with one sentence on the error stream and not 0. */
    public static void main(String[] arguments) {
        Started started = new Started();
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop"));
        System.exit(run(Arrays.asList(arguments), started));
    }

    private static int run(List<String> arguments, Started started) {
        try {
            return command(arguments, started);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (Exception e) {
            if (!started.isStopping()) {
                System.err.println(e instanceof Refusal ? e.getMessage() : "Due Regard cannot start: " + e);
            }
            return 1;
        }
    }

    private static int command(List<String> arguments, Started started) throws InterruptedException {
        String name = arguments.isEmpty() ? "run" : arguments.getFirst();
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        Commands commands = new Commands(started);
        return switch (name) {
            case "run" -> commands.run(settings(System.getenv()));
            case "dev" -> commands.develop(settings(System.getenv()));
            case "with" -> {
                Throwaway throwaway = started.start(() -> new Throwaway(System.getenv()));
                yield commands.with(settings(throwaway.environment()), rest);
            }
            case "train" -> {
                Throwaway throwaway = started.start(() -> new Throwaway(Training.apart(System.getenv())));
                yield new Training(settings(throwaway.environment()), started).run();
            }
            case "import" -> new Import(settings(System.getenv()), started).run(rest);
            case "verify-audit" -> new Errand(settings(System.getenv()), started).run(arguments);
            default ->
                throw new Refusal(
                        "Unknown command \"" + name + "\": use run, dev, import, train, verify-audit or with.");
        };
    }

    private static Settings settings(Map<String, String> environment) {
        return Settings.of(environment, Path.of(""));
    }
}
