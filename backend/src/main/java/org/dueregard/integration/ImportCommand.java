package org.dueregard.integration;

import io.quarkus.runtime.QuarkusApplication;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.integration.report.ReportText;

/** The command {@code import}: imports files, prints what was found and done, and exits 0 only when all is well. */
public final class ImportCommand implements QuarkusApplication {

    private static final int REFUSED = 1;

    private final ImportService imports;

    ImportCommand(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public int run(String... arguments) {
        ImportArguments asked = ImportArguments.parse(List.of(arguments));
        List<ImportFile> files = asked.files().stream().map(ImportFile::read).toList();
        ImportReport report = imports.run(files, asked.options(), actor(files));
        print(report);
        return report.accepted() ? 0 : REFUSED;
    }

    private static Actor actor(List<ImportFile> files) {
        String names = String.join(", ", files.stream().map(ImportFile::name).toList());
        return Actor.named("import", "Import of " + names);
    }

    /** What is wrong goes to the error stream, the verdict of a good import to the other. */
    private static void print(ImportReport report) {
        PrintStream stream = report.accepted() ? System.out : System.err;
        PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        ReportText.lines(report).forEach(out::println);
    }
}
