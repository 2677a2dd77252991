package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;

/// Something a region offers to partners for co-investment, or wishes from them. An offer meets a wish of the same
/// means in the same field.
///
/// @param title at most 48 characters
public record Exchange(Side side, Means means, AreaId area, LocalizedText title) {

    /// The side that gives.
    public enum Side { OFFER, WISH }

    /// The means that are given.
    public enum Means {
        /// A place to try something: a pilot plant, a living lab, a demonstration site.
        TEST_SITE,
        /// People with know-how.
        SKILLS,
        /// Money, or a place in a joint investment.
        FINANCE,
        /// A technology or a product.
        TECHNOLOGY,
        /// Firms that buy, or the way to them.
        MARKET
    }
}
