package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.FloorPlan;
import java.util.List;
import java.util.Optional;

/// Reads the plan of the exhibition hall.
public final class FloorReader {
    private static final int LARGEST = 100_000;
    private final Documents documents;
    private final Ids stands = new Ids("stand");

    FloorReader(Documents documents) {
        this.documents = documents;
    }

    /// Returns the plan, or empty without a file.
    Optional<FloorPlan> plan() {
        return documents.may(BundleLayout.FLOOR).map(form -> {
            try (form) {
                FloorPlan.Drawing drawing = new FloorPlan.Drawing(length(form.need("width")),
                        length(form.need("height")),
                        SvgPath.read(form.need("walls")), form.may("stepFree").map(SvgPath::read).orElse(""));
                return new FloorPlan(drawing, point(form.need("here"), drawing),
                        form.needItems("spots").stream().map(value -> spot(value, drawing)).toList());
            }
        });
    }

    private FloorPlan.Spot spot(JsonValue value, FloorPlan.Drawing drawing) {
        try (ObjectReader form = ObjectReader.of(value)) {
            FloorPlan.Kind kind = ChoiceReader.one(form.need("kind"), "kind", FloorPlan.Kind.values(),
                    ChoiceReader::key);
            boolean stand = form.need("kind") instanceof JsonValue.Text text
                    && text.value().equals(ChoiceReader.key(FloorPlan.Kind.STAND));
            String number = stand
                    ? standNumber(form.need("number"))
                    : form.may("number").map(written -> Texts.plain(written, Limit.NUMBER)).orElse("");
            return new FloorPlan.Spot(kind, number, point(form.need("at"), drawing));
        }
    }

    private String standNumber(JsonValue value) {
        String number = Texts.plain(value, Limit.NUMBER);
        stands.only(value, number);
        return number;
    }

    private static double length(JsonValue value) {
        return NumberReader.number(value, 1, LARGEST).doubleValue();
    }

    private static FloorPlan.Point point(JsonValue value, FloorPlan.Drawing drawing) {
        List<Double> numbers = value instanceof JsonValue.Items list
                ? list.values().stream().map(number -> NumberReader.number(number, 0, LARGEST).doubleValue()).toList()
                : List.of();
        if (numbers.size() != 2) {
            value.wrongType("a place of two numbers such as [10, 20]");
            return new FloorPlan.Point(0, 0);
        }
        if (numbers.getFirst() > drawing.width() || numbers.getLast() > drawing.height()) {
            value.wrong("outside-plan", "This place lies outside the plan.", "Write x up to "
                    + Math.round(drawing.width()) + " and y up to " + Math.round(drawing.height()) + ".");
        }
        return new FloorPlan.Point(numbers.getFirst(), numbers.getLast());
    }
}
