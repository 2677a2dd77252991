package eu.smartregions.kiosk.bundle.install;

import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An exhibition with its regions that was installed as a whole and never changes.
///
/// @param contentId names exactly this content
/// @param folder    its folder
/// @param installed the time of the installation
/// @param origins   the origins of its regions, and of organisations that came in bundles of their own
/// @param active    whether it is the one to be shown
public record InstalledSet(String contentId, Path folder, Instant installed, List<Origin> origins, boolean active) {
    /// Copies the list.
    public InstalledSet {
        origins = List.copyOf(origins);
    }

    /// Returns the number of regions in it.
    public int regions() {
        return (int) origins.stream().filter(origin -> origin.exhibitor().kind() == Subject.Kind.REGION).count();
    }

    /// Whether an exhibitor is in it.
    boolean shows(Subject exhibitor) {
        return origins.stream().anyMatch(origin -> origin.exhibitor().equals(exhibitor));
    }

    InstalledSet activated(boolean now) {
        return new InstalledSet(contentId, folder, installed, origins, now);
    }
}
