package org.dueregard.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.ImportFile;
import org.dueregard.integration.ImportOptions;
import org.dueregard.integration.ImportService;
import org.dueregard.integration.report.ImportReport;

/** Real plans, loaded the way an officer loads them. Loading one that is there already changes nothing. */
@ApplicationScoped
public class Samples {

    private final ImportService imports;

    Samples(ImportService imports) {
        this.imports = imports;
    }

    /** Maidstone's plan 2017-2021 with its position of 20 October 2021. */
    public void maidstone() {
        load("samples/maidstone-2017-2021.json");
    }

    /** Maidstone's key performance indicators of two quarters: the sample that has figures. */
    public void indicators() {
        load("samples/maidstone-kpi-2018-19.json");
    }

    /** A plan made for tests, in which every kind of action and measure occurs. */
    public void allShapes() {
        load("src/test/resources/plans/all-shapes.json");
    }

    private void load(String file) {
        ImportReport report = imports.run(
                List.of(ImportFile.read(Path.of(file))),
                ImportOptions.STRICT,
                Actor.named("tests", "sample for a test"));
        assertThat(report.problems())
                .as(file)
                .noneMatch(problem -> problem.severity().isError());
    }
}
