package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.SaveTheDate.Days;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The card of a later event, as much as is known of it.
final class DateCardTest {
    private static final LocalizedText TITLE = LocalizedText.of(Language.EN, "Summit");
    private static final Venue HALL = new Venue(Optional.of("Old Hall"), LocalizedText.of(Language.EN, "Ghent"),
            new Country("BE"), ZoneId.of("Europe/Brussels"));
    private static final SaveTheDate KNOWN = new SaveTheDate("summit", TITLE, 2031,
            Optional.of(new Days(LocalDate.of(2031, 3, 30), LocalDate.of(2031, 4, 2))), Optional.of(HALL));
    private static final SaveTheDate SOME_DAY = new SaveTheDate("some-day", TITLE, 2031, Optional.empty(),
            Optional.empty());

    @Test
    void saysItsFirstDayLargeAndWhenAndWhereInFull() {
        on(kiosk -> {
            Target card = DateCard.of(kiosk.page().around(), KNOWN);
            assertEquals(List.of("30", "Mar", "Summit",
                    "30 March – 2 April 2031" + Lettering.SEPARATOR + "Old Hall, Ghent, Belgium"),
                    ShownKiosk.texts(card));
            kiosk.language.choose(Language.DE);
            assertEquals(List.of("30", "Mär", "Summit",
                    "30. März – 2. April 2031" + Lettering.SEPARATOR + "Old Hall, Ghent, Belgien"),
                    ShownKiosk.texts(card));
        });
    }

    @Test
    void saysTheYearWhereTheDaysAreNotKnown() {
        on(kiosk -> assertEquals(List.of("2031", "Summit", "2031, days not known"),
                ShownKiosk.texts(DateCard.of(kiosk.page().around(), SOME_DAY))));
    }

    @Test
    void aVenueMayBeATownAlone() {
        on(kiosk -> assertEquals("Ghent, Belgium",
                DateCard.where(new Venue(Optional.empty(), HALL.city(), HALL.country(), HALL.zone()),
                        kiosk.page().words())));
    }

    @Test
    void leadsToItsEvent() {
        on(kiosk -> {
            Target card = DateCard.of(kiosk.page().around(), KNOWN);
            assertEquals("Summit", card.getAccessibleText());
            card.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(new Place.EventPage("summit"), kiosk.navigator.here());
        });
    }

    private static void on(Consumer<ShownKiosk> check) {
        Toolkit.run(() -> check
                .accept(ShownKiosk.at(new Place.Home(), Exhibitions.dated(KNOWN), Language.EN, Size.LARGE)));
    }
}
