package org.dueregard.audit.chain;

import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The command {@code verify-audit}: proves the chain, prints what was found, and exits 0 only when all is well. */
public final class VerifyCommand implements QuarkusApplication {

    /** How it is called. */
    public static final String USAGE = "Usage: verify-audit [BATCH:DIGEST...]";

    private static final int BROKEN = 1;

    private final ChainProof chain;

    VerifyCommand(ChainProof chain) {
        this.chain = chain;
    }

    /**
     * Reads what must still be in the chain.
     *
     * @throws IllegalArgumentException when an argument cannot be read
     */
    public static List<Anchor> anchors(List<String> arguments) {
        return arguments.stream().map(Anchor::parse).toList();
    }

    @Override
    public int run(String... arguments) {
        Proof proof = chain.prove(anchors(Arrays.asList(arguments)));
        PrintStream stream = proof.isWhole() ? System.out : System.err;
        PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        if (!proof.isWhole()) {
            out.println("The audit trail is broken. " + proof.broken());
        }
        out.printf("%,d changes are as they were sealed, %,d wait to be sealed.%n", proof.sealed(), proof.waiting());
        if (proof.isWhole() && proof.tip().batch() > 0) {
            out.println("The chain is whole up to " + proof.tip() + " - keep this line where the database is not.");
        }
        return proof.isWhole() ? 0 : BROKEN;
    }
}
