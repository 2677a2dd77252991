package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;

/// Something that happened in a visit.
///
/// @param seq          from 1 within the visit, without gaps
/// @param offsetMillis since the visit's beginning by the monotonic clock; never falls within a visit
/// @param subject      what it was about
/// @param detail       more, in the words that the dictionary of the statistics lists; often empty
public record VisitEvent(Visit visit, int seq, long offsetMillis, EventType type, Subject subject, String detail) {
}
