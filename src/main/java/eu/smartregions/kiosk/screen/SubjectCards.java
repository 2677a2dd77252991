package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Hit;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittedLine;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Cards that lead to anything that is shown, of whatever kind: a region looks as in every other list, the rest has an
/// icon and the word for its kind.
final class SubjectCards {
    private static final double THUMB_EM = 4.6;
    /// The places where a title may end early: before a dash, a bracket or a colon.
    private static final Pattern MARK = Pattern.compile(" [–—-] | \\(|: ?|; ");
    private static final int SURELY_FITS = 30;
    /// Letters of words such as "and", "für" and "τους", which no title ends with.
    private static final int MOST_OF_A_PARTICLE = 4;
    private static final Map<Subject.Kind, String> ICONS = Map.of(Subject.Kind.EVENT, "calendar-month",
            Subject.Kind.SESSION, "calendar-month", Subject.Kind.PUBLICATION, "book-open-variant",
            Subject.Kind.INSTRUMENT, "hand-coin", Subject.Kind.ORGANISATION, "account-group",
            Subject.Kind.PARTNERSHIP, "handshake", Subject.Kind.STORY, "comment-quote");

    private final ScreenContext around;
    private final Parts parts;
    private final Map<Subject, LocalizedText> titles;

    /// @param parts that the cards are made of: still ones for lists, which make their cards anew
    SubjectCards(ScreenContext around, Parts parts) {
        this.around = around;
        this.parts = parts;
        this.titles = around.exhibition().titles();
    }

    /// Returns the title of a subject; empty for one that is not shown.
    Optional<LocalizedText> title(Subject subject) {
        return Optional.ofNullable(titles.get(subject));
    }

    /// Returns the card of a subject that is shown.
    Target card(Subject subject) {
        if (subject.kind() == Subject.Kind.REGION) {
            return new Cards(around, parts).region(region(subject), Optional.empty());
        }
        LocalizedText title = titles.get(subject);
        Target card = other(subject, name(new FittedLine(Lettering.LABEL, 2), title), List.of(),
                () -> Place.of(subject).ifPresent(around.navigator()::go));
        parts.follow(card, title);
        return card;
    }

    /// Returns the card of a region that was saved: how to find it, and why it was saved.
    Target saved(Subject subject, Keepsakes kept) {
        Region region = region(subject);
        return new Cards(around, parts).saved(region, () -> {
            String facts = String.join(Lettering.SEPARATOR, kept.facts(region));
            List<String> wordings = new ArrayList<>();
            kept.reason(subject).ifPresent(reason -> {
                String found = facts.isEmpty() ? reason : facts + Lettering.SEPARATOR + reason;
                kept.work(subject).ifPresent(work -> wordings.add(found + " " + work));
                wordings.addAll(List.of(found, reason));
            });
            if (!facts.isEmpty()) {
                region.countryBeside(parts.words().language())
                        .ifPresent(country -> wordings.add(country + Lettering.SEPARATOR + facts));
                wordings.add(facts);
            }
            wordings.addAll(Cards.about(region, Optional.empty(), parts.words()));
            return wordings;
        });
    }

    private FittedLine name(FittedLine line, LocalizedText title) {
        parts.words().follow(() -> line.say(wordings(title.text(parts.words().language()))));
        return line;
    }

    /// Returns the card of something found, with the word that it was found by.
    ///
    /// @param low whether there is room for its name only
    Target found(Hit hit, boolean low, Runnable action) {
        return low ? named(hit.name(), action) : found(hit, action);
    }

