package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The slides of the attract loop: regions, each as often as the others, and after every two of them an area in turn;
/// once a round each, the conference and the languages stand in an area's place.
public final class AttractLoop {
    private static final int REGIONS_BETWEEN = 2;

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
        directory.areas().forEach(area -> others.add(new Slide.OfArea(area)));
        others.add(others.size() / 2, new Slide.OfEvent());
        others.add(new Slide.OfLanguages());
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
