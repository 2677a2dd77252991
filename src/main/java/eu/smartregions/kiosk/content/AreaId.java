package eu.smartregions.kiosk.content;

/// The identifier of a priority area: lower-case letters, digits and hyphens, unique in an exhibition and kept for ever.
public record AreaId(String value) {

    /// @throws IllegalArgumentException if the value is not an identifier
    public AreaId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
