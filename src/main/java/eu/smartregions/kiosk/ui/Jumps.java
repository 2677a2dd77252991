package eu.smartregions.kiosk.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.FlowPane;

/// The letters by which a list can be jumped through: above a long list where there is room, otherwise in a sheet.
public final class Jumps {
    /// The number of entries from which letters stand above a list.
    private static final int LONG = 40;
    private static final double LETTER_EM = 3.6;

    private final Parts parts;
    private final RowGrid<?> list;
    private final boolean room;
    private final Runnable touched;
    private final FlowPane above;
    private Map<String, Integer> letters = Map.of();

    /// @param room    whether there is room for letters above the list
    /// @param touched what a touch on any letter does besides
    public Jumps(Parts parts, RowGrid<?> list, boolean room, Runnable touched) {
        this.parts = parts;
        this.list = list;
        this.room = room;
        this.touched = touched;
        above = parts.flow();
        above.setManaged(false);
    }

    /// Returns the place above the list, which takes no room where there are no letters.
    public FlowPane above() {
        return above;
    }

    /// Shows other letters.
    ///
    /// @param indices the first entry of each letter, in order; none where the list is not sorted by name
    /// @param entries the length of the list
    public void show(Map<String, Integer> indices, int entries) {
        letters = new LinkedHashMap<>(indices);
        boolean shown = entries >= LONG && room && letters.size() > 1;
        above.setManaged(shown);
        above.getChildren().setAll(shown ? targets(parts.still()) : List.of());
    }

    /// Returns what leads to the letters, as `A–Z`; empty where there are none to be shown in a sheet.
    public String name() {
        List<String> all = List.copyOf(letters.keySet());
        return all.size() < 2 || above.isManaged() ? "" : all.getFirst() + "–" + all.getLast();
    }

    /// Returns a target for each letter that begins a name; a touch makes the first of those names the first in the
    /// list.
    public List<Target> targets(Parts on) {
        return letters.entrySet().stream().map(entry -> letter(on, entry.getKey(), entry.getValue())).toList();
    }

    private Target letter(Parts on, String letter, int index) {
        Target target = on.chip(() -> letter, false, () -> {
            touched.run();
            list.begin(index);
        });
        target.getStyleClass().add("letter");
        target.setMinSize(on.scale().em(LETTER_EM), on.scale().em(LETTER_EM));
        return target;
    }
}
