package org.dueregard.integration.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.integration.BadDocuments;
import org.dueregard.integration.BadDocuments.BadDocument;
import org.dueregard.integration.SamplePlans;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentJudgeTest {

    private final DocumentJudge judge = new DocumentJudge();

    @Test
    void theReferenceDocumentHasNothingWrong() {
        assertThat(problems(BadDocuments.good())).isEmpty();
    }

    static Stream<Path> samples() throws IOException {
        return SamplePlans.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSamplePlanHasNoError(Path file) throws IOException {
        Problems problems = judge.judge(file.getFileName().toString(), Files.readAllBytes(file), true)
                .located();

        assertThat(problems.hasErrors()).as("%s", problems.listed()).isFalse();
    }

    static Stream<BadDocument> badDocuments() {
        return BadDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void whatIsWrongIsNamedWithItsPlace(BadDocument bad) {
        assertThat(problems(bad.text())).as(bad.text()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(bad.code());
            assertThat(problem.place().path()).isEqualTo(bad.path());
            assertThat(problem.message()).contains(bad.message());
            assertThat(problem.place().line()).isNotNull().isPositive();
            assertThat(problem.words()).doesNotContain("\n").doesNotContain("Exception");
        });
    }

    @Test
    void everythingThatIsWrongIsNamedInOneGo() {
        String text = BadDocuments.good()
                .replace("\"IN_FORCE\"", "\"FORCED\"")
                .replace("\"leadService\" : \"POLICY\"", "\"leadService\" : \"POLICE\"")
                .replace("\"2021-10-20\"", "\"31 February 2021\"");

        assertThat(problems(text))
                .extracting(ImportProblem::code)
                .contains("unknown-value", "unknown-reference", "unreadable-date");
    }

    private List<ImportProblem> problems(String text) {
        return judge.judge("plan.json", text.getBytes(StandardCharsets.UTF_8), false)
                .located()
                .listed();
    }
}
