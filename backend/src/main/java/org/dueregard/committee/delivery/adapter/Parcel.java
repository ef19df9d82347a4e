package org.dueregard.committee.delivery.adapter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.committee.pack.Sha256;

/**
 * A pack as it travels.
 *
 * @param name name of its folder, which holds the beginning of its hash: two different packs never share one
 * @param hash hash of the pack, which is that of its manifest
 * @param manifest the text of {@code manifest.json}
 * @param items its documents in order
 */
public record Parcel(String name, String hash, String manifest, List<Item> items) {

    /** Name of the manifest beside the documents. */
    public static final String MANIFEST = "manifest.json";

    private static final int HASH_IN_NAME = 12;

    /** Keeps a copy that nobody changes. */
    public Parcel {
        items = List.copyOf(items);
    }

    /** The name of the folder of a pack. */
    public static String name(String ref, String hash) {
        return ref + "-" + hash.substring(0, HASH_IN_NAME);
    }

    /** The manifest as the last thing to be handed over. */
    public Item manifestItem() {
        return Item.ofText(MANIFEST, "application/json", manifest);
    }

    /**
     * One file of a parcel.
     *
     * @param content opened as often as one likes
     */
    public record Item(String name, String mediaType, long size, String sha256, Content content) {

        /** A file that holds a text. */
        static Item ofText(String name, String mediaType, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Item(name, mediaType, bytes.length, Sha256.of(bytes), () -> new ByteArrayInputStream(bytes));
        }
    }

    /** Where bytes come from. */
    @FunctionalInterface
    public interface Content {

        /** Opens them from the start. */
        InputStream open() throws IOException;
    }
}
