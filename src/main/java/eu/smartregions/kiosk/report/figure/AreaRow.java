package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.util.OptionalDouble;

/// The figures about a priority area.
///
/// @param visits         distinct visits that opened its page
/// @param views          how often its page was opened
/// @param readingTotal   in milliseconds
/// @param readingMedian  in milliseconds, empty without views
/// @param regionsOffered how many regions it offered when it was last in the content
/// @param saved          how often something was put on a list to take home on the way from its page: on it or a later
///                       page, until a page about nothing in particular; for reports alone, as exported columns
///                       are fixed
public record AreaRow(String areaId, String name, long visits, long views, long readingTotal,
        OptionalDouble readingMedian, long regionsOffered, long saved) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(areaId).add(name).add(visits).add(views).seconds(readingTotal).seconds(readingMedian)
                .add(regionsOffered);
    }
}
