package org.dueregard.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What has been started, to be stopped in the opposite order. A signal may arrive at any moment, also in the middle of
 * a start: nothing begins after stopping has begun, and what is beginning is waited for.
 */
final class Started implements AutoCloseable {

    /** How long a start in progress is left alone before it is interrupted. */
    private static final long GRACE_SECONDS = 5;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Thread starter = Thread.currentThread();
    private volatile boolean stopping;

    /**
     * Starts something and remembers it.
     *
     * @throws Refusal when everything is being stopped already
     */
    <T extends AutoCloseable> T start(Supplier<T> start) {
        lock.lock();
        try {
            if (stopping) {
                throw new Refusal("Stopped while starting.");
            }
            T started = start.get();
            running.push(started);
            return started;
        } finally {
            lock.unlock();
        }
    }

    /** True from the moment that stopping begins. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops everything, latest first, and then any process that a broken start left behind. Later calls do nothing. */
    @Override
    public void close() {
        stopping = true;
        waitForStartInProgress();
        try {
            while (!running.isEmpty()) {
                stop(running.pop());
            }
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        } finally {
            lock.unlock();
        }
    }

    private void waitForStartInProgress() {
        try {
            if (lock.tryLock(GRACE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            starter.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.lock();
    }

    /** One that does not stop must not keep the others from being stopped. */
    private static void stop(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            System.err.println("Not stopped cleanly: " + e.getMessage());
        }
    }
}
