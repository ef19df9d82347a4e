package org.dueregard.integration.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.platform.sql.SqlFailure;

/**
 * Builds the document of a plan from the database: what an import takes back unchanged. One statement reads it all, so
 * that the document is of one moment and costs one round trip, however large the plan is.
 */
@ApplicationScoped
public class PlanExporter {

    /**
     * What has no order of its own stands in the order in which it was recorded: identities grow. Where two have the same
     * number, their references decide.
     */
    private static final String STATEMENT = "WITH the_plan AS (SELECT * FROM plan WHERE ref = ?), part AS (\n"
            + String.join(
                    "UNION ALL\n",
                    PlanStatements.PLAN,
                    PlanStatements.SOURCES,
                    PlanStatements.PARAGRAPHS,
                    PlanStatements.THEMES,
                    PlanStatements.SERVICES,
                    PlanStatements.ROLES,
                    PlanStatements.OBJECTIVES,
                    ContentStatements.ACTIONS,
                    ContentStatements.MILESTONES,
                    ContentStatements.UPDATES,
                    ContentStatements.NEXT_STEPS,
                    ContentStatements.EVIDENCE,
                    ContentStatements.MEASURES,
                    ContentStatements.READINGS)
            + ") SELECT kind, owner, id, jsonb_strip_nulls(part) AS part FROM part ORDER BY place,"
            + " CASE WHEN kind IN ('objectives', 'actions', 'measures') THEN part ->> 'ref' END COLLATE \"C\", id";

    private final DataSource database;

    PlanExporter(DataSource database) {
        this.database = database;
    }

    /**
     * The document of a plan, published or not; inside a transaction, as that transaction sees it.
     *
     * @param ref reference of the plan
     * @return nothing when there is no such plan
     */
    public Optional<PlanDocument> export(String ref) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(STATEMENT)) {
            statement.setString(1, ref);
            try (ResultSet rows = statement.executeQuery()) {
                return DocumentTree.of(parts(rows)).map(Format::read);
            }
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private static List<DocumentTree.Part> parts(ResultSet rows) throws SQLException {
        List<DocumentTree.Part> parts = new ArrayList<>();
        while (rows.next()) {
            ObjectNode tree = Format.part(rows.getString("part"));
            parts.add(new DocumentTree.Part(
                    rows.getString("kind"),
                    rows.getObject("owner", UUID.class),
                    rows.getObject("id", UUID.class),
                    tree));
        }
        return parts;
    }
}
