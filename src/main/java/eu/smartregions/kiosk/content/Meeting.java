package eu.smartregions.kiosk.content;

import java.util.Optional;

/// The ways to meet the people of a region.
///
/// @param exhibits whether it is confirmed to have a stand in the exhibition
/// @param contact  the contact to write to
/// @param stand    its stand, once that is known
public record Meeting(boolean exhibits, Optional<Contact> contact, Optional<Stand> stand) {
}
