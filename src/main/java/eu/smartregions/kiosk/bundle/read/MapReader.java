package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the map of Europe.
public final class MapReader {
    private static final int LARGEST = 100_000;
    private static final MapShapes NO_MAP = new MapShapes(1, 1, List.of(), Map.of());
    private final KnownIds known;

    MapReader(KnownIds known) {
        this.known = known;
    }

    /// Returns the map in a file; without one a map that shows nothing.
    MapShapes map(Optional<ObjectReader> file) {
        if (file.isEmpty()) {
            return NO_MAP;
        }
        try (ObjectReader form = file.get()) {
            double width = NumberReader.number(form.need("width"), 1, LARGEST).doubleValue();
            double height = NumberReader.number(form.need("height"), 1, LARGEST).doubleValue();
            List<MapShapes.Land> land = form.needItems("land").stream().map(MapReader::land).toList();
            Map<RegionId, MapShapes.Shape> regions = new HashMap<>();
            Ids ids = new Ids("outline");
            for (JsonValue value : form.needItems("regions")) {
                try (ObjectReader region = ObjectReader.of(value)) {
                    JsonValue id = region.need("id");
                    ids.read(id);
                    regions.put(known.region(id), shape(region));
                }
            }
            return new MapShapes(width, height, land, regions);
        }
    }

    private static MapShapes.Land land(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new MapShapes.Land(ChoiceReader.country(form.need("country")),
                    NumberReader.flag(form.need("member")),
                    SvgPath.read(form.need("path")), towns(form));
        }
    }

    private static List<LocalizedText> towns(ObjectReader form) {
        return form.items("towns").stream().map(town -> Texts.localized(town, Limit.LABEL)).toList();
    }

    private static MapShapes.Shape shape(ObjectReader form) {
        List<JsonValue> label = form.needItems("label");
        List<Double> point = label.stream().map(value -> NumberReader.number(value, 0, LARGEST).doubleValue()).toList();
        if (form.need("label") instanceof JsonValue.Items list && point.size() != 2) {
            list.wrong("wrong-type", "A label's place has two numbers, this one " + point.size() + ".",
                    "Write [x, y].");
        }
        return new MapShapes.Shape(SvgPath.read(form.need("path")), point.size() == 2 ? point.getFirst() : 0,
                point.size() == 2 ? point.getLast() : 0, towns(form));
    }
}
