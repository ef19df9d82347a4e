package org.dueregard.committee.delivery.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.util.UUID;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.dueregard.committee.delivery.DeliveryConfig;
import org.jspecify.annotations.Nullable;

/** Puts parcels into a folder of an SFTP server, which must show the host key that the destination names. */
@ApplicationScoped
class SftpAdapter implements Adapter {

    private static final int PORT = 22;

    private final DeliveryConfig config;

    SftpAdapter(DeliveryConfig config) {
        this.config = config;
    }

    @Override
    public Kind kind() {
        return Kind.SFTP;
    }

    @Override
    public Receipt deliver(Parcel parcel, Address to) throws HandOverFailure {
        URI server = URI.create(to.address());
        PinnedHostKey pinned = new PinnedHostKey(required(to.settings().hostKey(), "host key"));
        SshClient client = SshClient.setUpDefaultClient();
        client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        client.setServerKeyVerifier(pinned);
        client.start();
        try {
            deliver(parcel, to, server, client);
            return new Receipt(false, "Put into " + server.getPath() + "/" + parcel.name() + " of " + server.getHost());
        } catch (IOException e) {
            String refused = pinned.refused();
            if (refused != null) {
                throw HandOverFailure.forNow(server.getHost() + " shows the host key " + refused
                        + ", which is not the one of this destination; nothing was sent");
            }
            throw HandOverFailure.broken(server.getHost() + " did not take it", e);
        } finally {
            client.stop();
        }
    }

    private void deliver(Parcel parcel, Address to, URI server, SshClient client) throws IOException, HandOverFailure {
        Duration timeout = config.timeout();
        int port = server.getPort() < 0 ? PORT : server.getPort();
        try (ClientSession session = client.connect(server.getUserInfo(), server.getHost(), port)
                .verify(timeout)
                .getSession()) {
            identify(session, to);
            session.auth().verify(timeout);
            try (SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
                String id = UUID.randomUUID().toString();
                new Shelving(new SftpShelf(sftp, server.getPath()), parcel, id).put();
            }
        }
    }

    private static void identify(ClientSession session, Address to) throws IOException, HandOverFailure {
        String secret = required(to.secret(), "secret");
        if (to.settings().authentication() == Settings.Authentication.PASSWORD) {
            session.addPasswordIdentity(secret);
            return;
        }
        try (ByteArrayInputStream key = new ByteArrayInputStream(secret.getBytes(StandardCharsets.UTF_8))) {
            Iterable<KeyPair> pairs = SecurityUtils.loadKeyPairIdentities(
                    null, NamedResource.ofName("private key"), key, FilePasswordProvider.EMPTY);
            if (pairs == null) {
                throw HandOverFailure.forNow("The secret " + to.settings().secret() + " is no private key");
            }
            pairs.forEach(session::addPublicKeyIdentity);
        } catch (GeneralSecurityException e) {
            throw HandOverFailure.broken("The secret " + to.settings().secret() + " cannot be read as a key", e);
        }
    }

    private static String required(@Nullable String value, String what) throws HandOverFailure {
        if (value == null) {
            throw HandOverFailure.forNow("The destination has no " + what);
        }
        return value;
    }
}
