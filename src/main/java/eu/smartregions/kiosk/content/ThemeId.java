package eu.smartregions.kiosk.content;

import org.jspecify.annotations.Nullable;

/// The identifier of a theme, a narrower field inside a priority area: lower-case letters, digits and hyphens, unique
/// in an exhibition and kept for ever.
public record ThemeId(String value) {

    /// A theme's identifier.
    ///
    /// @throws IllegalArgumentException if the value is not an identifier
    public ThemeId {
        Identifiers.require(value);
    }

    // Written out, since the methods that the runtime makes for records cost the kiosk's start more than all ids.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ThemeId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
