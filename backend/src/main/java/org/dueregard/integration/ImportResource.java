package org.dueregard.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP: the files, rules and report of the command {@code import}. */
@Path("/api/v1/imports")
public class ImportResource {

    private final CurrentCaller callers;
    private final ImportService imports;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    ImportResource(CurrentCaller callers, ImportService imports, Idempotency idempotency, PrivateAnswers answers) {
        this.callers = callers;
        this.imports = imports;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** Imports files, or says what an import of them would do. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response importFiles(
            @RestForm("file") List<FileUpload> files,
            @RestForm @Nullable String dryRun,
            @RestForm @Nullable String keepUnreadableDates,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        ImportUpload upload = ImportUpload.of(
                files.stream()
                        .map(file -> ImportFile.read(ImportUpload.name(file.fileName()), file.uploadedFile()))
                        .toList(),
                dryRun,
                keepUnreadableDates);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), upload.fingerprint());
        if (upload.options().dryRun()) {
            return answers.done(run(upload));
        }
        return idempotency.once(keyed, () -> {
            ImportReport report = run(upload);
            if (!report.accepted()) {
                throw ImportUpload.refused(report);
            }
            return answers.done(report);
        });
    }

    /** Anything but a form is refused, and only to those who may import: whoever may not is told that first. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response refuse() {
        throw new NotSupportedException();
    }

    private ImportReport run(ImportUpload upload) {
        return imports.run(upload.files(), upload.options(), callers.actor(upload.reason()));
    }
}
