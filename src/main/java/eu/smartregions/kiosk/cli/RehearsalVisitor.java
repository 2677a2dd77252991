package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// One synthetic visitor: wakes the kiosk, looks at one to twelve pages, and walks away or goes Home.
///
/// The distribution is that of visits to public screens: most are short, most end by walking away, some pages are read
/// much longer than others (log-normal). The numbers are chosen, not measured.
final class RehearsalVisitor {
    private static final int MOST_PAGES = 12;
    private static final double GOES_ON = 0.72;
    private static final double MEDIAN_READING_S = 9;
    private static final double READING_SPREAD = 0.8;
    private static final Duration WARNING = Duration.ofSeconds(20);
    private static final List<Language> OTHER_LANGUAGES = List.of(Language.FR, Language.DE, Language.ES, Language.IT,
            Language.NL, Language.PL,
            Language.PT, Language.EL);

    private final Exhibition exhibition;
    private final RandomGenerator random;
    private final RehearsalTime time;
    private final VisitTracker tracker;
    private boolean saved;

    RehearsalVisitor(Exhibition exhibition, RandomGenerator random, RehearsalTime time, VisitTracker tracker) {
        this.exhibition = exhibition;
        this.random = random;
        this.time = time;
        this.tracker = tracker;
    }

    /// Plays the visit, from the first touch to the attract loop, and moves the time on by its length.
    void visit() {
        saved = false;
        tap();
        tracker.opened(new Place.Home(), Navigation.TAP);
        read();
        if (random.nextDouble() < 0.35) {
            tap();
            tracker.language(OTHER_LANGUAGES.get(skewed(OTHER_LANGUAGES.size())));
            read();
        }
        browse(pages());
        search();
        takeHome();
        answer();
        leave();
        tracker.opened(new Place.Attract(), Navigation.KIOSK);
        tracker.language(Language.EN);
    }

    private void browse(int pages) {
        int seen = 0;
        while (seen < pages) {
            PriorityArea area = exhibition.areas().get(skewed(exhibition.areas().size()));
            List<Region> regions = regionsIn(area.id());
            boolean byMap = random.nextDouble() < 0.2;
            open(byMap
                    ? new Place.Europe(Optional.of(area.id()), Optional.empty())
                    : Place.Area.of(area.id()), Navigation.TAP);
            seen++;
            while (seen < pages && !regions.isEmpty() && random.nextDouble() < 0.75) {
                Region region = regions.get(skewed(regions.size()));
                if (byMap) {
                    tap();
                    tracker.chose(Subject.of(region.id()));
                    read();
                }
                openRegion(region);
                seen++;
            }
            if (seen < pages) {
                open(new Place.Home(), Navigation.BACK);
            }
        }
    }

    /// Searches for a region by its name; some type words that find nothing.
    private void search() {
        if (random.nextDouble() >= 0.12 || exhibition.regions().isEmpty()) {
            return;
        }
        open(new Place.Search(), Navigation.TAP);
        tap();
        if (random.nextDouble() < 0.2) {
            tracker.searched(Optional.empty());
            return;
        }
        Region region = exhibition.regions().get(skewed(exhibition.regions().size()));
        tracker.searched(Optional.of(Subject.of(region.id())));
        openRegion(region);
    }

    private void openRegion(Region region) {
        open(new Place.RegionPage(region.id()), Navigation.TAP);
        if (random.nextDouble() < 0.12) {
            tap();
            tracker.collected(Subject.of(region.id()));
            saved = true;
            read();
        }
    }

    /// Takes the saved things along on a phone.
    private void takeHome() {
        if (saved && random.nextDouble() < 0.6) {
            Place list = new Place.Saved();
            open(list, Navigation.TAP);
            tap();
            tracker.qrShown(list.subject());
            read();
        }
    }

    /// Few answer the question at the end, and those are rather pleased.
    private void answer() {
        if (random.nextDouble() < 0.15) {
            tap();
            tracker.answered(Opinion.values()[skewed(Opinion.values().length)]);
        }
    }

    private void leave() {
        if (random.nextDouble() < 0.15) {
            tap();
            tracker.ended(EndReason.HOME);
            return;
        }
        time.pass(RehearsalPlan.IDLE_LIMIT.minus(WARNING));
        tracker.warned();
        if (random.nextDouble() < 0.05) {
            time.pass(Duration.ofSeconds(5));
            tap();
            tracker.stayed();
            time.pass(RehearsalPlan.IDLE_LIMIT.minus(WARNING));
            tracker.warned();
        }
        time.pass(WARNING);
        tracker.ended(EndReason.IDLE);
    }

    private void open(Place place, Navigation how) {
        tap();
        tracker.opened(place, how);
        read();
    }

    private void tap() {
        tracker.touched();
        time.pass(Duration.ofMillis(60 + random.nextInt(90)));
    }

    /// Time on a page, never so long that the kiosk would reset, with touches while scrolling.
    private void read() {
        double seconds = Math.min(55, MEDIAN_READING_S * Math.exp(READING_SPREAD * random.nextGaussian()));
        int scrolls = random.nextInt(4);
        for (int i = 0; i < scrolls; i++) {
            time.pass(Duration.ofMillis(Math.round(seconds * 1_000 / (scrolls + 1))));
            tracker.touched();
        }
        time.pass(Duration.ofMillis(Math.round(seconds * 1_000 / (scrolls + 1))));
    }

    private int pages() {
        int pages = 1;
        while (pages < MOST_PAGES && random.nextDouble() < GOES_ON) {
            pages++;
        }
        return pages;
    }

    /// Returns a choice that prefers the first of `size`, as if interest in the n-th were 1/n.
    private int skewed(int size) {
        double total = 0;
        for (int i = 1; i <= size; i++) {
            total += 1.0 / i;
        }
        double left = random.nextDouble() * total;
        for (int i = 1; i < size; i++) {
            left -= 1.0 / i;
            if (left < 0) {
                return i - 1;
            }
        }
        return size - 1;
    }

    private List<Region> regionsIn(AreaId area) {
        return exhibition.regions().stream().filter(region -> region.areas().contains(area)).toList();
    }
}