    private Target named(LocalizedText title, Runnable action) {
        FittedLabel name = FittedLabel.lowTile(parts.scale());
        parts.words().follow(() -> name.setText(wordings(title.text(parts.words().language())).getLast()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox content = parts.row(0, name);
        content.setPadding(new Insets(0, parts.scale().em(0.8), 0, parts.scale().em(0.8)));
        Target card = new Target("k-card", content, action);
        parts.follow(card, title);
        return card;
    }

    private Target found(Hit hit, Runnable action) {
        List<String> matched = hit.matched(parts.words().language());
        if (hit.subject().kind() != Subject.Kind.REGION) {
            List<String> more = Stream.concat(day(hit.subject()).stream(), matched.stream()).toList();
            Target card = other(hit.subject(), name(new FittedLine(Lettering.LABEL), hit.name()), more, action);
            parts.follow(card, hit.name());
            return card;
        }
        Region region = region(hit.subject());
        Optional<String> country = region.countryBeside(parts.words().language());
        List<String> said = matched.isEmpty()
                ? Cards.about(region, Optional.empty(), parts.words())
                : country.map(name -> after(name, matched, true)).orElse(matched);
        return new Cards(around, parts).region(region, Optional.empty(), () -> said, action);
    }

    /// Returns when a session is: some are called the same on both days.
    private Optional<String> day(Subject subject) {
        return Optional.of(subject).filter(found -> found.kind() == Subject.Kind.SESSION)
                .map(found -> around.exhibition().event().programme().get(Integer.parseInt(found.id()) - 1))
                .map(session -> SessionTime.withDay(session, parts.words()));
    }

    /// Returns wordings that say as much as there is room for after a word: with it, the shorter ones also without it
    /// where the text matters more; the word alone last.
    private static List<String> after(String word, List<String> texts, boolean alsoAlone) {
        List<String> wordings = new ArrayList<>();
        texts.forEach(text -> wordings.add(word + Lettering.SEPARATOR + text));
        if (alsoAlone) {
            wordings.addAll(texts);
        }
        wordings.add(word);
        return wordings;
    }

    private Region region(Subject subject) {
        return around.exhibition().region(new RegionId(subject.id())).orElseThrow();
    }

    private Target other(Subject subject, Node name, List<String> more, Runnable action) {
        FittedLine kind = new FittedLine(Lettering.CAPTION);
        parts.words().follow(() -> {
            String word = parts.words().messages().text("kind." + subject.kind().key());
            kind.say(after(word, more, false));
        });
        VBox text = parts.column(0, name, kind);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts.row(1.2, thumb(subject), text, parts.icon("chevron-right", 2));
        content.setPadding(new Insets(0, parts.scale().em(1), 0, parts.scale().em(0.6)));
        return new Target("k-card", content, action);
    }

    /// Returns a title and its beginnings up to every mark that ends a thought, the fullest first; a long one without
    /// any is cut short between words, as late as it may be.
    static List<String> wordings(String title) {
        List<String> wordings = new ArrayList<>(List.of(title));
        Matcher mark = MARK.matcher(title);
        while (mark.find()) {
            wordings.add(1, title.substring(0, mark.start()));
        }
        String shortest = wordings.getLast();
        int end = shortest.lastIndexOf(' ');
        while (end > 0 && wordings.getLast().length() > SURELY_FITS) {
            String beginning = shortest.substring(0, end);
            int last = beginning.lastIndexOf(' ');
            if (end - last - 1 > MOST_OF_A_PARTICLE) {
                wordings.add(beginning.endsWith(",") ? beginning.substring(0, end - 1) : beginning);
            }
            end = last;
        }
        return wordings;
    }

    private StackPane thumb(Subject subject) {
        double side = parts.scale().em(THUMB_EM);
        AreaLook look = area(subject).map(PriorityArea::look).orElse(AreaLook.PLAIN);
        String icon = ICONS.getOrDefault(subject.kind(), AreaStyles.icon(look));
        StackPane thumb = new StackPane(parts.icon(icon, 2.4));
        thumb.getStyleClass().addAll("area-tint", "area-deep");
        thumb.setMinSize(side, side);
        thumb.setMaxSize(side, side);
        return AreaStyles.apply(thumb, look);
    }

    /// Returns the area that a subject is, or is a part of.
    private Optional<PriorityArea> area(Subject subject) {
        return around.exhibition().areas().stream().filter(area -> Subject.of(area.id()).equals(subject)
                || area.themes().stream().anyMatch(theme -> Subject.of(theme.id()).equals(subject))).findFirst();
    }
}
