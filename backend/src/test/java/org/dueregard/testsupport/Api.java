package org.dueregard.testsupport;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.dueregard.contract.ContractFilter;

/** The interface as a stranger uses it; every answer is held against the contract. */
public final class Api {

    /** Where the interface lives. */
    public static final String ROOT = "/api/v1/";

    private Api() {}

    /** A request to be made. */
    public static RequestSpecification request() {
        return RestAssured.given().urlEncodingEnabled(false).filter(new ContractFilter());
    }

    /** Reads an address below the root. */
    public static Response get(String address) {
        return request().get(ROOT + address);
    }

    /** Reads an address below the root that must answer 200. */
    public static io.restassured.path.json.JsonPath ok(String address) {
        return get(address).then().statusCode(200).extract().jsonPath();
    }
}
