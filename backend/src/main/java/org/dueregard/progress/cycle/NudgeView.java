package org.dueregard.progress.cycle;

import java.util.List;

/**
 * Who was nudged.
 *
 * @param mailConfigured whether mails leave at all; otherwise they wait in the outbox
 * @param nudged one entry for each person
 * @param unreachable actions for which nobody can be written to
 */
public record NudgeView(boolean mailConfigured, List<PersonView> nudged, List<String> unreachable) {

    /**
     * Somebody.
     *
     * @param name name
     * @param actions actions that the mail speaks of
     * @param already whether they were nudged today before; then nothing new is sent
     */
    public record PersonView(String name, List<String> actions, boolean already) {}
}
