package org.dueregard.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A note of which application a launcher started, so that the next launcher can stop it when the first was killed and
 * could not. Processes are told by number and start time: numbers are used again.
 */
final class RunRecord implements AutoCloseable {

    private final Path file;

    private RunRecord(Path file) {
        this.file = file;
    }

    /** Writes down the application and this launcher. */
    static RunRecord write(Path file, ProcessHandle application) {
        try {
            Files.write(file, List.of(line(application), line(ProcessHandle.current())));
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be written (" + e.getMessage() + ").", e);
        }
        return new RunRecord(file);
    }

    /** Stops the application of the note if its launcher is gone. */
    static void stopOrphan(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() == 2 && find(lines.get(1)).isEmpty()) {
                find(lines.getFirst()).ifPresent(Child::stop);
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // No note: nothing was left behind.
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String line(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return process.pid() + " " + started;
    }

    private static Optional<ProcessHandle> find(String line) {
        String number = line.split(" ", 2)[0];
        return number.chars().allMatch(Character::isDigit) && !number.isEmpty()
                ? ProcessHandle.of(Long.parseLong(number))
                        .filter(ProcessHandle::isAlive)
                        .filter(p -> line(p).equals(line))
                : Optional.empty();
    }
}
