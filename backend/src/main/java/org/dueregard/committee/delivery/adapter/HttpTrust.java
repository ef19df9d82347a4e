package org.dueregard.committee.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whom a destination is believed to be: whoever the usual certificates vouch for, or those that it names. */
final class HttpTrust {

    private HttpTrust() {}

    /** Redirects are not followed: nothing is sent to anybody but the address that was set. */
    static HttpClient client(Settings settings, Duration timeout) throws HandOverFailure {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout);
        String pem = settings.trustedCertificates();
        if (pem != null) {
            try {
                client.sslContext(trusting(pem));
            } catch (GeneralSecurityException | IOException e) {
                throw HandOverFailure.broken("The certificates of the destination cannot be read", e);
            }
        }
        return client.build();
    }

    /** Whether a text holds certificates. */
    static boolean isUnderstood(String pem) {
        try {
            return !certificates(pem).isEmpty();
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static SSLContext trusting(String pem) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        int number = 0;
        for (Certificate certificate : certificates(pem)) {
            store.setCertificateEntry("trusted-" + number++, certificate);
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private static Collection<? extends Certificate> certificates(String pem) throws GeneralSecurityException {
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
