package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every status that the contract declares is produced, so that none is declared that nothing ever answers. The ways of
 * updates and of plans are walked in their rooms, and the content of plans in a test of its own.
 */
@QuarkusTest
class ContractWalkTest {

    private static final List<Map.Entry<String, String>> EXAMPLES = List.of(
            Map.entry("/api/v1/plans/{ref}/sources/{code}", "/api/v1/plans/2017-2021/sources/report-2021-10-20"),
            Map.entry("/api/v1/plans/{ref}", "/api/v1/plans/2017-2021"),
            Map.entry("/api/v1/actions/{ref}", "/api/v1/actions/CL-05"),
            Map.entry("/api/v1/measures/{ref}", "/api/v1/measures/CL-O2"));

    private static final Set<String> ELSEWHERE =
            Set.of("updates", "content", "imports", "drafts", "readings", "reports");

    private final Samples samples;

    ContractWalkTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    static Stream<Arguments> declared() {
        Contract contract = Contract.get();
        return contract.operations().stream()
                .filter(operation -> Collections.disjoint(contract.tags(operation), ELSEWHERE))
                .flatMap(operation ->
                        contract.statuses(operation).stream().map(status -> Arguments.of(operation, status)));
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @MethodSource("declared")
    void everyDeclaredStatusIsProduced(Contract.Operation operation, int status) {
        Integer walked = walked(operation, status);
        if (walked != null) {
            assertThat(walked).isEqualTo(status);
            return;
        }
        String address = example(operation.path());
        RequestSpecification request = Api.request();
        Response answer = switch (status) {
            case 200 -> request.get(address);
            case 304 ->
                request.header("If-None-Match", request.get(address).getHeader("ETag"))
                        .get(address);
            case 400 -> request.get(address + "?no-such-parameter=1");
            case 404 -> request.get(missing(operation.path()));
            case 406 -> request.accept("image/png").get(address);
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    /** The status that a walk of its own makes an operation answer, or null when it needs none. */
    private static Integer walked(Contract.Operation operation, int status) {
        if (SignInWalk.knows(operation)) {
            return SignInWalk.make(operation, status).statusCode();
        }
        if (CycleWalk.knows(operation)) {
            return CycleWalk.make(operation, status);
        }
        if (AuditWalk.knows(operation)) {
            return AuditWalk.make(operation, status).statusCode();
        }
        if (SettingsWalk.knows(operation)) {
            return SettingsWalk.make(operation, status);
        }
        if (ProfileWalk.knows(operation)) {
            return ProfileWalk.make(operation, status);
        }
        if (ConsultationWalk.knows(operation)) {
            return ConsultationWalk.make(operation, status);
        }
        if (MeetingWalk.knows(operation)) {
            return MeetingWalk.make(operation, status);
        }
        if (DocumentWalk.knows(operation)) {
            return DocumentWalk.make(operation, status);
        }
        if (HandOverWalk.knows(operation)) {
            return HandOverWalk.make(operation, status);
        }
        return null;
    }

    private static String example(String path) {
        for (Map.Entry<String, String> example : EXAMPLES) {
            if (path.startsWith(example.getKey())) {
                return example.getValue() + path.substring(example.getKey().length());
            }
        }
        return path;
    }

    private static String missing(String path) {
        return path.contains("{") ? path.replaceAll("\\{[^}]+}", "no-such-thing") : path + "?plan=no-such-plan";
    }
}
