package eu.smartregions.kiosk.mosaic.emblem;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tiles of all emblems that no field has in its deck.
public final class Emblems {
    private static final Map<Emblem, Drawing> ALL = Stream.of(SeaEmblems.ALL, ShipEmblems.ALL, FoodEmblems.ALL,
            RoadEmblems.ALL, SkyEmblems.ALL, SpaceEmblems.ALL, FactoryEmblems.ALL, PowerEmblems.ALL,
            ScienceEmblems.ALL, WardrobeEmblems.ALL, PeopleEmblems.ALL).flatMap(kind -> kind.entrySet().stream())
            .collect(Collectors.collectingAndThen(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue),
                    Map::copyOf));

    private Emblems() {
    }

    /// Returns how an emblem is drawn, or empty if a tile of a field shows it.
    public static Optional<Drawing> of(Emblem emblem) {
        return Optional.ofNullable(ALL.get(emblem));
    }
}
