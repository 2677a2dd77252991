package eu.smartregions.kiosk.report.table;

import java.io.IOException;

/// Takes rows one by one, as they are read.
@FunctionalInterface
public interface RowConsumer<R> {

    /// @throws IOException if it cannot take the row; reading then stops
    void accept(R row) throws IOException;
}
