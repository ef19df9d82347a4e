package org.dueregard.committee.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dueregard.committee.delivery.adapter.Receiver.Mood;
import org.dueregard.committee.delivery.adapter.Settings.Authentication;
import org.dueregard.committee.delivery.adapter.Settings.Method;
import org.dueregard.committee.pack.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Against a receiver that fails in every way. */
class HttpAdapterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-10-05T09:00:00Z"), ZoneOffset.UTC);
    private static final String SECRET = "shared with the papers system";

    private final Parcel parcel = Parcels.parcel();
    private HttpAdapter adapter;
    private Receiver receiver;

    @BeforeEach
    void start() throws IOException {
        adapter = new HttpAdapter(Parcels.config(null, Duration.ofSeconds(20)), CLOCK);
        receiver = new Receiver(null);
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void filesAreSentOneByOneWithTheManifestLastEachUnderItsOwnKey() throws Exception {
        Receipt receipt = adapter.deliver(parcel, to(Method.PUT));
        assertThat(receipt.accepted()).isTrue();
        assertThat(receiver.requests)
                .extracting(Receiver.Request::path)
                .containsExactly(
                        "/packs/" + parcel.name() + "/report.docx",
                        "/packs/" + parcel.name() + "/appendix-1.pdf",
                        "/packs/" + parcel.name() + "/manifest.json");
        assertThat(receiver.requests).allSatisfy(request -> {
            assertThat(request.header("Idempotency-Key")).isEqualTo(Sha256.of(request.body()));
            assertThat(request.header("Due-Regard-Pack")).isEqualTo(Parcels.HASH);
        });
        assertThat(receiver.requests.getLast().header("Idempotency-Key")).isEqualTo(Parcels.HASH);
    }

    @Test
    void aZipFileHoldsAllWithTheManifestLastAndIsTheSameEveryTime() throws Exception {
        adapter.deliver(parcel, to(Method.POST));
        adapter.deliver(parcel, to(Method.POST));
        assertThat(receiver.requests)
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.header("Idempotency-Key")).isEqualTo(Parcels.HASH));
        assertThat(receiver.requests.getFirst().body())
                .isEqualTo(receiver.requests.getLast().body());
        assertThat(names(receiver.requests.getFirst().body()))
                .containsExactly("report.docx", "appendix-1.pdf", "manifest.json");
        assertThat(receiver.taken).hasSize(1);
    }

    @Test
    void aReceiverThatWillLookAtItHasItAndHasNotAcceptedIt() throws Exception {
        receiver.willBe(Mood.TAKES, Mood.TAKES, Mood.WILL_LOOK);
        assertThat(adapter.deliver(parcel, to(Method.PUT)).accepted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"IS_BROKEN", "IS_BUSY", "BREAKS_OFF_ITS_ANSWER"})
    void whatBreaksIsTriedAgainAndIsThereOnceInTheEnd(Mood mood) throws Exception {
        receiver.willBe(Mood.TAKES, mood);
        assertThat(failure(Method.PUT).isFinal()).isFalse();
        assertThat(receiver.taken).doesNotContainKey(Parcels.HASH);
        adapter.deliver(parcel, to(Method.PUT));
        assertThat(receiver.taken.keySet())
                .containsExactly(Sha256.of(Parcels.REPORT), Sha256.of(Parcels.APPENDIX), Parcels.HASH);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"NEVER_ANSWERS", "TAKES_AND_NEVER_ANSWERS"})
    void anAnswerThatNeverComesIsNotWaitedForAndTheZipFileIsThereOnceInTheEnd(Mood mood) throws Exception {
        HttpAdapter hasty = new HttpAdapter(Parcels.config(null, Duration.ofMillis(300)), CLOCK);
        receiver.willBe(mood);
        assertThatThrownBy(() -> hasty.deliver(parcel, to(Method.POST)))
                .isInstanceOfSatisfying(
                        HandOverFailure.class,
                        failure -> assertThat(failure.isFinal()).isFalse());
        assertThat(adapter.deliver(parcel, to(Method.POST)).accepted()).isTrue();
        assertThat(receiver.taken).containsOnlyKeys(Parcels.HASH);
    }

    @Test
    void aBusyReceiverIsLeftAloneForAsLongAsItAsks() {
        receiver.willBe(Mood.IS_BUSY);
        assertThat(failure(Method.PUT).notBefore()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aRefusalIsFinalAndSaysWhy() {
        receiver.willBe(Mood.REFUSES);
        HandOverFailure failure = failure(Method.POST);
        assertThat(failure.isFinal()).isTrue();
        assertThat(failure).hasMessage("Answered 422: No meeting on that day");
    }

    @Test
    void nothingIsSentToAnAddressThatTheReceiverNames() {
        receiver.willBe(Mood.HAS_MOVED);
        assertThat(failure(Method.POST).isFinal()).isTrue();
        assertThat(receiver.requests).hasSize(1);
    }

    @Test
    void aReceiverThatIsAwayIsTriedAgain() {
        receiver.close();
        assertThat(failure(Method.POST).isFinal()).isFalse();
    }

    @Test
    void aRequestIsSignedOverTimeAndBytes() throws Exception {
        Settings settings = new Settings(Method.POST, Authentication.HMAC, null, null, null, "papers", null, null);
        adapter.deliver(parcel, new Address(receiver.address(), settings, SECRET));
        Receiver.Request request = receiver.requests.getFirst();
        String time = request.header("Due-Regard-Timestamp");
        assertThat(time).isEqualTo("1633424400");
        assertThat(request.header("Due-Regard-Signature")).isEqualTo("sha256=" + hmac(time, request.body()));
    }

    @Test
    void aTokenIsFetchedWithTheSecretAndSentWithEachRequest() throws Exception {
        String tokens = receiver.address().replace("/packs", "/token");
        Settings settings =
                new Settings(Method.PUT, Authentication.OAUTH2, tokens, "due-regard", "packs", "papers", null, null);
        adapter.deliver(parcel, new Address(receiver.address(), settings, SECRET));
        assertThat(receiver.requests.getFirst().path()).isEqualTo("/token");
        assertThat(new String(receiver.requests.getFirst().body(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("grant_type=client_credentials&scope=packs");
        assertThat(receiver.requests.subList(1, 4))
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer a-token"));
    }

    @Test
    void aSecretThatTheServerDoesNotHaveIsAFailureForNow() {
        Settings settings = new Settings(Method.POST, Authentication.HMAC, null, null, null, "papers", null, null);
        assertThatThrownBy(() -> adapter.deliver(parcel, new Address(receiver.address(), settings, null)))
                .hasMessage("This server has no secret papers");
        assertThat(receiver.requests).isEmpty();
    }

    @Test
    void aCertificateIsTrustedWhenTheDestinationNamesItAndNotOtherwise(@TempDir Path folder) throws Exception {
        Tls own = Tls.of("localhost", folder);
        Tls other = Tls.of("localhost", folder);
        Tls elsewhere = Tls.of("papers.example", folder);
        try (Receiver secure = new Receiver(own.server());
                Receiver misnamed = new Receiver(elsewhere.server())) {
            assertThat(adapter.deliver(parcel, to(secure, own.pem())).accepted())
                    .isTrue();
            for (Address wrong : List.of(to(secure, other.pem()), to(secure, null), to(misnamed, elsewhere.pem()))) {
                assertThatThrownBy(() -> adapter.deliver(parcel, wrong))
                        .isInstanceOfSatisfying(
                                HandOverFailure.class,
                                failure -> assertThat(failure.isFinal()).isFalse());
            }
            assertThat(secure.requests).hasSize(1);
            assertThat(misnamed.requests).isEmpty();
        }
    }

    private HandOverFailure failure(Method method) {
        return catchThrowableOfType(HandOverFailure.class, () -> adapter.deliver(parcel, to(method)));
    }

    private Address to(Method method) {
        return new Address(receiver.address(), Parcels.settings(method, Authentication.NONE, null), null);
    }

    private static Address to(Receiver secure, String pem) {
        return new Address(secure.address(), Parcels.settings(Method.POST, Authentication.NONE, pem), null);
    }

    private static String hmac(String time, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Parcels.bytes(SECRET), "HmacSHA256"));
        mac.update(Parcels.bytes(time + "."));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static List<String> names(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
