package eu.smartregions.kiosk.report;

import java.util.List;

/// A row of a table.
public interface Row {

    /// Its values, in the order of the table's columns in the [Dictionary].
    List<Cell> cells();
}
