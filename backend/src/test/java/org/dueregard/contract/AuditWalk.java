package org.dueregard.contract;

import io.restassured.response.Response;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;

/** Requests that make the audit trail answer each status that it declares. */
final class AuditWalk {

    private AuditWalk() {}

    static boolean knows(Contract.Operation operation) {
        return operation.path().startsWith("/api/v1/audit");
    }

    static Response make(Contract.Operation operation, int status) {
        String address = operation.path();
        return switch (status) {
            case 200 -> As.officer().get(address);
            case 400 -> As.officer().get(address + "?no-such-parameter=1");
            case 401 -> Api.request().get(address);
            case 403 -> As.member().get(address);
            case 406 -> As.officer().accept("image/png").get(address);
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }
}
