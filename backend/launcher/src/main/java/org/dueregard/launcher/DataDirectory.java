package org.dueregard.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The directory that holds the database and the logs. One launcher at a time may hold it. */
public final class DataDirectory {

    private static final int LONGEST_PROCESS_NUMBER = 32;

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    private final Path path;

    /**
     * Creates the directory when it is not there.
     *
     * @throws Refusal when that is not possible
     */
    public DataDirectory(Path path) {
        this.path = path;
        try {
            // The database asks nobody for a password, so its files are nobody else's business.
            Files.createDirectories(path, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } catch (IOException e) {
            throw unusable(e);
        }
        if (!Files.isWritable(path)) {
            throw new Refusal("The data directory " + path + " cannot be written; choose another with DATA_DIR.");
        }
    }

    /**
     * Takes the directory until the result is closed or this process ends, however it ends: the operating system
     * forgets the lock of a killed process.
     *
     * @return the hold, or null when another live launcher has it
     */
    public @Nullable Hold tryHold() {
        try {
            FileChannel channel = FileChannel.open(
                    lockFile(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return null;
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel::close;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * As {@link #tryHold()}, for those who cannot go on without.
     *
     * @throws Refusal when another live launcher has the directory
     */
    public Hold hold() {
        Hold hold = tryHold();
        if (hold == null) {
            throw new Refusal("The data directory " + path + " is in use by another Due Regard (process " + holder()
                    + "); stop that one or choose another directory with DATA_DIR.");
        }
        return hold;
    }

    /** Where the embedded PostgreSQL keeps its files. */
    public Path postgres() {
        return path.resolve("postgresql");
    }

    /** A file of that name beside the database. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** Says that something in the directory cannot be read or written. */
    public Refusal unusable(IOException cause) {
        return new Refusal(
                "The data directory " + path + " cannot be used (" + cause + "); choose another with DATA_DIR.", cause);
    }

    private Path lockFile() {
        return path.resolve("launcher.lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private String holder() {
        try {
            String text = Files.readString(lockFile(), StandardCharsets.US_ASCII);
            return text.isEmpty() || text.length() > LONGEST_PROCESS_NUMBER ? "unknown" : text;
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The right to use the directory. */
    @FunctionalInterface
    public interface Hold extends AutoCloseable {

        @Override
        void close() throws IOException;
    }
}
