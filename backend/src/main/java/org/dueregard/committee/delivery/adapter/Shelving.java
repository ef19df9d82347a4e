package org.dueregard.committee.delivery.adapter;

import java.io.IOException;

/**
 * Puts a parcel on a shelf, to be called again after it was cut off anywhere. Files are written below {@code .due-regard},
 * which nobody watches, and given their names when they are whole; the manifest comes last.
 *
 * <p>Whoever watches may take a pack away as soon as its manifest is there. So the manifest is laid ready first and noted
 * as ready; if it is no longer there later although it was, it has been put in its place, and nothing is put there twice.
 */
final class Shelving {

    private static final String WORKSHOP = ".due-regard";

    private final Shelf shelf;
    private final Parcel parcel;
    private final String bench;
    private final String attempt;

    /** @param attempt names the attempt, so that two of them never write one file */
    Shelving(Shelf shelf, Parcel parcel, String attempt) {
        this.shelf = shelf;
        this.parcel = parcel;
        this.bench = WORKSHOP + "/" + parcel.name();
        this.attempt = attempt;
    }

    void put() throws IOException {
        String laidOut = bench + ".manifest.json";
        String ready = bench + ".ready";
        boolean isNoted = shelf.size(ready) >= 0;
        if (isNoted && shelf.size(laidOut) < 0) {
            return;
        }
        shelf.folder(WORKSHOP);
        shelf.folder(parcel.name());
        for (Parcel.Item item : parcel.items()) {
            document(item);
        }
        // Asked anew: documents take time, and another replica may have come to the end meanwhile.
        if (shelf.size(ready) < 0) {
            whole(parcel.manifestItem(), laidOut);
            whole(Parcel.Item.ofText("ready", "text/plain", parcel.hash()), ready);
        }
        place(laidOut);
    }

    private void document(Parcel.Item item) throws IOException {
        String name = parcel.name() + "/" + item.name();
        if (shelf.size(name) == item.size()) {
            return;
        }
        whole(item, name);
    }

    private void place(String laidOut) throws IOException {
        try {
            shelf.rename(laidOut, parcel.name() + "/" + Parcel.MANIFEST);
        } catch (IOException e) {
            // Another attempt may have done it in between.
            if (shelf.size(laidOut) >= 0) {
                throw e;
            }
        }
    }

    private void whole(Parcel.Item item, String name) throws IOException {
        String draft = bench + "." + item.name() + "." + attempt;
        try {
            shelf.write(draft, item);
            long size = shelf.size(draft);
            if (size != item.size()) {
                throw new IOException(item.name() + " has " + size + " bytes there and not " + item.size());
            }
            shelf.rename(draft, name);
        } catch (IOException e) {
            clear(draft, e);
            throw e;
        }
    }

    private void clear(String draft, IOException because) {
        try {
            shelf.remove(draft);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
