package org.dueregard.testsupport;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the log for what comes with a stack trace. */
public final class Faults extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final List<String> seen = new CopyOnWriteArrayList<>();

    /** Begins to listen. */
    public Faults() {
        root.addHandler(this);
    }

    /** The messages of what came with a stack trace, in order. */
    public List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getThrown() != null) {
            seen.add(Objects.toString(entry.getMessage()));
        }
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
