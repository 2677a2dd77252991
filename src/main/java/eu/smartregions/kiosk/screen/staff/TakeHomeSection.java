package eu.smartregions.kiosk.screen.staff;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.FlowPane;

/// The section that writes the closing report onto a stick.
final class TakeHomeSection extends StaffSection {

    TakeHomeSection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        look();
    }

    private void look() {
        desk().sticks(this::offer);
    }

    private void offer(List<Path> sticks) {
        FlowPane ways = new FlowPane(parts().parts().scale().em(0.8), parts().parts().scale().em(0.8));
        sticks.forEach(stick -> ways.getChildren().add(
                parts().button("Write to " + stick, "chevron-right", () -> write(stick))));
        ways.getChildren().add(parts().button("Look again", "magnify", this::look));
        show(parts().heading("Take the figures home"),
                parts().text("One zip file: the report, every table, a copy of the database, what each column means, "
                        + "and check sums."),
                parts().caption(sticks.isEmpty()
                        ? "No stick that can be written was found."
                        : "Nothing on the stick "
                                + "is overwritten."),
                ways);
    }

    private void write(Path stick) {
        show(parts().heading("Writing"));
        desk().takeHome(stick, step -> show(parts().heading("Writing"), parts().progress(step)),
                outcome -> show(outcome(outcome), new FlowPane(parts().button("Back", "arrow-left", this::look))));
    }
}
