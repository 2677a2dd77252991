package eu.smartregions.kiosk.screen.staff;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The section about the content on show: installing bundles from a stick, going back to the set before.
final class ContentSection extends StaffSection {

    ContentSection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        look();
    }

    private void look() {
        desk().onShow(this::shown);
    }

    private void shown(StaffDesk.OnShow onShow) {
        FlowPane ways = new FlowPane(parts().parts().scale().em(0.8), parts().parts().scale().em(0.8),
                parts().primary("Look for bundles on a stick", "magnify", () -> desk().delivered(this::offer)));
        onShow.before().ifPresent(_ -> ways.getChildren().add(
                parts().button("Go back to the set before", "arrow-left", () -> desk().goBack(this::done))));
        show(parts().heading("On show"), parts().text(onShow.now()),
                parts().caption(onShow.before().map(before -> "Before: " + before).orElse("There is no set to go "
                        + "back to.")),
                ways);
        missing(onShow.missing());
        refused(onShow.refused());
    }

    private void refused(List<String> refused) {
        if (!refused.isEmpty()) {
            getChildren().add(parts().heading("Refused from the inbox"));
            refused.forEach(line -> getChildren().add(parts().text(line)));
            getChildren().add(parts().caption("All reasons lie beside each in inbox/refused in the data folder. What "
                    + "is deleted there "
                    + "is gone from here."));
        }
    }

    private void missing(StaffDesk.Missing missing) {
        if (!missing.lines().isEmpty()) {
            getChildren().add(parts().heading("Needs attention"));
            missing.lines().forEach(line -> getChildren().add(parts().text(line)));
        }
        if (missing.returning()) {
            getChildren()
                    .add(new FlowPane(parts().button("Show them again", "check", () -> desk().bringBack(this::done))));
        }
    }

    private void offer(StaffDesk.Delivered delivered) {
        List<Path> bundles = delivered.bundles();
        VBox names = parts().parts().column(0.4);
        bundles.forEach(bundle -> names.getChildren().add(parts().caption(bundle.toString())));
        delivered.leftAlone().forEach(line -> names.getChildren().add(parts().caption(line)));
        if (bundles.isEmpty()) {
            show(parts().heading("No bundle was found"),
                    parts().text("Put in a stick with bundles: zip files, or folders with a region.json, at the top "
                            + "of the stick."),
                    names, again());
            return;
        }
        show(parts().heading(bundles.size() == 1 ? "One bundle was found" : bundles.size() + " bundles were found"),
                names,
                new FlowPane(parts().parts().scale().em(0.8), parts().parts().scale().em(0.8),
                        parts().primary("Check and install", "check", () -> install(bundles)), again()));
    }

    private void install(List<Path> bundles) {
        show(parts().heading("Installing"));
        desk().install(bundles, step -> show(parts().heading("Installing"), parts().progress(step),
                parts().caption("The stick may be pulled once this says Saving.")), this::done);
    }

    private void done(StaffDesk.Outcome outcome) {
        show(outcome(outcome), again());
    }

    private FlowPane again() {
        return new FlowPane(parts().button("Back", "arrow-left", this::look));
    }
}
