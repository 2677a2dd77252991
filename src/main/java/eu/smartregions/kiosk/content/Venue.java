package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.ZoneId;
import java.util.Optional;

/// Where an event is held.
///
/// @param building absent where only the town is known
/// @param zone     that times of day are told in there
public record Venue(Optional<String> building, LocalizedText city, Country country, ZoneId zone) {
}
