package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Writes tables in some format. Nothing has its name before [#finish]; what was not finished is gone after closing.
public interface TableWriter extends AutoCloseable {

    /// Begins a table; each table once, and closed before the end. Several may be open at once.
    RowWriter table(Table table) throws IOException;

    /// Gives the files their names.
    ///
    /// @return the files, in the order of the tables
    List<Path> finish() throws IOException;

    @Override
    void close();
}
