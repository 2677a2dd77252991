package eu.smartregions.kiosk.content;

import java.util.Locale;
import java.util.Optional;

/// The looks a priority area can take: each a colour, a pattern and an icon that tell areas apart even without colour.
/// An area beyond the ten drawn looks is [#PLAIN]: brand blue, no pattern.
public enum AreaLook {
    ENERGY, DIGITAL, CIRCULAR, AGROFOOD, INDUSTRY, HEALTH, BLUE, MOBILITY, CREATIVE, MATERIALS, PLAIN;

    /// Returns the name used in bundles and style sheets, lower case.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the look of a name used in bundles, or empty if there is none of that name.
    public static Optional<AreaLook> of(String key) {
        for (AreaLook look : values()) {
            if (look.key().equals(key)) {
                return Optional.of(look);
            }
        }
        return Optional.empty();
    }
}
