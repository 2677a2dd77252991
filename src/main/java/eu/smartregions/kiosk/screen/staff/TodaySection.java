package eu.smartregions.kiosk.screen.staff;

import javafx.scene.layout.FlowPane;

/// The section for every day of the event: the opening check, and the time to clean the screen.
final class TodaySection extends StaffSection {

    TodaySection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        look();
    }

    private void look() {
        double gap = parts().parts().scale().em(0.8);
        show(parts().heading("Before the doors open"),
                parts().text("Looks at disk, clock, database, content, sound and supervisor, and draws every page in "
                        + "every language, which takes a quarter of an hour or more. The sheet is kept in the data "
                        + "folder, and on every stick."),
                new FlowPane(gap, gap, parts().primary("Opening check", "check", this::check)),
                parts().heading("Touch panel"),
                parts().text("Nine crosses, one after another: whether fingers are felt where they are. What is found "
                        + "to be off is corrected when the kiosk's service starts anew."),
                new FlowPane(gap, gap, parts().button("Try the touch panel", "gesture-tap", desk()::tryTouch)),
                parts().heading("Cleaning"),
                parts().text("For a minute touches do nothing and are not counted. Then visitors can come."),
                new FlowPane(gap, gap, parts().button("Clean the screen", "close", desk()::clean)));
    }

    private void check() {
        show(parts().heading("Checking"));
        desk().check(step -> show(parts().heading("Checking"), parts().progress(step),
                parts().caption("Whoever leaves the staff's area ends the check.")),
                outcome -> show(outcome(outcome), new FlowPane(parts().button("Back", "arrow-left", this::look))));
    }
}
