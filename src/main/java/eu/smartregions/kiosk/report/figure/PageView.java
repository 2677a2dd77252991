package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;

/// One page, looked at once.
///
/// @param readingMillis from its opening to its leaving or to the visit's last touch, whichever comes first
record PageView(Subject subject, long readingMillis) {
}
