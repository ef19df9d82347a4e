package org.dueregard.testsupport;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the log while something happens: a fault is an error, or anything with a stack trace. */
public final class LogWatch extends Handler implements AutoCloseable {

    private final List<String> faults = new CopyOnWriteArrayList<>();

    private LogWatch() {
        setLevel(Level.ALL);
    }

    /** Starts to listen. */
    public static LogWatch start() {
        LogWatch watch = new LogWatch();
        Logger.getLogger("").addHandler(watch);
        return watch;
    }

    /** What was logged that should not have been. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue() || entry.getThrown() != null) {
            faults.add(entry.getLevel() + " " + entry.getMessage() + " " + entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
