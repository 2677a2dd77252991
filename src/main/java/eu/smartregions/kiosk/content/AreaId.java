package eu.smartregions.kiosk.content;

import org.jspecify.annotations.Nullable;

/// The identifier of a priority area: lower-case letters, digits and hyphens, unique in an exhibition and kept for
/// ever.
public record AreaId(String value) {

    /// An area's identifier.
    ///
    /// @throws IllegalArgumentException if the value is not an identifier
    public AreaId {
        Identifiers.require(value);
    }

    // Written out, since the methods that the runtime makes for records cost the kiosk's start more than all ids.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaId id && value.equals(id.value);
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
