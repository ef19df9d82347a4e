package org.dueregard.committee.delivery.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.dueregard.committee.delivery.DeliveryConfig;

/** Puts parcels into a folder that somebody watches, below the one folder that the server is given for this. */
@ApplicationScoped
class FolderAdapter implements Adapter {

    private final DeliveryConfig config;

    FolderAdapter(DeliveryConfig config) {
        this.config = config;
    }

    @Override
    public Kind kind() {
        return Kind.FOLDER;
    }

    @Override
    public Receipt deliver(Parcel parcel, Address to) throws HandOverFailure {
        Path root = Path.of(config.folders()
                .orElseThrow(
                        () -> HandOverFailure.forNow("This server has no folder for hand-over: DELIVERY_FOLDERS")));
        Path folder = root.resolve(to.address()).normalize();
        if (!folder.startsWith(root.normalize())) {
            throw HandOverFailure.rejected(to.address() + " leads out of the folder for hand-over");
        }
        try {
            Files.createDirectories(folder);
            new Shelving(new LocalShelf(folder), parcel, UUID.randomUUID().toString()).put();
            return new Receipt(false, "Put into the folder " + to.address() + "/" + parcel.name());
        } catch (IOException e) {
            throw HandOverFailure.broken("The folder " + to.address() + " could not be written", e);
        }
    }
}
