package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real PostgreSQL. */
class EmbeddedDatabaseTest {

    @TempDir
    private Path temporary;

    @BeforeEach
    void shareBinaries() throws IOException {
        SharedBinaries.in(temporary);
    }

    @AfterEach
    void releaseBinaries() throws IOException {
        SharedBinaries.outOf(temporary);
    }

    @Test
    void aRestartKeepsTheData() throws Exception {
        DataDirectory directory = new DataDirectory(temporary);
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            execute(first.database(), "CREATE TABLE promise AS SELECT 'kept' AS state");
            assertThat(EmbeddedDatabase.running(directory)).isEqualTo(first.database());
        }
        assertThat(EmbeddedDatabase.running(directory)).isNull();
        try (EmbeddedDatabase second = EmbeddedDatabase.start(directory)) {
            assertThat(read(second.database(), "SELECT state FROM promise")).isEqualTo("kept");
        }
    }

    @Test
    void dataIsWrittenToDiskBeforeItIsPromised() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(new DataDirectory(temporary))) {
            assertThat(read(database.database(), "SHOW fsync")).isEqualTo("on");
            assertThat(read(database.database(), "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aNoteThatNamesAnotherProgramIsNotBelieved() throws Exception {
        DataDirectory directory = new DataDirectory(temporary);
        EmbeddedDatabase.start(directory).close();
        String self = Long.toString(ProcessHandle.current().pid());
        Files.writeString(
                directory.postgres().resolve("postmaster.pid"), self + "\n" + directory.postgres() + "\n1\n1\n");
        assertThat(EmbeddedDatabase.running(directory)).isNull();
        try (EmbeddedDatabase next = EmbeddedDatabase.start(directory)) {
            assertThat(read(next.database(), "SELECT 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void aFirstStartCutShortIsBegunAgain() throws Exception {
        DataDirectory directory = new DataDirectory(temporary);
        Path unfinished = Files.createDirectories(temporary.resolve("postgresql.new"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(read(database.database(), "SELECT current_database()")).isEqualTo("due_regard");
        }
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void filesThatAreNoDatabaseAreRefusedInOneSentence() throws IOException {
        DataDirectory directory = new DataDirectory(temporary);
        Files.createDirectories(directory.postgres());
        Files.writeString(directory.postgres().resolve("postgresql.conf"), "nonsense");
        assertThatThrownBy(() -> EmbeddedDatabase.start(directory).close())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PostgreSQL did not start; see " + temporary.resolve("postgresql.log"))
                .message()
                .hasLineCount(1);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(Database database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
