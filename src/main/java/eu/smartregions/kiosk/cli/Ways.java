package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.Examination;
import eu.smartregions.kiosk.bundle.Exhibitor;
import eu.smartregions.kiosk.bundle.Problem;
import eu.smartregions.kiosk.bundle.Severity;
import eu.smartregions.kiosk.bundle.Visibility;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.guide.TakeAway;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All ways by which visitors come to each exhibitor of an examination, or why there is none.
final class Ways {
    private final Examination examination;
    private final Exhibition exhibition;

    Ways(Examination examination) {
        this.examination = examination;
        this.exhibition = examination.exhibition();
    }

    /// Every exhibitor, declared visible or hidden.
    List<Visibility> all() {
        return examination.exhibitors().stream().map(this::of).toList();
    }

    private Visibility of(Exhibitor exhibitor) {
        if (!examination.accepted()) {
            return Visibility.hidden(exhibitor, hiddenBecause(exhibitor));
        }
        return switch (exhibitor.kind()) {
            case REGION -> exhibition.region(new RegionId(exhibitor.id())).map(region -> new Visibility(exhibitor, "",
                    places(region), TakeAway.region(region, exhibition, Language.EN))).orElseGet(() -> Visibility.hidden(exhibitor, "it could not be read"));
            case ORGANISATION -> Visibility.hidden(exhibitor, "the kiosk has no page for organisations yet");
        };
    }

    private String hiddenBecause(Exhibitor exhibitor) {
        List<Problem> errors = examination.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).toList();
        long own = errors.stream().filter(problem -> problem.file().startsWith(exhibitor.folder())).count();
        return own > 0 ? "its files have " + Counted.of(own, "error") + " that must be mended first"
                : "other files have " + Counted.of(errors.size(), "error") + " that must be mended first";
    }

    private List<String> places(Region region) {
        List<String> places = new ArrayList<>(List.of("attract", "home"));
        region.areas().forEach(area -> places.add("area/" + area));
        Optional.ofNullable(exhibition.map().regions().get(region.id())).ifPresent(_ -> places.add("map"));
        places.add("regions");
        places.add("region/" + region.id());
        return places;
    }
}
