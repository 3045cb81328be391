package no.trepart.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands in the database while the demo's three years are being played, in a row beside the moved clock's. Found at a
 * start, it says that an earlier play was cut short and that what is there is half a world.
 */
class PlayMarker {

    private static final Logger LOG = LoggerFactory.getLogger(PlayMarker.class);
    private static final String TABLE = "moved_clock";
    private static final int ROW = 2;

    private final DataSource database;

    PlayMarker(DataSource database) {
        this.database = database;
    }

    void set() {
        change("insert into %s (id, seconds) values (%d, %d)"
                .formatted(TABLE, ROW, DemoClock.MACHINE.instant().getEpochSecond()));
    }

    void remove() {
        change("delete from %s where id = %d".formatted(TABLE, ROW));
    }

    private void change(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Whether a play was begun here and never ended; asked before the schema is there. */
    boolean isSet() {
        try (Connection connection = database.getConnection();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, TABLE, null)) {
            if (!tables.next()) {
                return false;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select id from %s where id = %d".formatted(TABLE, ROW))) {
                return row.next();
            }
        } catch (SQLException problem) {
            LOG.warn("Cannot see whether the demo was played to its end: {}", problem.getMessage());
            return false;
        }
    }
}
