package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses the area whose landscape stands for something.
public final class Scenery {
    private final Exhibition exhibition;
    private final List<PriorityArea> pictured;

    /// The scenery of an exhibition.
    public Scenery(Exhibition exhibition) {
        this.exhibition = exhibition;
        this.pictured = exhibition.areas().stream().filter(area -> area.scene().isPresent()).toList();
    }

    /// Returns the area for one of many things that belong to none, so that neighbours differ; empty if no area has a
    /// landscape.
    ///
    /// @param place of the thing among the others, from 0
    public Optional<PriorityArea> inTurn(int place) {
        return pictured.isEmpty() ? Optional.empty() : Optional.of(pictured.get(place % pictured.size()));
    }

    /// Returns the area for a subject: the area itself, the first of the region or of the region that tells the story,
    /// else the first of all; empty if no area has a landscape.
    public Optional<PriorityArea> of(Subject subject) {
        Stream<AreaId> near = switch (subject.kind()) {
            case AREA -> exhibition.areas().stream().map(PriorityArea::id)
                    .filter(id -> id.value().equals(subject.id()));
            case REGION -> exhibition.regions().stream().filter(region -> region.id().value().equals(subject.id()))
                    .flatMap(region -> region.areas().stream());
            case STORY -> new Stories(exhibition).story(subject.id()).stream()
                    .flatMap(told -> Stream.concat(Stream.of(told.story().area()), told.region().areas().stream()));
            case THEME, COUNTRY, LANGUAGE, EVENT, SESSION, PUBLICATION, INSTRUMENT, ORGANISATION, PARTNERSHIP, SCREEN,
                    NONE,
                    OCCASION, LOOK, KIOSK ->
                Stream.empty();
        };
        return near.flatMap(id -> pictured.stream().filter(area -> area.id().equals(id))).findFirst()
                .or(() -> inTurn(0));
    }
}
