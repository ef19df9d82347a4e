package org.dueregard.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Waits for a server that was started to answer. */
final class Answers {

    private static final int POLL_MILLISECONDS = 50;
    private static final int ANSWER_MILLISECONDS = 2_000;

    private Answers() {}

    /**
     * Returns when an address answers 200.
     *
     * @param server the process that is to answer there
     * @param name what it is, for the sentence that says that it does not
     * @param log file that has its output
     * @throws Refusal when it ends or does not answer in time
     */
    static void await(URI address, Duration patience, Child server, String name, Path log) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!answers(address)) {
            if (!server.isAlive()) {
                throw new Refusal(
                        name + " stopped while starting (exit code " + server.await() + "); see " + log + ".");
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal(
                        name + " did not answer within " + patience.toMinutes() + " minutes; see " + log + ".");
            }
            Thread.sleep(POLL_MILLISECONDS);
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLISECONDS);
            connection.setReadTimeout(ANSWER_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
