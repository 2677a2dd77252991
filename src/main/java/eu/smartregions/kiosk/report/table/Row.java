package eu.smartregions.kiosk.report.table;

/// A row of a table.
public interface Row {

    /// Says its values, in the order of the table's columns in the [DataDictionary].
    void fill(Cells cells);
}
