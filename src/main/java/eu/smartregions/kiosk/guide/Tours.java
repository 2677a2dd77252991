package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Tours through an area for visitors who have a few minutes: other regions every time, each as often as the others.
public final class Tours {
    /// The times that visitors can choose from.
    public static final List<Duration> TIMES = List.of(Duration.ofMinutes(2), Duration.ofMinutes(5),
            Duration.ofMinutes(10));
    /// Slower than silent reading at a desk (238 words a minute: M. Brysbaert, Journal of Memory and Language 109,
    /// 2019), since visitors stand, talk, and often read a second language.
    private static final int WORDS_A_MINUTE = 180;
    /// Time to look at the picture and to get oriented.
    private static final Duration LOOKING = Duration.ofSeconds(10);

    private final Directory directory;
    private final Random order;
    private final Map<Optional<AreaId>, ShuffledRotation<Region>> turns = new HashMap<>();

    /// A source of tours.
    ///
    /// @param order shuffles every round of an area's regions
    public Tours(Directory directory, Random order) {
        this.directory = directory;
        this.order = order;
    }

    /// Returns the next tour through the regions known for an area, or through all regions: at least one, and more only
    /// as long as all of them can be read in the time.
    public List<Region> tour(Optional<AreaId> area, Duration time, Language language) {
        ShuffledRotation<Region> round = turns.computeIfAbsent(area,
                _ -> new ShuffledRotation<>(
                        area.map(id -> directory.in(id, new AreaPart.Main())).orElseGet(directory::regions), order));
        List<Region> tour = new ArrayList<>();
        Duration left = time;
        Optional<Region> next = Optional.of(round.next());
        while (next.isPresent()) {
            tour.add(next.get());
            left = left.minus(reading(next.get(), area, language));
            Duration still = left;
            next = round
                    .next(region -> !tour.contains(region) && reading(region, area, language).compareTo(still) <= 0);
        }
        return tour;
    }

    /// Returns the field in which a tour shows a region: the tour's own, else the first of the region's.
    public static AreaId field(Region region, Optional<AreaId> area) {
        return area.orElseGet(() -> region.areas().iterator().next());
    }

    /// Returns the time it takes to read the part of a region that a tour shows.
    public static Duration reading(Region region, Optional<AreaId> area, Language language) {
        long words = Stream.concat(Stream.of(region.name(), told(region, field(region, area))),
                priorities(region, field(region, area)).stream().map(Priority::label))
                .mapToLong(text -> text.text(language).split("\\s+").length).sum();
        return LOOKING.plusMillis(words * 60_000 / WORDS_A_MINUTE);
    }

    /// Returns what a tour tells of a region: what it does in the tour's area, else what it is good at.
    public static LocalizedText told(Region region, AreaId area) {
        return region.specialisation().sentence(area).orElse(region.specialisation().summary());
    }

    /// Returns the priorities of a region that a tour shows: those in its area.
    public static List<Priority> priorities(Region region, AreaId area) {
        return region.specialisation().priorities().stream().filter(priority -> priority.areas().contains(area))
                .toList();
    }
}
