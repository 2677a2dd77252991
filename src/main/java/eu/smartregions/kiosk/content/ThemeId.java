package eu.smartregions.kiosk.content;

/// The identifier of a theme, a narrower field inside a priority area: lower-case letters, digits and hyphens, unique in an exhibition and kept for ever.
public record ThemeId(String value) {

    /// @throws IllegalArgumentException if the value is not an identifier
    public ThemeId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
