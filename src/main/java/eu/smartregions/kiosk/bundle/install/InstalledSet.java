package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An exhibition with its regions that was installed as a whole and never changes.
///
/// @param contentId names exactly this content
/// @param folder    where it lies
/// @param installed when
/// @param origins   where its regions come from, and the organisations that came by themselves
/// @param active    whether it is the one to be shown
public record InstalledSet(String contentId, Path folder, Instant installed, List<Origin> origins, boolean active) {
    public InstalledSet {
        origins = List.copyOf(origins);
    }

    /// How many regions there are in it.
    public int regions() {
        return (int) origins.stream().filter(origin -> origin.exhibitor().kind().equals(IncomingBundle.REGION)).count();
    }

    /// Whether an exhibitor is in it.
    boolean shows(Subject exhibitor) {
        return origins.stream().anyMatch(origin -> origin.exhibitor().equals(exhibitor));
    }

    InstalledSet activated(boolean now) {
        return new InstalledSet(contentId, folder, installed, origins, now);
    }
}
