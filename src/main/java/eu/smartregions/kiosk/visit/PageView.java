package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;

/// One page, looked at once.
///
/// @param readingMillis from its opening to its leaving or to the visit's last touch, whichever comes first
public record PageView(Subject subject, long readingMillis) {
}
