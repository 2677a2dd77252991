package eu.smartregions.kiosk.content;

/// The identifier of a region: lower-case letters, digits and hyphens, unique in an exhibition and kept for ever.
public record RegionId(String value) {

    /// @throws IllegalArgumentException if the value is not an identifier
    public RegionId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
