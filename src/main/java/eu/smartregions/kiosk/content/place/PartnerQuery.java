package eu.smartregions.kiosk.content.place;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.ThemeId;
import java.util.Optional;

/// A visitor's wishes for partner regions; an empty one does not matter.
///
/// @param own    the region the visitor is from
/// @param area   the field to work in
/// @param theme  the narrower field, one of the area's
/// @param means  what a partner should offer
/// @param whence where a partner should be
public record PartnerQuery(Optional<RegionId> own, Optional<AreaId> area, Optional<ThemeId> theme,
        Optional<Exchange.Means> means, Whence whence) {
    /// Any partner for anybody.
    public static final PartnerQuery OPEN = new PartnerQuery(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), new Whence.Anywhere());

    /// The places where a partner may be.
    public sealed interface Whence {
        /// Anywhere.
        record Anywhere() implements Whence {
        }

        /// In the visitor's own country or one that borders on it.
        record Nearby() implements Whence {
        }

        /// In one country.
        record In(Country country) implements Whence {
        }
    }

    /// Returns the same query for a visitor from a region. A visitor from nowhere has no neighbours.
    public PartnerQuery from(Optional<RegionId> region) {
        boolean lost = region.isEmpty() && whence instanceof Whence.Nearby;
        return new PartnerQuery(region, area, theme, means, lost ? new Whence.Anywhere() : whence);
    }

    /// Returns the same query in another field and theme of it.
    public PartnerQuery in(Optional<AreaId> wanted, Optional<ThemeId> narrower) {
        return new PartnerQuery(own, wanted, narrower, means, whence);
    }

    /// Returns the same query with another offer.
    public PartnerQuery with(Optional<Exchange.Means> wanted) {
        return new PartnerQuery(own, area, theme, wanted, whence);
    }

    /// Returns the same query with partners from elsewhere.
    public PartnerQuery whence(Whence wanted) {
        return new PartnerQuery(own, area, theme, means, wanted);
    }

    /// Whether the region, the area and the theme that are asked for are in an exhibition.
    public boolean existsIn(Exhibition exhibition) {
        return exhibition.has(own.stream().toList()) && area.stream().allMatch(id -> exhibition.has(id, theme));
    }
}
