package eu.smartregions.kiosk.report.table;

import java.io.IOException;

/// Writes a table row by row. Closing completes the table and flushes it, but leaves the stream open.
public interface RowWriter extends AutoCloseable {

    void write(Row row) throws IOException;

    @Override
    void close() throws IOException;
}
