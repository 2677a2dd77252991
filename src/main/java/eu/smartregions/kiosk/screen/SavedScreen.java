package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of what the visitor takes home, with the code that holds all of it. A row that is removed stays for a
/// moment with a way to take that back.
public final class SavedScreen extends Screen {
    /// The width that a list and the code need to stand side by side, in em.
    private static final double NARROWEST_EM = 60;

    private final SubjectCards cards;
    private final VBox rows;
    private final Scroller scroller;
    private final Optional<ListToTake> take;

    public SavedScreen(ScreenContext around) {
        super(around);
        cards = new SubjectCards(around, parts());
        rows = parts().column(0.8);
        List<Subject> saved = existing(navigator().saved().subjects());
        Keepsakes kept = new Keepsakes(around, () -> existing(navigator().saved().subjects()),
                navigator().saved()::cameFrom);
        take = saved.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListToTake(parts(), kept, across(), around::showCode));
        Region body;
        if (take.isEmpty()) {
            scroller = new Scroller(parts(), empty());
            body = scroller;
        } else {
            saved.forEach(subject -> rows.getChildren().add(new SavedRow(this, subject, card(subject, kept))));
            Region removeAll = parts().secondary("close", "saved.remove-all", this::removeAll);
            VBox list = parts().column(1.2, rows, new FlowPane(removeAll), new Feedback(navigator(), parts()));
            Region card = take.get().card();
            card.setMaxWidth(sideBySide() ? scale().em(ListToTake.WIDTH_EM) : Double.MAX_VALUE);
            card.setMinWidth(sideBySide() ? scale().em(ListToTake.WIDTH_EM) : 0);
            scroller = new Scroller(parts(), sideBySide() ? list : parts().column(1.2, card, list));
            body = sideBySide() ? beside(new Scroller(parts(), card)) : scroller;
        }
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "saved.title"),
                around.exhibition().event().name(), body));
        scrolls(scroller);
    }

    private Region beside(Region card) {
        card.setMinWidth(scale().em(ListToTake.WIDTH_EM));
        card.setMaxWidth(scale().em(ListToTake.WIDTH_EM));
        return new Columns(scale().em(1.6), scroller, card);
    }

    private boolean across() {
        return !sideBySide() && ListToTake.roomBeside(scale());
    }

    private boolean sideBySide() {
        return scale().width() >= scale().em(NARROWEST_EM);
    }

    private VBox empty() {
        FlowPane onward = new FlowPane(scale().em(0.8), scale().em(0.8),
                parts().button("home", "bar.home", navigator()::home),
                parts().secondary("magnify", "bar.search", () -> navigator().go(new Place.Search())));
        return parts().column(1.2, parts().icon("bookmark-outline", 6),
                words().say(Lettering.H3.wrapping(), "saved.empty"),
                words().say(Lettering.BODY.wrapping(), "saved.empty.how"), onward, new Feedback(navigator(), parts()));
    }

    @Override
    public void entered() {
        if (take.isPresent()) {
            navigator().takeAway(new Place.Saved().subject());
        }
    }

    /// Takes something off the list.
    void remove(Subject subject) {
        navigator().unsave(subject);
        take.ifPresent(ListToTake::update);
    }

    /// Puts something back to where it was.
    void restore(Subject subject, int place) {
        navigator().save(subject, place);
        take.ifPresent(ListToTake::update);
    }

    /// Takes a removed row away, once it has been there long enough; without any row left the page says that it is
    /// empty.
    void forget(Region row) {
        rows.getChildren().remove(row);
        if (rows.getChildren().isEmpty() && shown()) {
            navigator().replace(new Place.Saved());
        }
    }

    private void removeAll() {
        rows.getChildren().stream().toList().forEach(row -> ((SavedRow) row).remove());
    }

    private List<Subject> existing(List<Subject> subjects) {
        return subjects.stream().filter(subject -> cards.title(subject).isPresent()).toList();
    }

    private Target card(Subject subject, Keepsakes kept) {
        return subject.kind() == Subject.Kind.REGION ? cards.saved(subject, kept) : cards.card(subject);
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
