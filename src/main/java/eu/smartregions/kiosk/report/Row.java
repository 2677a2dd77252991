package eu.smartregions.kiosk.report;

/// A row of a table.
public interface Row {

    /// Says its values, in the order of the table's columns in the [Dictionary].
    void fill(Cells cells);
}
