package org.dueregard.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;

/**
 * Does the work of a request once, however often it is sent. The answer is kept in the transaction of the work: either
 * both are there or neither, and a request that is refused may be sent again.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);

    private final KeptAnswers answers;
    private final Clock clock;

    Idempotency(KeptAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** The answer to a request: the first one, when it was answered before. Only answers of success are kept. */
    public Response once(KeyedRequest request, Supplier<Response> work) {
        return request.key() == null
                ? work.get()
                : QuarkusTransaction.joiningExisting().call(() -> claimed(request, work));
    }

    private Response claimed(KeyedRequest request, Supplier<Response> work) {
        if (answers.claim(request, clock.instant(), clock.instant().minus(KEPT))) {
            Response answer = work.get();
            answers.keep(request, answer);
            return answer;
        }
        KeptAnswers.Kept kept = answers.find(request);
        if (!kept.digest().equals(request.digest())) {
            throw new ProblemException(
                    ProblemType.KEY_REUSED,
                    "This Idempotency-Key was used for another request; take a new one",
                    List.of());
        }
        ResponseBuilder again = Response.status(kept.status());
        kept.headers().forEach(again::header);
        if (kept.body() != null) {
            again.entity(kept.body().getBytes(StandardCharsets.UTF_8));
        }
        return again.header("Idempotency-Replayed", "true").build();
    }

    /** Forgets what is older than a day. */
    @Scheduled(every = "1h", delayed = "5m")
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> answers.forget(clock.instant().minus(KEPT)));
    }
}
