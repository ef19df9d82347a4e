package org.dueregard.committee.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dueregard.committee.delivery.adapter.Kind;
import org.dueregard.committee.delivery.adapter.Settings;
import org.dueregard.committee.delivery.adapter.Settings.Authentication;
import org.dueregard.committee.delivery.adapter.Settings.Method;
import org.dueregard.committee.delivery.view.DestinationFields;
import org.dueregard.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationProblemsTest {

    private static final String FINGERPRINT = "SHA256:" + "a".repeat(43);

    @Test
    void eachKindTakesWhatItNeeds() {
        assertThat(http("https://papers.example/packs", plain(Method.PUT))).isEmpty();
        assertThat(folder("committee/papers", plain(null))).isEmpty();
        assertThat(sftp("sftp://papers@sftp.example:2222/incoming", FINGERPRINT))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://papers.example/packs",
                "ftp://papers.example",
                "https://user:password@papers.example/packs",
                "papers.example",
                "https:///packs"
            })
    void nothingTravelsInClearTextAndNoAddressHoldsAPassword(String address) {
        assertThat(http(address, plain(Method.PUT))).containsExactly("/address");
    }

    @Test
    void theMachineItselfMayBeSpokenToInClearText() {
        assertThat(http("http://localhost:8090/packs", plain(Method.POST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc", "../elsewhere", "papers/../../etc", "papers//x", ".hidden", "papers/"})
    void aFolderStaysBelowTheOneForHandOver(String address) {
        assertThat(folder(address, plain(null))).containsExactly("/address");
    }

    @Test
    void aServerWithoutAFolderForHandOverTakesNoFolders() {
        DestinationFields fields = new DestinationFields("Papers", Kind.FOLDER, "papers", false, true, plain(null));
        assertThat(DestinationProblems.of(fields, false))
                .extracting(FieldError::code)
                .containsExactly("not-set-up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sftp://sftp.example/in", "sftp://papers:secret@sftp.example/in", "ssh://papers@sftp.example"})
    void anSftpAddressNamesAUserAndNoPassword(String address) {
        assertThat(sftp(address, FINGERPRINT)).containsExactly("/address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256:short", "MD5:00:11", "anything"})
    void aHostKeyIsWrittenSoThatItCanBeCompared(String key) {
        assertThat(sftp("sftp://papers@sftp.example", key)).containsExactly("/settings/hostKey");
    }

    @Test
    void whatAKindDoesNotUseIsNotTaken() {
        Settings much = new Settings(
                Method.PUT, Authentication.NONE, "https://x.example", "id", "scope", "name", FINGERPRINT, "pem");
        assertThat(folder("papers", much))
                .containsExactlyInAnyOrder(
                        "/settings/method",
                        "/settings/secret",
                        "/settings/hostKey",
                        "/settings/tokenUrl",
                        "/settings/clientId",
                        "/settings/scope",
                        "/settings/trustedCertificates");
    }

    @Test
    void aTokenNeedsToKnowWhereItComesFrom() {
        Settings bare = new Settings(Method.PUT, Authentication.OAUTH2, null, null, null, null, null, null);
        assertThat(http("https://papers.example", bare))
                .containsExactlyInAnyOrder("/settings/tokenUrl", "/settings/clientId", "/settings/secret");
        Settings open = new Settings(
                Method.PUT, Authentication.OAUTH2, "http://tokens.example", "id", null, "name", null, null);
        assertThat(http("https://papers.example", open)).containsExactly("/settings/tokenUrl");
    }

    private static Settings plain(Method method) {
        return new Settings(method, Authentication.NONE, null, null, null, null, null, null);
    }

    private static List<String> http(String address, Settings settings) {
        return pointers(Kind.HTTP, address, settings);
    }

    private static List<String> folder(String address, Settings settings) {
        return pointers(Kind.FOLDER, address, settings);
    }

    private static List<String> sftp(String address, String hostKey) {
        return pointers(
                Kind.SFTP,
                address,
                new Settings(null, Authentication.PASSWORD, null, null, null, "papers", hostKey, null));
    }

    private static List<String> pointers(Kind kind, String address, Settings settings) {
        return DestinationProblems.of(new DestinationFields("Papers", kind, address, false, true, settings), true)
                .stream()
                .map(FieldError::pointer)
                .toList();
    }
}
