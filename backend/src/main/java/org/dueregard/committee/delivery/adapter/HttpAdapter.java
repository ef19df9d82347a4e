package org.dueregard.committee.delivery.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.dueregard.committee.delivery.DeliveryConfig;
import org.dueregard.committee.pack.Sha256;

/**
 * Sends parcels to an address. Each request carries an Idempotency-Key that is the SHA-256 of what it stands for: the pack
 * hash with the manifest or the ZIP file, so that a receiver that has it already can say so.
 */
@ApplicationScoped
class HttpAdapter implements Adapter {

    private final DeliveryConfig config;
    private final Clock clock;

    HttpAdapter(DeliveryConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Kind kind() {
        return Kind.HTTP;
    }

    @Override
    public Receipt deliver(Parcel parcel, Address to) throws HandOverFailure {
        HttpClient client = HttpTrust.client(to.settings(), config.timeout());
        try {
            HttpExchange exchange = new HttpExchange(client, config.timeout());
            HttpIdentity identity = HttpIdentity.of(to, exchange, clock);
            return to.settings().method() == Settings.Method.POST
                    ? whole(parcel, to, exchange, identity)
                    : oneByOne(parcel, to, exchange, identity);
        } catch (IOException e) {
            throw HandOverFailure.broken(URI.create(to.address()).getHost() + " did not take it", e);
        } finally {
            client.shutdownNow();
        }
    }

    private Receipt oneByOne(Parcel parcel, Address to, HttpExchange exchange, HttpIdentity identity)
            throws IOException, HandOverFailure {
        String folder = to.address().replaceAll("/+$", "") + "/" + parcel.name() + "/";
        for (Parcel.Item item : parcel.items()) {
            put(folder, item, parcel, exchange, identity);
        }
        return put(folder, parcel.manifestItem(), parcel, exchange, identity);
    }

    private Receipt put(String folder, Parcel.Item item, Parcel parcel, HttpExchange exchange, HttpIdentity identity)
            throws IOException, HandOverFailure {
        Copying.copy(item, OutputStream.nullOutputStream());
        HttpRequest.Builder request = request(folder + item.name(), item.mediaType(), item.sha256(), parcel)
                .PUT(BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> Contents.open(item.content())), Math.max(1, item.size())));
        identity.sign(request, item.content());
        return exchange.send(request);
    }

    private Receipt whole(Parcel parcel, Address to, HttpExchange exchange, HttpIdentity identity)
            throws IOException, HandOverFailure {
        Path zip = Files.createTempFile("pack", ".zip");
        try {
            ParcelZip.write(parcel, zip);
            HttpRequest.Builder request = request(to.address(), "application/zip", parcel.hash(), parcel)
                    .header("Content-Disposition", "attachment; filename=\"" + parcel.name() + ".zip\"")
                    .header("Due-Regard-Sha256", digest(zip))
                    .POST(BodyPublishers.ofFile(zip));
            identity.sign(request, () -> Files.newInputStream(zip));
            return exchange.send(request);
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static String digest(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }

    private HttpRequest.Builder request(String address, String type, String key, Parcel parcel) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(config.timeout())
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .header("Due-Regard-Pack", parcel.hash());
    }
}
