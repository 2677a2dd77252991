package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.ZoneId;
import java.util.Optional;

/// The place where an event is held.
///
/// @param building absent where only the town is known
/// @param zone     the time zone of the event's times of day
public record Venue(Optional<String> building, LocalizedText city, Country country, ZoneId zone) {
}
