package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.sign.TrustList;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Library;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The exhibitors of an installed set that are not shown: those signed with a key that has been revoked since, those
/// that were on the screen when the kiosk crashed, and those whose files cannot be read any more.
///
/// @param why  a sentence for each exhibitor
/// @param held those of them that are only in [Quarantine], so that staff may bring them back
public record Withheld(Map<Subject, String> why, Set<Subject> held) {

    /// Returns the exhibitors whose files have these errors.
    public static Withheld faulty(List<Problem> errors) {
        Map<Subject, String> why = new LinkedHashMap<>();
        errors.forEach(error -> error.exhibitor().ifPresent(
                exhibitor -> why.putIfAbsent(exhibitor, "Its files are faulty; install it anew (" + error + ")")));
        return new Withheld(why, Set.of());
    }

    /// Returns the exhibitors that are withheld from a set by the present state of the data folder.
    ///
    /// @param errors in the files of exhibitors that are left out
    static Withheld of(Path data, InstalledSet set, List<Problem> errors) {
        Map<Subject, String> why = faulty(errors).why();
        Set<String> revoked = TrustList.revoked(data);
        set.origins().stream().filter(origin -> origin.signer().filter(revoked::contains).isPresent())
                .forEach(origin -> why.put(origin.exhibitor(),
                        "The key that signed it (" + origin.signer().get() + ") was revoked."));
        Set<Subject> held = new Quarantine(data).held().stream()
                .filter(each -> set.shows(each) && !why.containsKey(each))
                .collect(Collectors.toSet());
        held.forEach(exhibitor -> why.put(exhibitor, "The kiosk broke down twice while it was shown; a new version "
                + "of it, or "
                + "staff, bring it back."));
        return new Withheld(why, held);
    }

    /// Returns a line for each exhibitor, for staff.
    public List<String> lines() {
        return why.entrySet().stream().map(entry -> entry.getKey().id() + ": " + entry.getValue()).sorted().toList();
    }

    /// Returns an exhibition without the exhibitors that are withheld.
    public Exhibition from(Exhibition whole) {
        if (why.isEmpty()) {
            return whole;
        }
        Predicate<RegionId> shown = region -> !why.containsKey(Subject.of(region));
        Library library = whole.library();
        MapShapes map = whole.map();
        return new Exhibition(whole.event(), whole.areas(),
                whole.regions().stream().filter(region -> shown.test(region.id())).toList(),
                new Library(
                        library.organisations().stream()
                                .filter(each -> !why.containsKey(Subject.organisation(each.id()))).toList(),
                        library.publications(), library.instruments(),
                        library.partnerships().stream().map(partnership -> among(partnership, shown)).toList(),
                        library.glossary()),
                new Plans(new MapShapes(map.width(), map.height(), map.land(), map.regions().entrySet().stream()
                        .filter(shape -> shown.test(shape.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))),
                        whole.plans().floor()));
    }

    private static Partnership among(Partnership partnership, Predicate<RegionId> shown) {
        return new Partnership(partnership.id(), partnership.name(), partnership.platform(), new Partnership.Members(
                partnership.members().leads().stream().filter(shown).toList(),
                partnership.members().partners().stream().filter(shown).toList()), partnership.areas());
    }
}
