package org.dueregard.testsupport;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL of somebody who owns the server: what the application may not do, a person with the database can. */
@ApplicationScoped
public class Owner {

    private final AgroalDataSource database;

    Owner(AgroalDataSource database) {
        this.database = database;
    }

    /** A connection of its own to the database of the application. */
    public Connection connect() {
        try {
            return TestPostgres.dataSource(database.getConfiguration()
                            .connectionPoolConfiguration()
                            .connectionFactoryConfiguration()
                            .jdbcUrl())
                    .getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Runs statements, separated by semicolons, in one transaction. */
    public void run(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Runs statements as somebody with bad intentions does: no trigger fires. */
    public void tamper(String sql) {
        run("SET session_replication_role = replica; " + sql);
    }

    /** The first column of every row, as text. */
    public List<String> column(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> result = new ArrayList<>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
