package eu.smartregions.kiosk.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// An exhibition with its regions that was installed as a whole and never changes.
///
/// @param contentId names exactly this content
/// @param folder    where it lies
/// @param installed when
/// @param origins   where its regions come from, by identifier
/// @param active    whether it is the one to be shown
public record InstalledSet(String contentId, Path folder, Instant installed, List<Origin> origins, boolean active) {
    public InstalledSet {
        origins = List.copyOf(origins);
    }

    InstalledSet activated(boolean now) {
        return new InstalledSet(contentId, folder, installed, origins, now);
    }
}
