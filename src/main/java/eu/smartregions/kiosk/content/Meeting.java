package eu.smartregions.kiosk.content;

import java.util.Optional;

/// How to meet the people of a region.
///
/// @param exhibits whether it is confirmed to have a stand in the exhibition
/// @param contact  whom to write to
/// @param stand    where it stands, once that is known
public record Meeting(boolean exhibits, Optional<Contact> contact, Optional<Stand> stand) {
}
