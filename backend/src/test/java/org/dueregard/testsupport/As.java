package org.dueregard.testsupport;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dueregard.identity.Roles;

/**
 * The interface as people and systems use it who have signed in: requests with a real token of the tests' own provider,
 * which the application verifies. Every answer is held against the contract.
 */
public final class As {

    /** What the provider says of the equalities officer. */
    public static final Map<String, Object> OFFICER =
            claims("Equalities officer", List.of(Roles.EQUALITIES_OFFICER), List.of());

    private As() {}

    /** The equalities officer. */
    public static RequestSpecification officer() {
        return bearing(TestProvider.token(OFFICER));
    }

    /** A service officer of services. */
    public static RequestSpecification serviceOfficer(String... services) {
        return person("Service officer", List.of(Roles.SERVICE_OFFICER), List.of(services));
    }

    /** A head of service, who reviews what services report. */
    public static RequestSpecification reviewer(String... services) {
        return person("Head of service", List.of(Roles.REVIEWER), List.of(services));
    }

    /** The committee clerk. */
    public static RequestSpecification clerk() {
        return person("Committee clerk", List.of(Roles.COMMITTEE_CLERK), List.of());
    }

    /** A councillor. */
    public static RequestSpecification member() {
        return person("Councillor", List.of(Roles.MEMBER), List.of());
    }

    /** The administrator. */
    public static RequestSpecification administrator() {
        return person("Administrator", List.of(Roles.ADMINISTRATOR), List.of());
    }

    /** Whoever has just this role or scope, in the services when it is a person's. */
    public static RequestSpecification having(String role, String... services) {
        return Roles.OF_SYSTEMS.contains(role) ? system(role) : person(role, List.of(role), List.of(services));
    }

    /** Somebody with a name, roles and services; the same name is the same person. */
    public static RequestSpecification person(String name, List<String> roles, List<String> services) {
        return bearing(TestProvider.token(claims(name, roles, services)));
    }

    /** A system that was given scopes. */
    public static RequestSpecification system(String... scopes) {
        return bearing(TestProvider.token(scopes(scopes)));
    }

    private static Map<String, Object> scopes(String... scopes) {
        return Map.of(
                "sub", subject("test-system"),
                "azp", "test-system",
                "typ", "Bearer",
                "preferred_username", "service-account-test-system",
                "scope", String.join(" ", scopes));
    }

    /** A request with a token. */
    public static RequestSpecification bearing(String token) {
        return bearing(Api.request(), token);
    }

    /** Whoever has just this role or scope, in requests that need not fit the contract. */
    public static RequestSpecification unchecked(String role) {
        Map<String, Object> claims =
                Roles.OF_SYSTEMS.contains(role) ? scopes(role) : claims(role, List.of(role), List.of());
        return bearing(RestAssured.given(), TestProvider.token(claims));
    }

    private static RequestSpecification bearing(RequestSpecification request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    /** What the provider says of a person, in the words of the realm of the product. */
    public static Map<String, Object> claims(String name, List<String> roles, List<String> services) {
        String account = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return Map.of(
                "sub",
                subject(account),
                "typ",
                "Bearer",
                "azp",
                TestProvider.CLIENT,
                "scope",
                "openid profile email",
                "preferred_username",
                account,
                "name",
                name,
                "email",
                account + "@council.example",
                "roles",
                roles,
                "services",
                services);
    }

    /** What the provider calls an account for good. */
    public static String subject(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
