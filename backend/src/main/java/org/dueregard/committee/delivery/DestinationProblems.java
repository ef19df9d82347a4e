package org.dueregard.committee.delivery;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Settings;
import org.dueregard.committee.delivery.adapter.Settings.Authentication;
import org.dueregard.committee.delivery.adapter.Understanding;
import org.dueregard.committee.delivery.view.DestinationFields;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What is wrong with a destination beyond its form: pure. */
final class DestinationProblems {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String FOLDER = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";

    private final DestinationFields fields;
    private final Settings settings;
    private final List<FieldError> errors = new ArrayList<>();

    private DestinationProblems(DestinationFields fields) {
        this.fields = fields;
        this.settings = fields.settings();
    }

    /**
     * Everything that is wrong.
     *
     * @param hasFolders whether this server has a folder for hand-over
     */
    static List<FieldError> of(DestinationFields fields, boolean hasFolders) {
        DestinationProblems problems = new DestinationProblems(fields);
        switch (fields.kind()) {
            case HTTP -> problems.http();
            case FOLDER -> problems.folder(hasFolders);
            case SFTP -> problems.sftp();
        }
        return problems.errors;
    }

    private void http() {
        web("/address", fields.address());
        authentication(Set.of(Authentication.NONE, Authentication.OAUTH2, Authentication.HMAC));
        needed("/settings/method", settings.method());
        boolean isToken = settings.authentication() == Authentication.OAUTH2;
        only(isToken, "/settings/tokenUrl", settings.tokenUrl());
        only(isToken, "/settings/clientId", settings.clientId());
        if (isToken && settings.tokenUrl() != null) {
            web("/settings/tokenUrl", settings.tokenUrl());
        }
        if (!isToken) {
            unused("/settings/scope", settings.scope());
        }
        only(settings.authentication() != Authentication.NONE, "/settings/secret", settings.secret());
        unused("/settings/hostKey", settings.hostKey());
        String pem = settings.trustedCertificates();
        if (pem != null && !Understanding.ofCertificates(pem)) {
            refuse("/settings/trustedCertificates", "malformed", "There is no certificate in PEM in this");
        }
    }

    private void folder(boolean hasFolders) {
        if (!hasFolders) {
            refuse("/kind", "not-set-up", "This server has no folder for hand-over; an operator sets DELIVERY_FOLDERS");
        }
        if (!fields.address().matches(FOLDER)) {
            refuse("/address", "malformed", "A folder is named below the one for hand-over, such as committee/papers");
        }
        authentication(Set.of(Authentication.NONE));
        unused("/settings/method", settings.method());
        unused("/settings/secret", settings.secret());
        unused("/settings/hostKey", settings.hostKey());
        noWeb();
    }

    private void sftp() {
        URI address = uri(fields.address());
        if (address == null
                || !"sftp".equals(address.getScheme())
                || address.getHost() == null
                || address.getUserInfo() == null
                || address.getUserInfo().contains(":")
                || address.getQuery() != null
                || address.getFragment() != null) {
            refuse(
                    "/address",
                    "malformed",
                    "An SFTP address is written sftp://user@host:port/folder, with no password");
        }
        authentication(Set.of(Authentication.PASSWORD, Authentication.KEY));
        needed("/settings/secret", settings.secret());
        needed("/settings/hostKey", settings.hostKey());
        String key = settings.hostKey();
        if (key != null && !Understanding.ofHostKey(key)) {
            refuse(
                    "/settings/hostKey",
                    "malformed",
                    "A host key is written SHA256:… or as a public key, such as ssh-ed25519 AAAA…");
        }
        unused("/settings/method", settings.method());
        noWeb();
    }

    private void noWeb() {
        unused("/settings/tokenUrl", settings.tokenUrl());
        unused("/settings/clientId", settings.clientId());
        unused("/settings/scope", settings.scope());
        unused("/settings/trustedCertificates", settings.trustedCertificates());
    }

    /** Nothing travels in clear text, except on the machine itself. */
    private void web(String pointer, String text) {
        URI address = uri(text);
        boolean understood = address != null
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getFragment() == null
                && ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && HERE.contains(address.getHost())));
        if (!understood) {
            refuse(pointer, "malformed", "An address begins with https:// and holds neither user nor password");
        }
    }

    private void authentication(Set<Authentication> possible) {
        if (!possible.contains(settings.authentication())) {
            refuse(
                    "/settings/authentication",
                    "unknown-value",
                    "A destination of kind " + fields.kind() + " takes one of "
                            + possible.stream().sorted().toList());
        }
    }

    private void only(boolean wanted, String pointer, @Nullable Object value) {
        if (wanted) {
            needed(pointer, value);
        } else {
            unused(pointer, value);
        }
    }

    private void needed(String pointer, @Nullable Object value) {
        if (value == null) {
            refuse(pointer, "required", name(pointer) + " is needed here");
        }
    }

    private void unused(String pointer, @Nullable Object value) {
        if (value != null) {
            Kind kind = fields.kind();
            refuse(pointer, "not-used", name(pointer) + " has no meaning for kind " + kind + " as it is set");
        }
    }

    private void refuse(String pointer, String code, String message) {
        errors.add(FieldError.body(pointer, code, message));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
