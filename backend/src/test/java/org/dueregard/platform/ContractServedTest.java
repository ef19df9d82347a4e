package org.dueregard.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractServedTest {

    @Test
    void theServerAnswersWithTheContractAtTheRootOfTheRepository() throws IOException {
        byte[] served = given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml; charset=utf-8")
                .extract()
                .asByteArray();
        assertThat(served).isEqualTo(Files.readAllBytes(Path.of("../openapi.yaml")));
        given().head("/openapi").then().statusCode(200);
    }
}
