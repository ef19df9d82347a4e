package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Holds every answer of every test against the contract: status, media type, headers and body. */
public final class ContractFilter implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI()).getPath();
        Contract contract = Contract.get();
        Contract.Operation operation = contract.operation(request.getMethod(), path);
        if (operation != null) {
            check(contract, operation, response, request.getMethod());
        }
        return response;
    }

    private static void check(Contract contract, Contract.Operation operation, Response response, String method) {
        int status = response.statusCode();
        assertThat(contract.statuses(operation))
                .as("statuses declared for " + operation)
                .contains(status);
        contract.headers(operation, status).stream()
                .filter(header -> !header.equals("Link") || isJson(response))
                .forEach(header -> assertThat(response.getHeader(header))
                        .as(header + " of " + operation + " " + status)
                        .isNotNull());
        if (contract.mediaTypes(operation, status).isEmpty() || method.equals("HEAD")) {
            assertThat(response.asByteArray())
                    .as("body of " + operation + " " + status)
                    .isEmpty();
            return;
        }
        String type = response.contentType().split(";", -1)[0];
        assertThat(contract.mediaTypes(operation, status))
                .as("media types of " + operation + " " + status)
                .contains(type);
        if (isJson(response)) {
            assertThat(contract.faults(operation, status, type, response.asString()))
                    .as("body of " + operation + " " + status)
                    .isEmpty();
        }
    }

    private static boolean isJson(Response response) {
        String type = response.contentType();
        return type != null && type.contains("json");
    }
}
