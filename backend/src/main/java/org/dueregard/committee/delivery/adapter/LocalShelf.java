package org.dueregard.committee.delivery.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder of this machine, or one that is mounted here. */
final class LocalShelf implements Shelf {

    private final Path folder;

    LocalShelf(Path folder) {
        this.folder = folder;
    }

    @Override
    public long size(String path) throws IOException {
        try {
            return Files.size(folder.resolve(path));
        } catch (NoSuchFileException e) {
            return -1;
        }
    }

    @Override
    public void folder(String path) throws IOException {
        Files.createDirectories(folder.resolve(path));
    }

    @Override
    public void write(String path, Parcel.Item item) throws IOException {
        try (FileChannel file = FileChannel.open(
                        folder.resolve(path),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            Copying.copy(item, out);
            file.force(true);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(
                folder.resolve(from),
                folder.resolve(to),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void remove(String path) throws IOException {
        Files.deleteIfExists(folder.resolve(path));
    }
}
