package org.dueregard.committee.delivery.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever step a delivery into a folder is cut off at, the pack is there once, whole, with its manifest last. */
class ShelvingTest {

    private static final int MORE_STEPS_THAN_THERE_ARE = 60;

    @TempDir
    Path folder;

    private final Parcel parcel = Parcels.parcel();
    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = new LocalShelf(folder);
    }

    @Test
    void aPackIsPutThereWhole() throws IOException {
        put(shelf, "first");
        assertWhole();
    }

    @Test
    void theManifestIsTheLastToGetItsName() throws IOException {
        List<String> names = new ArrayList<>();
        put(new Cut(shelf, Integer.MAX_VALUE, names), "first");
        assertThat(names.stream().filter(name -> name.startsWith(parcel.name())))
                .containsExactly(
                        parcel.name() + "/report.docx",
                        parcel.name() + "/appendix-1.pdf",
                        parcel.name() + "/manifest.json");
    }

    @Test
    void itGoesOnAfterItWasCutOffAtAnyStep() throws IOException {
        for (int steps = 0; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Path own = Files.createDirectory(folder.resolve("run-" + steps));
            Shelf real = new LocalShelf(own);
            List<String> names = new ArrayList<>();
            putOrCut(new Cut(real, steps, names), "first");
            if (Files.exists(own.resolve(parcel.name()).resolve("manifest.json"))) {
                assertWhole(own);
            }
            put(new Cut(real, Integer.MAX_VALUE, names), "second");
            assertWhole(own);
            assertThat(names)
                    .filteredOn(name -> name.endsWith("/manifest.json"))
                    .hasSize(1);
        }
    }

    @Test
    void aPackThatSomebodyHasTakenAwayIsNotPutThereAgain() throws IOException {
        for (int steps = 0; steps < MORE_STEPS_THAN_THERE_ARE; steps++) {
            Path own = Files.createDirectory(folder.resolve("taken-" + steps));
            Shelf real = new LocalShelf(own);
            putOrCut(new Cut(real, steps, new ArrayList<>()), "first");
            boolean isTaken = Files.exists(own.resolve(parcel.name()).resolve("manifest.json"));
            if (isTaken) {
                takeAway(own.resolve(parcel.name()));
            }
            put(real, "second");
            assertThat(Files.exists(own.resolve(parcel.name()))).isEqualTo(!isTaken);
        }
    }

    @Test
    void aDocumentThatIsNotWhatTheManifestSaysIsNeverPutThere() {
        Parcel.Item good = Parcels.item("report.docx", Parcels.REPORT);
        Parcel.Item bad = new Parcel.Item(
                good.name(),
                good.mediaType(),
                good.size(),
                good.sha256(),
                Parcels.item("x", "forged").content());
        assertThatThrownBy(() -> new Shelving(shelf, Parcels.parcel(bad), "first").put())
                .hasMessageContaining("not what its manifest says");
        assertThat(folder.resolve(parcel.name())).isEmptyDirectory();
    }

    private void put(Shelf on, String attempt) throws IOException {
        new Shelving(on, parcel, attempt).put();
    }

    private void putOrCut(Shelf on, String attempt) {
        try {
            put(on, attempt);
        } catch (IOException e) {
            assertThat(e).hasMessage("cut off");
        }
    }

    private void assertWhole() throws IOException {
        assertWhole(folder);
    }

    private void assertWhole(Path in) throws IOException {
        Path pack = in.resolve(parcel.name());
        assertThat(pack.resolve("report.docx")).hasContent(Parcels.REPORT);
        assertThat(pack.resolve("appendix-1.pdf")).hasContent(Parcels.APPENDIX);
        assertThat(pack.resolve("manifest.json")).hasContent(Parcels.MANIFEST_TEXT);
        try (Stream<Path> files = Files.list(pack)) {
            assertThat(files).hasSize(3);
        }
    }

    private static void takeAway(Path pack) throws IOException {
        try (Stream<Path> files = Files.list(pack)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(pack);
    }

    /** A shelf that breaks after so many steps; a file that is being written then stays half. */
    private static final class Cut implements Shelf {

        private final Shelf real;
        private final List<String> named;
        private int left;

        Cut(Shelf real, int steps, List<String> named) {
            this.real = real;
            this.left = steps;
            this.named = named;
        }

        private void step() throws IOException {
            if (left-- <= 0) {
                throw new IOException("cut off");
            }
        }

        @Override
        public long size(String path) throws IOException {
            step();
            return real.size(path);
        }

        @Override
        public void folder(String path) throws IOException {
            step();
            real.folder(path);
        }

        @Override
        public void write(String path, Parcel.Item item) throws IOException {
            if (left == 0) {
                real.write(path, Parcels.item(item.name(), "half"));
            }
            step();
            real.write(path, item);
        }

        @Override
        public void rename(String from, String to) throws IOException {
            step();
            real.rename(from, to);
            named.add(to);
        }

        @Override
        public void remove(String path) throws IOException {
            step();
            real.remove(path);
        }
    }
}
