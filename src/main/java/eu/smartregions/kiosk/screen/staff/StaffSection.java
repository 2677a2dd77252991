package eu.smartregions.kiosk.screen.staff;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A page of the staff's area. It asks for its content when it opens and whenever something was done.
abstract class StaffSection extends VBox {
    private final StaffParts parts;
    private final StaffDesk desk;

    StaffSection(StaffParts parts, StaffDesk desk) {
        super(parts.parts().scale().em(1));
        this.parts = parts;
        this.desk = desk;
    }

    final StaffParts parts() {
        return parts;
    }

    final StaffDesk desk() {
        return desk;
    }

    /// Shows these nodes and no others.
    final void show(Node... nodes) {
        getChildren().setAll(nodes);
    }

    /// Returns the result of a task: a sentence, and the things to mend.
    final Region outcome(StaffDesk.Outcome outcome) {
        VBox lines = parts.parts().column(0.6, parts.heading(outcome.summary()));
        outcome.details().forEach(line -> lines.getChildren().add(parts.caption(line)));
        return lines;
    }
}
