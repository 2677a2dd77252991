package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Messages;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card with the codes that hold everything saved: as mails, or thing by thing as contacts and dates; where there
/// are several, one after another. A touch of a code shows it over the whole screen.
final class ListToTake {
    /// Width of the card where it stands beside a list, in em.
    static final double WIDTH_EM = 24;
    private static final double CODE_EM = 21.6;
    /// The height of everything above and below the code, in em.
    private static final double AROUND_EM = 26;
    /// The height of the way to the next code and of what says which code it is, in em.
    private static final double NEXT_EM = 6;
    /// The width that the code and its words need to stand side by side.
    private static final double NARROWEST_EM = 44;

    private final Parts parts;
    private final Codes codes;
    private final double side;
    /// The same where there are several, with the way to the next one below them.
    private final double severalSide;
    private final Label heading;
    private final Label forgotten;
    /// Whether there is room for more than is needed.
    private final boolean roomy;
    private final StackPane plate = new StackPane();
    private final Label how = Lettering.CAPTION.wrapping();
    private final Label part = Lettering.CAPTION.wrapping();
    private final Target asMail;
    private final Target asContact;
    private final FlowPane ways;
    private final Target next;
    private String text = "";
    private final Pane card;
    private boolean contacts;
    private int shown;

    /// What the codes say in the language in force.
    interface Codes {
        /// Returns mails that hold everything; none hides the card.
        ///
        /// @param mostBytes that a code has room for
        List<Code> mails(int mostBytes);

        /// Returns contacts and dates of those things that have one.
        List<Code> contacts();
    }

    /// What a code says.
    ///
    /// @param about the name of what is in it, empty for everything
    record Code(String text, String about) {
    }

    /// @param across whether the words stand beside the code rather than above and below it
    /// @param whole  shows a code over the whole screen
    ListToTake(Parts parts, Codes codes, boolean across, Consumer<String> whole) {
        this.parts = parts;
        this.codes = codes;
        Scale scale = parts.scale();
        side = across
                ? scale.em(CODE_EM)
                : Math.max(QrPlate.EASY_SIDE,
                        Math.min(scale.em(CODE_EM), scale.height() - scale.em(AROUND_EM)));
        severalSide = across ? side : Math.max(QrPlate.EASY_SIDE, side - scale.em(NEXT_EM));
        roomy = across || scale.height() - scale.em(AROUND_EM) >= QrPlate.EASY_SIDE;
        Words words = parts.words();
        heading = words.say(Lettering.H3.wrapping(), "saved.take");
        forgotten = words.say(Lettering.CAPTION.wrapping(), "saved.forgotten");
        asMail = way("saved.mail", false);
        asContact = way("saved.contact", true);
        ways = parts.flow();
        ways.getChildren().addAll(asMail, asContact);
        next = parts.secondary("chevron-right", "saved.next", this::next);
        Target larger = new Target("k-code", plate, () -> whole.accept(text));
        larger.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.follow(() -> larger.setAccessibleText(words.messages().text("code.whole")));
        VBox beside = parts.column(0.8, heading, ways, part, next, how, forgotten);
        beside.setMinWidth(0);
        HBox.setHgrow(beside, Priority.ALWAYS);
        card = across
                ? parts.row(1.6, larger, beside)
                : parts.column(0.6, heading, ways, larger, part, next, how, forgotten);
        card.getStyleClass().addAll("k-card", Scroller.WHOLE);
        card.setPadding(new Insets(scale.em(1.2)));
        words.follow(this::show);
    }

    private Target way(String key, boolean leadsToContacts) {
        return parts.chip(() -> parts.words().messages().text(key), false, () -> {
            contacts = leadsToContacts;
            update();
        });
    }

    /// Whether the words have room beside the code.
    static boolean roomBeside(Scale scale) {
        return scale.width() >= scale.em(NARROWEST_EM);
    }

    /// Returns the card.
    Region card() {
        return card;
    }

    /// Shows the list as it is now, from its first code.
    void update() {
        shown = 0;
        show();
    }

    private void next() {
        shown++;
        show();
    }

    private void show() {
        List<Code> single = codes.contacts();
        boolean apart = contacts && !single.isEmpty();
        List<Code> all = apart ? single : mails();
        shown = all.isEmpty() ? 0 : shown % all.size();
        show(!all.isEmpty(), card);
        if (!all.isEmpty()) {
            text = all.get(shown).text();
            plate.getChildren().setAll(new QrPlate(text, all.size() > 1 ? severalSide : side));
            part.setText(said(all));
        }
        Messages messages = parts.words().messages();
        how.setText(messages.text(apart ? "take.how" : "saved.mail.how"));
        asMail.choose(!apart);
        asContact.choose(apart);
        show(roomy, heading);
        show(!single.isEmpty(), ways);
        show(!part.getText().isEmpty(), part);
        show(all.size() > 1, next);
        // Where there is little room, the way to the next code matters more than words.
        show(roomy || all.size() < 2, how);
        show(roomy || all.size() < 2, forgotten);
    }

    /// Returns one mail that holds everything, else as many as smaller codes need.
    private List<Code> mails() {
        List<Code> mails = codes.mails(QrPlate.room(side));
        return mails.size() > 1 ? codes.mails(QrPlate.room(severalSide)) : mails;
    }

    private String said(List<Code> all) {
        String about = all.get(shown).about();
        if (all.size() == 1) {
            return about;
        }
        String which = parts.words().messages().text("saved.part", shown + 1, all.size());
        return about.isEmpty() ? which : which + Lettering.SEPARATOR + about;
    }

    private static void show(boolean visible, Node node) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
