package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;

/// An event of a [RecordedVisit], as the table `events` keeps it.
///
/// @param seq          from 1 within the visit
/// @param offsetMillis since the visit's beginning
public record RecordedEvent(int seq, long offsetMillis, EventType type, Subject subject, String detail) {
}
