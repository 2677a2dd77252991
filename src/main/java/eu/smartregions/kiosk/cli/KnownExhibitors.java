package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.report.figure.Exhibitor;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The exhibitors that a database knows, by their identifiers.
record KnownExhibitors(List<Exhibitor> all) {
    private static final int MOST_NAMED = 5;

    /// Returns the exhibitor of an identifier.
    ///
    /// @throws IOException with one sentence that names those who may have been meant
    Exhibitor find(String id) throws IOException {
        for (Exhibitor exhibitor : all) {
            if (exhibitor.subject().id().equals(id)) {
                return exhibitor;
            }
        }
        List<String> near = near(id);
        throw new IOException("No exhibitor has the id '" + id + "'; " + (all.isEmpty()
                ? "the database knows none."
                : near.isEmpty()
                        ? "the database knows " + all.size() + ", such as " + ids(all.stream()) + "."
                        : "did you mean " + String.join(" or ", near) + "?"));
    }

    /// Returns the identifiers that contain the given text, or whose names do; else the one that differs least.
    private List<String> near(String id) {
        String written = id.toLowerCase(Locale.ROOT);
        List<String> holding = all.stream().filter(exhibitor -> !written.isBlank()
                && (exhibitor.subject().id().contains(written)
                        || exhibitor.name().toLowerCase(Locale.ROOT).contains(written)))
                .map(exhibitor -> exhibitor.subject().id()).limit(MOST_NAMED).toList();
        return holding.isEmpty()
                ? DidYouMean.to(id, all.stream().map(exhibitor -> exhibitor.subject().id()).toList()).stream().toList()
                : holding;
    }

    private static String ids(Stream<Exhibitor> exhibitors) {
        return String.join(", ", exhibitors.limit(MOST_NAMED).map(exhibitor -> exhibitor.subject().id()).toList());
    }
}
