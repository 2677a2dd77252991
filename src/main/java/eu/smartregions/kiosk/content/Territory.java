package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Optional;

/// Where a region is, and its figures.
///
/// @param nuts       NUTS code, 2016 version, e.g. `ES51`; absent where it is not known
/// @param nativeName the name the region gives itself, where it differs from the translated ones
/// @param seat       the town of the regional government
public record Territory(Country country, Optional<String> nuts, Optional<String> nativeName, Optional<String> seat,
        List<Fact> facts) {
    public Territory {
        facts = List.copyOf(facts);
    }
}
