package org.dueregard.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractServedTest {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void theServerAnswersWithTheContractAtTheRootOfTheRepository() throws IOException {
        JsonNode committed = YAML.readTree(Path.of("../openapi.yaml").toFile());
        String served = given().get("/openapi").then().statusCode(200).extract().asString();
        assertThat(YAML.readTree(served)).isEqualTo(committed);
    }
}
