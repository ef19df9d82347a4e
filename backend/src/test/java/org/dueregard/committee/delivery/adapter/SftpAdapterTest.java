package org.dueregard.committee.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real SFTP server. */
class SftpAdapterTest {

    private static final KeyPair HOST = pair();
    private static final KeyPair OWN = pair();
    private static final String PASSWORD = "a secret of the papers system";

    @TempDir
    Path folder;

    private final SftpAdapter adapter = new SftpAdapter(Parcels.config(null, Duration.ofSeconds(20)));
    private SshServer server;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectory(folder.resolve("incoming"));
        server = SshServer.setUpDefaultServer();
        server.setHost("localhost");
        server.setKeyPairProvider(KeyPairProvider.wrap(HOST));
        server.setPasswordAuthenticator(
                (user, password, session) -> user.equals("papers") && password.equals(PASSWORD));
        server.setPublickeyAuthenticator((user, key, session) -> KeyUtils.compareKeys(key, OWN.getPublic()));
        server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
        server.setFileSystemFactory(new VirtualFileSystemFactory(folder));
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(true);
    }

    @Test
    void aPackIsPutThereByPasswordToTheServerWithThePinnedFingerprint() throws Exception {
        Receipt receipt =
                adapter.deliver(Parcels.parcel(), to(fingerprint(), Settings.Authentication.PASSWORD, PASSWORD));
        assertThat(receipt.accepted()).isFalse();
        assertWhole();
    }

    @Test
    void aPackIsPutThereByPrivateKeyToTheServerWithThePinnedKey() throws Exception {
        String key = PublicKeyEntry.toString(HOST.getPublic());
        adapter.deliver(Parcels.parcel(), to(key, Settings.Authentication.KEY, pem()));
        assertWhole();
    }

    @Test
    void whatIsThereAlreadyStaysAndNothingIsPutThereTwice() throws Exception {
        Address to = to(fingerprint(), Settings.Authentication.PASSWORD, PASSWORD);
        adapter.deliver(Parcels.parcel(), to);
        Path manifest = pack().resolve("manifest.json");
        Files.delete(manifest);
        adapter.deliver(Parcels.parcel(), to);
        assertThat(manifest).doesNotExist();
    }

    @Test
    void halfAFileIsWrittenAnew() throws Exception {
        Files.createDirectory(pack());
        Files.writeString(pack().resolve("appendix-1.pdf"), "half");
        adapter.deliver(Parcels.parcel(), to(fingerprint(), Settings.Authentication.PASSWORD, PASSWORD));
        assertWhole();
    }

    @Test
    void aServerWithAnotherKeyGetsNothing() {
        String other = KeyUtils.getFingerPrint(BuiltinDigests.sha256, OWN.getPublic());
        assertThatThrownBy(
                        () -> adapter.deliver(Parcels.parcel(), to(other, Settings.Authentication.PASSWORD, PASSWORD)))
                .isInstanceOf(HandOverFailure.class)
                .hasMessageContaining(fingerprint())
                .hasMessageContaining("nothing was sent");
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void aWrongPasswordIsAFailureForNowThatDoesNotTellIt() {
        assertThatThrownBy(() ->
                        adapter.deliver(Parcels.parcel(), to(fingerprint(), Settings.Authentication.PASSWORD, "wrong")))
                .isInstanceOfSatisfying(
                        HandOverFailure.class,
                        failure -> assertThat(failure.isFinal()).isFalse())
                .hasMessageNotContaining("wrong");
    }

    @Test
    void aServerThatIsAwayIsAFailureForNow() throws Exception {
        Address to = to(fingerprint(), Settings.Authentication.PASSWORD, PASSWORD);
        server.stop(true);
        assertThatThrownBy(() -> adapter.deliver(Parcels.parcel(), to)).isInstanceOf(HandOverFailure.class);
    }

    private Address to(String hostKey, Settings.Authentication authentication, String secret) {
        return new Address(
                "sftp://papers@localhost:" + server.getPort() + "/incoming",
                new Settings(null, authentication, null, null, null, "papers", hostKey, null),
                secret);
    }

    private Path pack() {
        return folder.resolve("incoming").resolve(Parcels.parcel().name());
    }

    private void assertWhole() {
        assertThat(pack().resolve("report.docx")).hasContent(Parcels.REPORT);
        assertThat(pack().resolve("appendix-1.pdf")).hasContent(Parcels.APPENDIX);
        assertThat(pack().resolve("manifest.json")).hasContent(Parcels.MANIFEST_TEXT);
    }

    private static String fingerprint() {
        return KeyUtils.getFingerPrint(BuiltinDigests.sha256, HOST.getPublic());
    }

    private static String pem() {
        StringWriter pem = new StringWriter();
        pem.write("-----BEGIN PRIVATE KEY-----\n");
        pem.write(Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(OWN.getPrivate().getEncoded()));
        pem.write("\n-----END PRIVATE KEY-----\n");
        return pem.toString();
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
