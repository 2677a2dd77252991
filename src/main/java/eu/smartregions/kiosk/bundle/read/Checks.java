package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.RegionId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The checks of the exhibition as a whole, in the order in which they run.
public final class Checks {
    /// The rule for regions that the map does not draw.
    public static final String NO_OUTLINE = "no-outline";
    private static final String EXHIBITION = "exhibition/";
    private static final List<Check> ALL = List.of(Checks::someRegion, Checks::outlines, Checks::stands,
            Checks::unusedPictures, Checks::knownFiles);

    private Checks() {
    }

    static List<Problem> problems(ExhibitionDraft draft) {
        return ALL.stream().flatMap(check -> check.problems(draft).stream()).toList();
    }

    private static List<Problem> someRegion(ExhibitionDraft draft) {
        return draft.folder().regionFolders().isEmpty()
                ? List.of(Problem.inFile("regions", Problem.NO_REGIONS, "There is no region.",
                        "Add a folder with a region.json for at least one region."))
                : List.of();
    }

    private static List<Problem> outlines(ExhibitionDraft draft) {
        if (!draft.folder().has(BundleLayout.MAP)) {
            return List.of(Problem.warningInFile(BundleLayout.MAP, NO_OUTLINE,
                    "There is no map, so no region is on it.",
                    "Add the file, or leave it out: regions are then in lists only."));
        }
        if (draft.folder().sheet(BundleLayout.MAP).filter(sheet -> !sheet.faulty()).isEmpty()) {
            return List.of();
        }
        Set<RegionId> drawn = draft.exhibition().map().regions().keySet();
        return draft.exhibition().regions().stream()
                .filter(region -> !drawn.contains(region.id()))
                .map(region -> Problem.warningInFile(BundleLayout.regionFile(region.id().value()), NO_OUTLINE,
                        "The map has no outline of the region \"" + region.id() + "\".",
                        "Add it to " + BundleLayout.MAP + ", or leave it out: the region is then in lists only."))
                .toList();
    }

    /// Reports stands that are not on the plan, since nobody can find them.
    private static List<Problem> stands(ExhibitionDraft draft) {
        Set<String> planned = draft.exhibition().plans().floor().stream().flatMap(plan -> plan.spots().stream())
                .map(FloorPlan.Spot::number).collect(Collectors.toSet());
        return draft.exhibition().regions().stream()
                .filter(region -> region.showcase().meeting().stand()
                        .filter(stand -> !planned.isEmpty() && !planned.contains(stand.number())).isPresent())
                .map(region -> Problem.warningInFile(BundleLayout.regionFile(region.id().value()), "unknown-stand",
                        "The floor plan has no stand of the number that \"" + region.id() + "\" gives.",
                        "Mend the number, or add the stand to " + BundleLayout.FLOOR + "."))
                .toList();
    }

    /// Reports pictures that no text names, since nobody sees them.
    private static List<Problem> unusedPictures(ExhibitionDraft draft) {
        Exhibition exhibition = draft.exhibition();
        Set<Path> used = Stream.concat(exhibition.regions().stream().flatMap(region -> region.pictures().stream()),
                exhibition.areas().stream().flatMap(area -> area.scene().stream())
                        .flatMap(scene -> Stream.of(scene.landscape(), scene.totem())))
                .map(Picture::file).collect(Collectors.toSet());
        Set<String> read = Stream.concat(exhibition.regions().stream()
                .map(region -> BundleLayout.regionFile(region.id().value())), Stream.of(BundleLayout.EXHIBITION))
                .filter(file -> draft.folder().sheet(file).filter(sheet -> !sheet.faulty()).isPresent())
                .map(file -> file.substring(0, file.lastIndexOf('/') + 1)).collect(Collectors.toSet());
        return draft.folder().files().entrySet().stream()
                .filter(file -> draft.folder().picture(file.getKey()).isPresent() && !used.contains(file.getValue())
                        && read.stream().anyMatch(file.getKey()::startsWith))
                .map(file -> unused(file.getKey())).toList();
    }

    private static Problem unused(String name) {
        return name.startsWith(EXHIBITION)
                ? Problem.warningInFile(name, "picture-unused", "No area names this picture, so nobody will see it.",
                        "Name it under \"picture\" of an area in exhibition.json, or remove it.")
                : Problem.warningInFile(name, "picture-unused", "No region names this picture, so nobody will see it.",
                        "Name it under \"pictures\" in region.json, or remove it.");
    }

    private static List<Problem> knownFiles(ExhibitionDraft draft) {
        return draft.folder().files().keySet().stream()
                .filter(name -> name.startsWith(EXHIBITION) && !BundleLayout.FILES.contains(name))
                .filter(name -> draft.folder().picture(name).isEmpty())
                .map(name -> Problem.warningInFile(name, "unknown-file",
                        "The kiosk knows no such file and does not read it.",
                        DidYouMean.to(name, BundleLayout.FILES).map(near -> "Did you mean " + near + "?")
                                .orElse("Remove it.")))
                .toList();
    }
}
