package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;

/// A region's part in an interregional partnership, network or cluster.
///
/// @param partnership its name
/// @param role        the region's role in it
public record Membership(LocalizedText partnership, Role role, Kind kind) {

    /// The roles of a region in a partnership.
    public enum Role {
        LEAD, CO_LEAD, FOUNDER, COORDINATOR, PARTNER, MEMBER, SEAT
    }

    /// The kinds of partnerships.
    public enum Kind {
        VANGUARD, S3P_ENERGY, S3P_AGRIFOOD, S3P_INDUSTRY, CLUSTER, NETWORK, INTERREG
    }
}
