package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The slides of the attract loop: regions, each as often as the others, and after every four of them something else in
/// turn: an area, the conference, the languages.
public final class AttractLoop {
    private static final int REGIONS_BETWEEN = 4;

    private final ShuffledRotation<Region> regions;
    private final List<Slide> others = new ArrayList<>();
    private int shown;

    /// The subject of a slide.
    public sealed interface Slide {
        /// A region.
        record OfRegion(Region region) implements Slide {
        }

        /// A priority area.
        record OfArea(PriorityArea area) implements Slide {
        }

        /// The conference.
        record OfEvent() implements Slide {
        }

        /// The languages that the kiosk speaks.
        record OfLanguages() implements Slide {
        }
    }

    /// An attract loop.
    ///
    /// @param order shuffles every round of regions
    public AttractLoop(Exhibition exhibition, Directory directory, Random order) {
        regions = new ShuffledRotation<>(exhibition.regions(), order);
        others.add(new Slide.OfLanguages());
        for (PriorityArea area : directory.areas()) {
            others.add(new Slide.OfArea(area));
            if (others.size() % 4 == 0) {
                others.add(new Slide.OfEvent());
            }
        }
    }

    /// Returns the next slide.
    public Slide next() {
        int turn = shown++;
        int others = turn / (REGIONS_BETWEEN + 1);
        return turn % (REGIONS_BETWEEN + 1) == REGIONS_BETWEEN
                ? this.others.get(others % this.others.size())
                : new Slide.OfRegion(regions.next());
    }
}
