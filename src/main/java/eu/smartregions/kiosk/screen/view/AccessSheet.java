package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Larger text, high contrast, lower screen, less motion, more time, pages read aloud: each with its state in words, at
/// once, until the visit ends.
final class AccessSheet {

    private static final Choice SPEECH = new Choice(Aid.SPOKEN, "access.speech", "access.speech.usual",
            "access.speech.on");
    private static final Choice LOWER = new Choice(Aid.LOWER, "access.height", "access.height.usual",
            "access.height.lower");
    private static final Choice EASY = new Choice(Aid.EASY, "access.words", "access.words.usual", "access.words.easy");
    private static final List<Choice> CHOICES = List.of(
            new Choice(Aid.CONTRAST, "access.colours", "access.colours.usual", "access.colours.contrast"),
            LOWER,
            new Choice(Aid.STILL, "access.motion", "access.motion.usual", "access.motion.less"),
            new Choice(Aid.UNHURRIED, "access.time", "access.time.usual", "access.time.more"));

    /// Something to switch on or off, by its message keys.
    private record Choice(Aid aid, String heading, String off, String on) {
    }

    private AccessSheet() {
    }

    static void open(ExhibitionView view) {
        view.open("access.title", parts -> content(view, parts));
    }

    private static Region content(ExhibitionView view, Parts parts) {
        List<Region> choices = new ArrayList<>();
        // Upright, the bar has no place for it, and who needs it reaches no other part of the sheet.
        if (parts.scale().portrait()) {
            choices.add(either(view, parts, LOWER));
        }
        choices.add(textSizes(view, parts));
        CHOICES.stream().filter(choice -> choice != LOWER || !parts.scale().portrait())
                .forEach(choice -> choices.add(either(view, parts, choice)));
        if (view.hasEasyWords()) {
            choices.add(either(view, parts, EASY));
        }
        if (view.canSpeak()) {
            choices.add(either(view, parts, SPEECH));
        }
        if (!view.access().equals(AccessOptions.USUAL)) {
            choices.add(
                    new FlowPane(parts.secondary("restore", "access.reset", () -> choose(view, AccessOptions.USUAL))));
        }
        choices.add(new FlowPane(parts.secondary("information", "privacy.title", view::openPrivacy)));
        if (!parts.scale().size().twoPanes()) {
            return parts.column(1.2, choices.toArray(Node[]::new));
        }
        int half = Math.ceilDiv(choices.size(), 2);
        double gap = parts.scale().em(2.4);
        VBox second = column(parts, choices.subList(half, choices.size()));
        second.setMinWidth((parts.scale().width() - 2 * parts.scale().margin() - gap) / 2);
        return new Columns(gap, column(parts, choices.subList(0, half)), second);
    }

    private static VBox column(Parts parts, List<Region> choices) {
        return parts.column(1.2, choices.toArray(Node[]::new));
    }

    private static Region textSizes(ExhibitionView view, Parts parts) {
        Stream<Integer> sizes = Stream.concat(Stream.of(100, 125, 150),
                view.handheld() ? Stream.of(200) : Stream.empty());
        return choices(parts, "access.text",
                sizes.map(percent -> choice(view, parts, "access.text." + percent, view.access().withText(percent)))
                        .toArray(Node[]::new));
    }

    private static Region either(ExhibitionView view, Parts parts, Choice choice) {
        return choices(parts, choice.heading(),
                choice(view, parts, choice.off(), view.access().with(choice.aid(), false)),
                choice(view, parts, choice.on(), view.access().with(choice.aid(), true)));
    }

    private static Region choices(Parts parts, String key, Node... options) {
        Label heading = parts.words().say(Lettering.LABEL.line(), key);
        FlowPane flow = new FlowPane(parts.scale().em(0.8), parts.scale().em(0.8), options);
        VBox choices = parts.column(0.6, heading, flow);
        choices.getStyleClass().add(Scroller.WHOLE);
        return choices;
    }

    private static Target choice(ExhibitionView view, Parts parts, String key, AccessOptions wanted) {
        return parts.chip(() -> parts.words().messages().text(key), wanted.equals(view.access()),
                () -> choose(view, wanted));
    }

    private static void choose(ExhibitionView view, AccessOptions wanted) {
        view.access(wanted);
        open(view);
    }
}
