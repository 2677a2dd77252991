package eu.smartregions.kiosk.visit;

import java.nio.file.Path;

/// Where visits are counted.
///
/// @param folder     the data folder
/// @param besideOnly whether its database is to be left alone, because the kiosk broke down again and again: counting
///     then goes on in the database beside it, which is taken over at a later start
public record VisitPlace(Path folder, boolean besideOnly) {
}
