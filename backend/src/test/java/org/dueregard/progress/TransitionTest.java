package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may take which step from which state: every state, every step, everybody. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class TransitionTest {

    /** Step | states from which it is possible | who may take it, of those who see the update. */
    private static final String TABLE = """
            save            | DRAFT RETURNED         | Anna Ben officer
            delete          | DRAFT RETURNED         | Anna Ben officer
            submission      | DRAFT RETURNED         | Anna Ben officer
            withdrawal      | SUBMITTED              | Anna Ben officer
            return          | SUBMITTED ACKNOWLEDGED | head officer
            acknowledgement | SUBMITTED              | head officer
            publication     | ACKNOWLEDGED           | officer
            """;

    private static final Map<String, Supplier<RequestSpecification>> PEOPLE = people();

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    static Stream<Arguments> everyStateAndStep() {
        return TABLE.lines().flatMap(line -> Stream.of(UpdateState.values()).map(state -> Arguments.of(state, line)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStateAndStep")
    void aStepIsTakenByThoseWhoMayFromWhereItIsPossible(UpdateState state, String line) {
        List<String> row = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        boolean possible = List.of(row.get(1).split(" ", -1)).contains(state.name());
        List<String> allowed = List.of(row.get(2).split(" ", -1));
        Map<String, Integer> expected = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        Desk.Draft draft = desk.in(state);
        for (Map.Entry<String, Supplier<RequestSpecification>> person : PEOPLE.entrySet()) {
            boolean taken = possible && allowed.contains(person.getKey());
            expected.put(person.getKey(), expected(row.getFirst(), person.getKey(), allowed, possible));
            found.put(person.getKey(), take(taken ? desk.in(state) : draft, row.getFirst(), person.getValue()));
        }
        assertThat(found).isEqualTo(expected);
        assertThat(draft.state()).isEqualTo(state.name());
    }

    private static int expected(String step, String who, List<String> allowed, boolean possible) {
        boolean reviews = step.equals("return") || step.equals("acknowledgement");
        boolean writes = !reviews && !step.equals("publication");
        return switch (who) {
            case "nobody" -> 401;
            case "member", "clerk", "administrator" -> 403;
            case "officer of another service" -> writes ? 404 : 403;
            case "head of another service" -> reviews ? 404 : 403;
            default -> {
                if (!allowed.contains(who)) {
                    yield 403;
                }
                int done = step.equals("delete") ? 204 : 200;
                yield possible ? done : 409;
            }
        };
    }

    private static int take(Desk.Draft draft, String step, Supplier<RequestSpecification> who) {
        Response answer = switch (step) {
            case "save" -> draft.save(who, "{\"issues\": \"None\"}");
            case "delete" -> who.get().header("If-Match", draft.etag()).delete(draft.address(""));
            default -> draft.ask(who, step);
        };
        return answer.statusCode();
    }

    private static Map<String, Supplier<RequestSpecification>> people() {
        Map<String, Supplier<RequestSpecification>> people = new LinkedHashMap<>();
        people.put("nobody", Api::request);
        people.put("member", As::member);
        people.put("clerk", As::clerk);
        people.put("administrator", As::administrator);
        people.put("officer of another service", () -> As.serviceOfficer("HOUSING"));
        people.put("head of another service", () -> As.reviewer("HOUSING"));
        people.put("Anna", Desk::anna);
        people.put("Ben", Desk::ben);
        people.put("head", Desk::head);
        people.put("officer", Desk::officer);
        return people;
    }
}
