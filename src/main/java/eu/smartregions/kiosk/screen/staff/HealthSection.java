package eu.smartregions.kiosk.screen.staff;

import java.util.List;
import javafx.scene.layout.HBox;

/// The section about the kiosk's health, one line for each sign; an icon and words mark one that is not well.
final class HealthSection extends StaffSection {

    HealthSection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        desk.health(this::shown);
    }

    private void shown(List<StaffDesk.Sign> signs) {
        show(parts().heading("The kiosk"));
        signs.forEach(sign -> {
            HBox row = parts().parts().row(1, parts().parts().icon(sign.well() ? "check-circle" : "alert-circle", 2),
                    parts().text(sign.name() + ": " + sign.value() + (sign.well() ? "" : " (needs attention)")));
            getChildren().add(row);
        });
    }
}
