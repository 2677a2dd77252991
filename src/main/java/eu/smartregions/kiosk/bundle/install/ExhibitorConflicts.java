package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.bundle.sign.PublicKeyText;
import eu.smartregions.kiosk.bundle.sign.TrustList;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Subject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides which of several bundles may replace an exhibitor: none older than the installed one, and no two at once.
final class ExhibitorConflicts {
    private final Map<Subject, Origin> installed = new HashMap<>();
    private final Map<Subject, String> entered = new HashMap<>();
    private @Nullable String exhibition;

    ExhibitorConflicts(Optional<InstalledSet> before) {
        before.ifPresent(set -> set.origins().forEach(origin -> installed.put(origin.exhibitor(), origin)));
    }

    /// Enters a bundle; false if another one for the same was entered already.
    boolean enters(IncomingBundle delivery) {
        boolean first = rival(delivery).isEmpty();
        if (first) {
            if (delivery.kind() == BundleKind.EXHIBITION) {
                exhibition = delivery.label();
            } else {
                delivery.exhibitors().forEach(exhibitor -> entered.put(exhibitor, delivery.label()));
            }
        }
        return first;
    }

    /// Returns the problem of a bundle beside the others, to be asked before it enters.
    Optional<Finding> fault(IncomingBundle delivery, TrustList trust) {
        return rival(delivery).map(other -> new Finding("bundle-twice", "The bundle \"" + other + "\" is for the same.",
                "Install one of the two.")).or(() -> older(delivery, trust));
    }

    private Optional<String> rival(IncomingBundle delivery) {
        return delivery.kind() == BundleKind.EXHIBITION
                ? Optional.ofNullable(exhibition)
                : delivery.exhibitors().stream().filter(entered::containsKey).map(entered::get).findFirst();
    }

    /// Returns the problem of a bundle that is older than the installed one: going back to an older version is the
    /// organiser's decision, not the bundle's.
    ///
    /// Source: The Update Framework specification 1.0.34, section 1.5.2 (rollback and fast-forward attacks).
    private Optional<Finding> older(IncomingBundle delivery, TrustList trust) {
        return delivery.exhibitors().stream().map(installed::get)
                .filter(origin -> origin != null && delivery.version() < origin.version()
                        && oneCount(origin, delivery, trust))
                .findFirst()
                .map(origin -> new Finding("older-version", "The bundle is version " + delivery.version() + " of \""
                        + origin.exhibitor().id() + "\", but version " + origin.version() + " is installed.",
                        "Ask for the newest bundle, or for this one packed with --bundle-version "
                                + (origin.version() + 1)
                                + "; to go back, use 'kiosk bundle rollback'."));
    }

    /// Whether the same people count two versions. If the trust list names another key, counting starts anew, so
    /// that a stolen key, or an unsigned bundle, cannot block later ones with a high number. A whole exhibition counts
    /// its own versions; a folder that was never packed has none.
    private static boolean oneCount(Origin origin, IncomingBundle delivery, TrustList trust) {
        Optional<String> key = delivery.signer().map(PublicKeyText::fingerprint);
        if (key.isPresent() && key.equals(origin.signer())) {
            return true;
        }
        return delivery.kind() != BundleKind.EXHIBITION && delivery.version() > 0
                && delivery.signer().filter(trust::knows).isEmpty();
    }

    /// Returns the origins of the exhibitors of a set after some bundles were put into it.
    ///
    /// @param read  the set
    /// @param usual the name of the content that regions come from if no bundle brought them
    List<Origin> origins(Exhibition read, List<IncomingBundle> deliveries, String usual) {
        Map<Subject, Origin> origins = new HashMap<>(installed);
        deliveries.stream().sorted(Comparator.comparing(IncomingBundle::kind))
                .forEach(delivery -> delivery.exhibitors().forEach(
                        exhibitor -> origins.put(exhibitor, new Origin(exhibitor, delivery.label(), delivery.version(),
                                delivery.signer().map(PublicKeyText::fingerprint)))));
        Stream<Subject> regions = read.regions().stream().map(region -> Subject.of(region.id()));
        Stream<Subject> organisations = read.library().organisations().stream()
                .map(organisation -> Subject.organisation(organisation.id())).filter(origins::containsKey);
        return Stream.concat(regions, organisations)
                .map(exhibitor -> origins.getOrDefault(exhibitor, new Origin(exhibitor, usual, 0, Optional.empty())))
                .sorted(Comparator.comparing((Origin origin) -> origin.exhibitor().id())
                        .thenComparing(origin -> origin.exhibitor().kind().key()))
                .toList();
    }
}
