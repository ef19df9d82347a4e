package org.dueregard.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether people can sign in at the moment. The provider is asked in the background and at most every few seconds, only
 * when somebody wants to know, so that it may start late or go away without holding anything up.
 */
@ApplicationScoped
public class SignIn {

    /** Made when the first look is taken, away from the thread that starts: a client takes its time, and TLS more. */
    private static final class Client {
        static final HttpClient HTTP =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build();

        private Client() {}

        static boolean find(URI address) {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            try {
                return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    /** Where sign-in stands. */
    public enum State {
        /** This installation has no sign-in provider. */
        NOT_CONFIGURED,
        /** The provider does not answer yet, or not at the moment. */
        STARTING,
        /** People can sign in. */
        READY
    }

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long WHILE_AWAY = Duration.ofSeconds(1).toNanos();
    private static final long WHILE_THERE = Duration.ofSeconds(20).toNanos();

    private final @Nullable URI description;
    private @Nullable CompletableFuture<Boolean> look;
    private boolean answers;
    private long lookedAt;

    SignIn(
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean enabled,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> url) {
        this.description = enabled
                ? url.map(address -> URI.create(address.replaceAll("/+$", "") + "/.well-known/openid-configuration"))
                        .orElse(null)
                : null;
    }

    void start(@Observes StartupEvent event) {
        state();
    }

    /** Where sign-in stands, as far as is known without waiting. */
    public State state() {
        if (description == null) {
            return State.NOT_CONFIGURED;
        }
        CompletableFuture<Boolean> result = look(description, answers() ? WHILE_THERE : WHILE_AWAY);
        return result.getNow(answers()) ? State.READY : State.STARTING;
    }

    /** Where sign-in stands this moment, for somebody who is about to go there; waits shortly for the answer. */
    State stateNow() {
        if (description == null) {
            return State.NOT_CONFIGURED;
        }
        boolean there = look(description, 0)
                .completeOnTimeout(false, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        return there ? State.READY : State.STARTING;
    }

    private synchronized boolean answers() {
        return answers;
    }

    private synchronized CompletableFuture<Boolean> look(URI address, long freshFor) {
        CompletableFuture<Boolean> last = look;
        if (last != null && (!last.isDone() || System.nanoTime() - lookedAt < freshFor)) {
            return last.copy();
        }
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(
                        () -> Client.find(address), Thread::startVirtualThread)
                .handle((there, failure) -> note(failure == null && there));
        look = next;
        return next.copy();
    }

    private synchronized boolean note(boolean there) {
        answers = there;
        lookedAt = System.nanoTime();
        return there;
    }
}
