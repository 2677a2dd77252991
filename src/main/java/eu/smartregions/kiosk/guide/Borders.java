package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Country;
import java.util.Set;
import java.util.stream.Stream;

/// Knows which countries border on one another by land, or by the bridge or tunnel between them.
///
/// Source: general geography; European Union, its candidates, EFTA and the United Kingdom, by NUTS country codes.
final class Borders {
    private static final Set<String> PAIRS = Set.of(
            "AL-EL", "AL-ME", "AL-MK", "AT-CH", "AT-CZ", "AT-DE", "AT-HU", "AT-IT", "AT-LI", "AT-SI", "AT-SK", "BE-DE",
            "BE-FR", "BE-LU", "BE-NL", "BG-EL", "BG-MK", "BG-RO", "BG-RS", "BG-TR", "CH-DE", "CH-FR", "CH-IT", "CH-LI",
            "CZ-DE",
            "CZ-PL", "CZ-SK", "DE-DK", "DE-FR", "DE-LU", "DE-NL", "DE-PL", "DK-SE", "EE-LV", "EL-MK", "EL-TR", "ES-FR",
            "ES-PT", "FI-NO", "FI-SE", "FR-IT", "FR-LU", "FR-UK", "HR-HU", "HR-ME", "HR-RS", "HR-SI", "HU-RO", "HU-RS",
            "HU-SI", "HU-SK", "IE-UK", "IT-SI", "LT-LV", "LT-PL", "ME-RS", "MK-RS", "NO-SE", "PL-SK", "RO-RS");

    private Borders() {
    }

    /// Whether two countries are the same or border on one another.
    static boolean near(Country one, Country other) {
        String pair = String.join("-", Stream.of(one.code(), other.code()).sorted().toList());
        return one.equals(other) || PAIRS.contains(pair);
    }
}
