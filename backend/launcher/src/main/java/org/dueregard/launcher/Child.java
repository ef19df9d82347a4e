package org.dueregard.launcher;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process that is stopped with everything it started itself. */
final class Child implements AutoCloseable {

    /** More than the application allows for the requests in progress. */
    private static final long PATIENCE_SECONDS = 15;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts a process.
     *
     * @throws Refusal when its program cannot be started
     */
    static Child start(ProcessBuilder builder) {
        try {
            return new Child(builder.start());
        } catch (IOException e) {
            throw new Refusal(builder.command().getFirst() + " cannot be started (" + e.getMessage() + ").", e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Completes when it ends by itself or is stopped. */
    CompletableFuture<ProcessHandle> onExit() {
        return process.toHandle().onExit();
    }

    /** Waits until it ends; returns its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end and waits for as long as that takes. */
    void finish() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() {
        stop(process.toHandle());
    }

    /** Asks a process and its descendants to end, and makes those end that do not. */
    static void stop(ProcessHandle process) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        family.forEach(ProcessHandle::destroy);
        try {
            CompletableFuture.allOf(family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            family.forEach(ProcessHandle::destroyForcibly);
        } catch (Exception e) {
            family.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
