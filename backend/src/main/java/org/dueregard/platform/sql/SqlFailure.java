package org.dueregard.platform.sql;

import java.sql.SQLException;

/** The database refused a read or did not answer. */
public class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Wraps what the driver said. */
    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
