package org.dueregard.contract;

import io.restassured.response.Response;
import java.util.Set;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Browser;
import org.dueregard.testsupport.TestProvider;

/** Requests that produce every status of the operations of sign-in. */
final class SignInWalk {

    private static final Set<String> OPERATIONS =
            Set.of("getSession", "signIn", "completeSignIn", "signOut", "listPeople");

    private SignInWalk() {}

    static boolean knows(Contract.Operation operation) {
        return OPERATIONS.contains(operation.id());
    }

    static Response make(Contract.Operation operation, int status) {
        return switch (operation.id() + " " + status) {
            case "getSession 200" -> Api.get("session");
            case "getSession 400" -> Api.get("session?no-such-parameter=1");
            case "signIn 302" -> new Browser().get("/auth/sign-in");
            case "signIn 303" -> Browser.signedIn(As.OFFICER).get("/auth/sign-in?return=/measures");
            case "signIn 400" -> new Browser().get("/auth/sign-in?return=https://example.org");
            case "signIn 503", "completeSignIn 503" ->
                TestProvider.whileAway(() -> new Browser().get(operation.path()));
            case "completeSignIn 302" -> new Browser().returnFromProvider(As.OFFICER, "/");
            case "completeSignIn 303" -> new Browser().get("/auth/callback");
            case "signOut 200" -> new Browser().post("/auth/sign-out");
            case "signOut 403" -> Browser.signedIn(As.OFFICER).forgedPost("/auth/sign-out");
            case "listPeople 200" -> As.officer().get("/api/v1/people");
            case "listPeople 400" -> As.officer().get("/api/v1/people?page=0");
            case "listPeople 401" -> Api.get("people");
            case "listPeople 403" -> As.member().get("/api/v1/people");
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }
}
