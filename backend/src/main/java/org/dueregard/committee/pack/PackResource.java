package org.dueregard.committee.pack;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Packs for those who hand them over, and for systems that fetch them. */
@Path("/api/v1/packs")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.MEMBER, Roles.ADMINISTRATOR, Roles.COMMITTEE_READ
})
public class PackResource {

    private final PackReads packs;
    private final PackFiles files;
    private final CurrentCaller callers;
    private final PrivateAnswers answers;

    PackResource(PackReads packs, PackFiles files, CurrentCaller callers, PrivateAnswers answers) {
        this.packs = packs;
        this.files = files;
        this.callers = callers;
        this.answers = answers;
    }

    /** A page of packs, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, PackFilter.PARAMETERS);
        PackFilter filter = PackFilter.read(query, Representation.ofList(query, headers));
        Caller caller = callers.get();
        if (filter.format() == Representation.JSON) {
            return answers.page(headers, uri, packs.page(filter, caller));
        }
        return answers.file(
                filter.format(),
                "packs",
                TableFile.of(filter.format(), "Packs", PackColumns.ALL, sink -> packs.all(filter, caller, sink)));
    }

    /** One pack. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, packs.get(ref, callers.get()));
    }

    /** The manifest, byte for byte: its SHA-256 is the hash of the pack and its entity tag. */
    @GET
    @Path("{ref}/manifest")
    public Response manifest(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        Representation.ofItem(headers);
        PackReads.Sealed pack = packs.manifest(ref, callers.get());
        if (holds(headers, pack.hash())) {
            return sealed(Response.notModified(), pack.hash()).build();
        }
        return sealed(Response.ok(pack.manifest().getBytes(StandardCharsets.UTF_8)), pack.hash())
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    /** A document, byte for byte: its SHA-256 is its entity tag. */
    @GET
    @Path("{ref}/documents/{name}")
    public Response document(
            @RestPath String ref, @RestPath String name, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PackFiles.PackFile file = packs.document(ref, name, callers.get());
        if (holds(headers, file.sha256())) {
            return sealed(Response.notModified(), file.sha256()).build();
        }
        return sealed(Response.ok(content(file)), file.sha256())
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }

    private StreamingOutput content(PackFiles.PackFile file) {
        return out -> {
            try (InputStream in = files.open(file)) {
                in.transferTo(out);
            }
        };
    }

    private static boolean holds(HttpHeaders headers, String sha256) {
        return PublicAnswers.holds(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag(sha256));
    }

    private static ResponseBuilder sealed(ResponseBuilder answer, String sha256) {
        return answer.header(HttpHeaders.ETAG, tag(sha256)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String tag(String sha256) {
        return "\"" + sha256 + "\"";
    }
}
