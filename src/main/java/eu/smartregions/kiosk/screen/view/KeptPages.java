package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.Navigator;
import eu.smartregions.kiosk.screen.Screen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The pages of this visit that were left and may be seen again: making a page, styling it and measuring its texts
/// takes several times as long as drawing it. They stay in the scene, out of sight, as long as they say the same as a
/// new page would.
final class KeptPages {
    /// As many as most visits see again; each takes one to two MiB.
    private static final int MOST = 8;

    private final Map<Place, Screen> pages = new LinkedHashMap<>();
    private final Consumer<Screen> end;
    private @Nullable Basis basis;

    /// What pages are made from besides their place and the exhibition, which stay the same.
    ///
    /// @param saved  the list to take home
    /// @param own    the region that the visitor is from
    /// @param minute the moment: pages say what is on
    record Basis(Language language, List<Subject> saved, Optional<RegionId> own, Optional<Opinion> opinion,
            Instant minute) {
        static Basis of(Navigator navigator, Language language, Instant now) {
            return new Basis(language, navigator.saved().subjects(), navigator.own(), navigator.opinion(),
                    now.truncatedTo(ChronoUnit.MINUTES));
        }
    }

    /// @param end lets go of a page that is kept no longer
    KeptPages(Consumer<Screen> end) {
        this.end = end;
    }

    /// Lets go of all pages, unless they are made from the same.
    void hold(Basis now) {
        if (!now.equals(basis)) {
            clear();
            basis = now;
        }
    }

    /// Keeps a page that is left, and lets go of the one that was left longest ago where there are too many.
    void keep(Place place, Screen page) {
        Screen before = pages.put(place, page);
        if (before != null) {
            end.accept(before);
        }
        if (pages.size() > MOST) {
            Iterator<Screen> oldest = pages.values().iterator();
            Screen dropped = oldest.next();
            oldest.remove();
            end.accept(dropped);
        }
        page.setVisible(false);
    }

    /// Returns the page of a place, which is kept no longer but shown.
    Optional<Screen> take(Place place) {
        Screen page = pages.remove(place);
        if (page != null) {
            page.setVisible(true);
        }
        return Optional.ofNullable(page);
    }

    /// Lets go of all pages.
    void clear() {
        pages.values().forEach(end);
        pages.clear();
    }
}
