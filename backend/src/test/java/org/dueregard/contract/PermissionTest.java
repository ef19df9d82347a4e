package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dueregard.identity.Roles;
import org.dueregard.testsupport.As;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract is tried by nobody, by every role of people and by every scope of systems: those it
 * names in {@code x-roles} are let in and nobody else is. An operation that names nobody and is not open to everybody
 * fails. What a role may do with one thing and not with another is tested where the thing is.
 */
@QuarkusTest
class PermissionTest {

    private static final Set<String> KNOWN = knownRoles();
    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404);

    static Stream<Contract.Operation> operations() {
        return Contract.get().operations().stream();
    }

    static Stream<Contract.Operation> guarded() {
        return operations().filter(operation -> !Contract.get().isPublic(operation));
    }

    static Stream<Arguments> guardedByRole() {
        return guarded().flatMap(operation -> KNOWN.stream().map(role -> Arguments.of(operation, role)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void everyOperationSaysWhoMayUseIt(Contract.Operation operation) {
        Contract contract = Contract.get();
        if (contract.isPublic(operation)) {
            assertThat(contract.roles(operation)).isEmpty();
        } else {
            assertThat(contract.roles(operation)).isNotEmpty().isSubsetOf(KNOWN);
            assertThat(contract.securitySchemes(operation)).containsExactlyInAnyOrder("bearer", "session");
            assertThat(contract.statuses(operation)).contains(401, 403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("guarded")
    void aStrangerIsToldToSignIn(Contract.Operation operation) {
        assertThat(call(RestAssured.given(), operation).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("guardedByRole")
    void thoseWhomItNamesAreLetInAndNobodyElse(Contract.Operation operation, String role) {
        int status = call(As.unchecked(role), operation).statusCode();
        if (Contract.get().roles(operation).contains(role)) {
            // What comes then depends on the thing asked for: there is none, or the body is not right.
            assertThat(status).isNotIn(401, 403).isLessThan(500);
        } else {
            assertThat(status).isIn(REFUSALS);
        }
    }

    private static Response call(RequestSpecification request, Contract.Operation operation) {
        String address = operation.path().replaceAll("\\{[^}]+}", "no-such-thing");
        boolean read = operation.method().equals("GET");
        return (read ? request : request.contentType(ContentType.JSON).body("{}"))
                .redirects()
                .follow(false)
                .request(operation.method(), address);
    }

    private static Set<String> knownRoles() {
        Set<String> roles = new TreeSet<>(Roles.OF_PEOPLE);
        roles.addAll(Roles.OF_SYSTEMS);
        return roles;
    }
}
