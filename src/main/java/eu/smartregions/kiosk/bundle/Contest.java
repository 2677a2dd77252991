package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.bundle.Sheet.Finding;
import eu.smartregions.kiosk.content.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of several bundles may speak for an exhibitor: none that is older than what is installed, and no two at once.
final class Contest {
    private final Map<String, Origin> installed = new HashMap<>();
    private final Map<String, String> entered = new HashMap<>();
    private Optional<String> exhibition = Optional.empty();

    Contest(Optional<InstalledSet> before) {
        before.ifPresent(set -> set.origins().forEach(origin -> installed.put(origin.region(), origin)));
    }

    /// Enters a bundle; false if another one for the same was entered already.
    boolean enters(Delivery delivery) {
        boolean first = rival(delivery).isEmpty();
        if (first) {
            if (delivery.kind() == BundleKind.EXHIBITION) {
                exhibition = Optional.of(delivery.label());
            } else {
                delivery.regions().forEach(region -> entered.put(region, delivery.label()));
            }
        }
        return first;
    }

    /// What is wrong with a bundle beside the others, to be asked before it enters.
    Optional<Finding> fault(Delivery delivery) {
        return rival(delivery).map(other -> new Finding("bundle-twice", "The bundle \"" + other + "\" is for the same.",
                "Install one of the two.")).or(() -> older(delivery));
    }

    private Optional<String> rival(Delivery delivery) {
        return delivery.kind() == BundleKind.EXHIBITION ? exhibition
                : delivery.regions().stream().filter(entered::containsKey).map(entered::get).findFirst();
    }

    /// Going back to an older version is the organiser's to do, not the bundle's. Versions count by key: where a key was
    /// replaced, counting starts anew, so that a stolen one cannot block the way with a high number.
    ///
    /// Source: The Update Framework specification 1.0.34, section 1.5.2 (rollback and fast-forward attacks).
    private Optional<Finding> older(Delivery delivery) {
        return delivery.signer().flatMap(key -> delivery.regions().stream().map(installed::get)
                .filter(origin -> origin != null && origin.signer().filter(key.fingerprint()::equals).isPresent()
                        && delivery.version() < origin.version()).findFirst())
                .map(origin -> new Finding("older-version", "The bundle is version " + delivery.version() + " of \""
                        + origin.region() + "\", but version " + origin.version() + " is installed.",
                        "Ask for the newest bundle; to go back, use 'kiosk bundle rollback'."));
    }

    /// Where the regions of a set come from after some deliveries.
    ///
    /// @param regions all regions of the set
    /// @param usual   the name of the content that they come from if nobody delivered them
    List<Origin> origins(List<Region> regions, List<Delivery> deliveries, String usual) {
        Map<String, Origin> origins = new HashMap<>(installed);
        deliveries.stream().sorted(Comparator.comparing(Delivery::kind)).forEach(delivery -> delivery.regions().forEach(region ->
                origins.put(region, new Origin(region, delivery.label(), delivery.version(),
                        delivery.signer().map(PublicKeyText::fingerprint)))));
        return regions.stream().map(region -> region.id().value())
                .map(id -> origins.getOrDefault(id, new Origin(id, usual, 0, Optional.empty())))
                .sorted(Comparator.comparing(Origin::region)).toList();
    }
}
