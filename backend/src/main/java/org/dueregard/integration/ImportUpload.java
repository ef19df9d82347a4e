package org.dueregard.integration;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Files that were sent to be imported, with what was asked for beside them. */
record ImportUpload(List<ImportFile> files, ImportOptions options) {

    private static final int MOST_FILES = 20;

    /** Reads the fields of the form; a 400 problem with all that is wrong. */
    static ImportUpload of(List<ImportFile> files, @Nullable String dryRun, @Nullable String keepUnreadableDates) {
        List<FieldError> errors = new ArrayList<>();
        if (files.isEmpty()) {
            errors.add(FieldError.body("/file", "missing", "Send one file or more in the field file"));
        } else if (files.size() > MOST_FILES) {
            errors.add(FieldError.body("/file", "too-many", "Send at most " + MOST_FILES + " files at once"));
        }
        ImportOptions options = new ImportOptions(
                yes("dryRun", dryRun, errors), yes("keepUnreadableDates", keepUnreadableDates, errors));
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        return new ImportUpload(files, options);
    }

    /** The last part of a name that a browser may send as a path. */
    static String name(@Nullable String given) {
        String name =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return name.isBlank() ? "file" : name;
    }

    /** Why the files are imported, as the audit trail keeps it. */
    String reason() {
        return "Import of "
                + String.join(", ", files.stream().map(ImportFile::name).toList());
    }

    /** What makes two uploads the same, whatever the boundaries of their parts. */
    byte[] fingerprint() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(options.toString().getBytes(StandardCharsets.UTF_8));
        for (ImportFile file : files) {
            String head = "\n" + file.name() + " " + file.bytes().length + "\n";
            all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            all.writeBytes(file.bytes());
        }
        return all.toByteArray();
    }

    /** The problem that a refused import ends with: everything that is wrong, each with its place. */
    static ProblemException refused(ImportReport report) {
        List<FieldError> errors = report.problems().stream()
                .filter(problem -> problem.severity().isError())
                .map(ImportUpload::error)
                .toList();
        int count = errors.size() + report.problemsLeftOut();
        return new ProblemException(
                ProblemType.NOT_ALLOWED_YET,
                "Nothing was imported: " + (count == 1 ? "1 problem" : count + " problems"),
                errors);
    }

    private static FieldError error(ImportProblem problem) {
        String pointer = problem.place().pointer();
        return FieldError.body(
                pointer == null ? "/file" : pointer,
                problem.code(),
                problem.place().words() + ": " + problem.message());
    }

    private static boolean yes(String field, @Nullable String given, List<FieldError> errors) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            errors.add(FieldError.body("/" + field, "unknown-value", field + " must be true or false"));
        }
        return "true".equals(given);
    }
}
