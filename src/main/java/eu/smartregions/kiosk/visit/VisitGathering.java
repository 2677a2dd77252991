package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A new database made of others: every visit and event once, however often it is given.
public final class VisitGathering implements AutoCloseable {
    private final Connection target;

    private VisitGathering(Connection target) {
        this.target = target;
    }

    /// Makes an empty database to gather in.
    ///
    /// @param file must not exist
    public static VisitGathering into(Path file) throws SQLException, IOException {
        VisitFile.create(file, VisitFile.newId());
        return new VisitGathering(SqliteFiles.writable(file));
    }

    /// Adds what a database of a known version holds; where both have a row, the rule of its [VisitTable] chooses.
    public void add(Connection source) throws SQLException {
        SqliteFiles.run(target, "BEGIN IMMEDIATE");
        for (VisitTable table : VisitTable.values()) {
            copy(source, table);
        }
        SqliteFiles.run(target, "COMMIT");
    }

    @Override
    public void close() throws SQLException {
        target.close();
    }

    private void copy(Connection source, VisitTable table) throws SQLException {
        try (Statement select = source.createStatement(); ResultSet rows = select.executeQuery(VisitSchema.selectAll(source, table));
                PreparedStatement insert = target.prepareStatement(table.insert())) {
            int columns = table.columns().size();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    insert.setObject(column, rows.getObject(column));
                }
                insert.executeUpdate();
            }
        }
    }
}
