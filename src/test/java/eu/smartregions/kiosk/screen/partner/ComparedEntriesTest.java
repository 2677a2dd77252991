package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Comparison.Entry;
import eu.smartregions.kiosk.guide.Comparison.Item;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// An entry of a comparison says all that belongs to it, and shows whether it fits.
final class ComparedEntriesTest {
    private static final Entry ENERGY = new Entry.Field(new AreaId("energy-transition"));
    private static final Entry OFFER = new Entry.Exchanged(new Exchange(Exchange.Side.OFFER, Exchange.Means.TEST_SITE,
            new AreaId("energy-transition"), LocalizedText.of(Language.EN, "A test basin")));
    private static final Entry PEOPLE = new Entry.Figure(
            new Fact(Fact.Kind.POPULATION, new BigDecimal("2160000"), 2016, "Eurostat"));
    private static final Entry MEMBER = new Entry.Member(new Membership(LocalizedText.of(Language.EN, "Vanguard"),
            Membership.Role.CO_LEAD, Membership.Kind.VANGUARD));

    @Test
    void saysAllThatBelongsToIt() {
        entries((_, entries) -> assertEquals(
                List.of("Energy transition", "A test basin (test sites)",
                        "2,160,000 people (2016, Eurostat)", "Vanguard\u00a0– joint lead", "A12"),
                List.of(ENERGY, OFFER, PEOPLE, MEMBER, new Entry.Place(new Stand("A12", List.of()))).stream()
                        .map(entries::text).toList()));
    }

    @Test
    void saysItInTheLanguageInForce() {
        entries((kiosk, entries) -> {
            Label label = label(entries.node(new Item(PEOPLE, false)));
            kiosk.language.choose(Language.DE);
            assertEquals("2.160.000 Menschen (2016, Eurostat)", label.getText());
        });
    }

    @Test
    void whatFitsIsInBoldBehindAnIcon() {
        entries((_, entries) -> {
            Node fits = entries.node(new Item(OFFER, true));
            assertTrue(label(fits).getStyleClass().contains("t-label"));
            assertEquals(1, icons(fits));
            Node other = entries.node(new Item(OFFER, false));
            assertTrue(label(other).getStyleClass().contains("t-body"));
            assertEquals(0, icons(other));
        });
    }

    @Test
    void aFieldHasItsOwnIconAlsoWhereItDoesNotFit() {
        entries((_, entries) -> assertEquals(1,
                entries.node(new Item(ENERGY, false)).lookupAll(".area-deep").size()));
    }

    private static Label label(Node entry) {
        return (Label) ((Pane) entry).getChildren().getLast();
    }

    private static long icons(Node entry) {
        return ((Pane) entry).getChildren().stream().filter(Icon.class::isInstance).count();
    }

    private static void entries(BiConsumer<ShownKiosk, ComparedEntries> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), Bundled.EXHIBITION, Size.LARGE);
            seen.accept(kiosk, new ComparedEntries(kiosk.around()));
            kiosk.view.end();
        });
    }
}
