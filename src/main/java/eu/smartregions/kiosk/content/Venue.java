package eu.smartregions.kiosk.content;

import java.util.Optional;

/// Where an event is held.
///
/// @param building absent where only the town is known
public record Venue(Optional<String> building, LocalizedText city, Country country) {
}
