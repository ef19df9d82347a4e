package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.dueregard.report.print.SampleReport;
import org.dueregard.report.release.Press;
import org.dueregard.report.text.ReportText;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;

/** Requests that make the documents of a released report, and what they are laid out by, answer each status. */
final class DocumentWalk {

    private DocumentWalk() {}

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("documents");
    }

    static int make(Contract.Operation operation, int status) {
        boolean open = Contract.get().isPublic(operation);
        String address = operation.path().replace("{name}", "report.html").replace("{key}", "progress-2021");
        address = address.replace(
                "{ref}", status == 404 ? "no-such-report" : operation.path().contains("{ref}") ? released() : "");
        address = status == 404 ? address.replace("progress-2021", "no-such-layout") : address;
        RequestSpecification asking = switch (status) {
            case 401 -> Api.request();
            case 403 -> As.serviceOfficer("HOUSING");
            default -> open ? Api.request() : As.officer();
        };
        return switch (status) {
            case 304 ->
                asking.header("If-None-Match", etag(open, address)).get(address).statusCode();
            case 400 -> asking.get(address + "?no-such-parameter=1").statusCode();
            case 406 -> asking.accept("image/png").get(address).statusCode();
            default -> asking.get(address).statusCode();
        };
    }

    private static String etag(boolean open, String address) {
        return (open ? Api.request() : As.officer()).get(address).getHeader("ETag");
    }

    private static String released() {
        Press press = Arc.container().instance(Press.class).get();
        ReportText text = SampleReport.fresh();
        QuarkusTransaction.requiringNew().run(() -> press.print(press.freeze(UUID.randomUUID(), text)));
        return text.ref();
    }
}
