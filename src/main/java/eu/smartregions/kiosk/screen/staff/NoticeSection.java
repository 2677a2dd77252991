package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.ui.Target;
import java.util.OptionalInt;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The section about notices: what visitors are told at the last minute, and the way to take it down.
final class NoticeSection extends StaffSection {

    NoticeSection(StaffParts parts, StaffDesk desk) {
        super(parts, desk);
        look();
    }

    private void look() {
        desk().notices(this::shown);
    }

    private void shown(StaffDesk.Board board) {
        FlowPane ways = flow();
        ways.getChildren().add(parts().primary("Tell everybody something", "information",
                () -> write(Notice.Kind.GENERAL, OptionalInt.empty(), "Everybody")));
        if (!board.sessions().isEmpty()) {
            ways.getChildren().add(parts().button("A session is moved or cancelled", "calendar-month",
                    () -> choose(board)));
        }
        show(parts().heading("Notices to visitors"),
                parts().text("What concerns everybody stands on the attract loop and on Home, what concerns a session "
                        + "in the programme; both until their day is over, or other content is shown."),
                ways);
        board.posted().forEach(this::posted);
    }

    private void posted(StaffDesk.Posted posted) {
        Notice notice = posted.notice();
        String said = switch (notice.kind()) {
            case GENERAL -> notice.text();
            case MOVED -> "Moved. " + notice.text();
            case CANCELLED -> "Cancelled. " + notice.text();
        };
        VBox shown = parts().parts().column(0.6, parts().caption(posted.about()), parts().text(said.strip()),
                new FlowPane(button("Take down", posted.about(), "close",
                        () -> desk().takeDown(notice.session(), this::done))));
        getChildren().add(shown);
    }

    private void choose(StaffDesk.Board board) {
        VBox sessions = parts().parts().column(1);
        board.sessions().forEach(item -> {
            OptionalInt place = OptionalInt.of(item.place());
            FlowPane ways = flow();
            ways.getChildren().addAll(
                    button("Moved", item.name(), "clock-outline",
                            () -> write(Notice.Kind.MOVED, place, item.name())),
                    button("Cancelled", item.name(), "close-circle",
                            () -> write(Notice.Kind.CANCELLED, place, item.name())));
            sessions.getChildren().add(parts().parts().column(0.6, parts().text(item.name()), ways));
        });
        show(parts().heading("Which session?"), new FlowPane(parts().button("Back", "arrow-left", this::look)),
                sessions);
    }

    private void write(Notice.Kind kind, OptionalInt session, String about) {
        String heading = switch (kind) {
            case GENERAL -> "Tell everybody";
            case MOVED -> "Moved: " + about;
            case CANCELLED -> "Cancelled: " + about;
        };
        show(parts().heading(heading), new NoticeForm(parts(), kind == Notice.Kind.CANCELLED,
                text -> desk().post(kind, session, text, this::done), this::look));
    }

    private void done(StaffDesk.Outcome outcome) {
        show(outcome(outcome), new FlowPane(parts().button("Back", "arrow-left", this::look)));
    }

    /// Returns a button below what it is about, which its name says too.
    private Target button(String text, String about, String icon, Runnable action) {
        Target button = parts().button(text, icon, action);
        button.setAccessibleText(text + ": " + about);
        return button;
    }

    private FlowPane flow() {
        double gap = parts().parts().scale().em(0.8);
        return new FlowPane(gap, gap);
    }
}
