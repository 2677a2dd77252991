package eu.smartregions.kiosk.outside;

import java.util.OptionalDouble;

/// What a tap did to the screen, in milliseconds.
///
/// @param pressed from the finger's coming down to the first frame
/// @param first   from its lifting to the first frame
/// @param last    from its lifting to the last frame before all is quiet
public record Touch(OptionalDouble pressed, OptionalDouble first, OptionalDouble last) {
}
