package org.dueregard.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status that the contract declares of the report builder is produced. */
@QuarkusTest
class ReportContractTest {

    private final Samples samples;

    ReportContractTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    static Stream<Arguments> declared() {
        Contract contract = Contract.get();
        return contract.operations().stream()
                .filter(ReportWalk::knows)
                .flatMap(operation ->
                        contract.statuses(operation).stream().map(status -> Arguments.of(operation, status)));
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @MethodSource("declared")
    void everyDeclaredStatusIsProduced(Contract.Operation operation, int status) {
        assertThat(ReportWalk.make(operation, status)).isEqualTo(status);
    }
}
