package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import ezvcard.Ezvcard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What is said at home about what was saved here.
final class KeepsakesTest {
    private static final Subject GALICIA = Subject.of(new RegionId("es-galicia"));
    private static final Subject SCOTLAND = Subject.of(new RegionId("uk-scotland"));
    private static final AreaId SEA = new AreaId("blue-economy");

    @Test
    void aMailSaysWhatARegionIsKnownForWhyItWasSavedAndWhereItIsOnTheWeb() {
        of(List.of(GALICIA), kept -> {
            List<String> lines = mail(kept, 520);
            assertEquals("Galicia", lines.get(0));
            assertEquals("Main field: Blue economy", lines.get(1));
            assertEquals("You came from Blue economy.", lines.get(2));
            assertTrue(lines.get(3).startsWith("More than 3,000 rafts"), "what it does there: " + lines);
            assertEquals("http://gain.xunta.gal", lines.getLast());
        });
    }

    @Test
    void everyNameIsKeptWhateverTheRoom() {
        of(List.of(GALICIA, SCOTLAND), kept -> {
            assertTrue(mail(kept, 520).containsAll(List.of("Galicia", "Scotland")));
            assertEquals(List.of("Galicia", "Scotland"), kept.mails(200).stream()
                    .flatMap(code -> Mails.read(code.text()).getBody().lines().limit(1)).toList());
        });
    }

    @Test
    void regionsAreContactsAndLaterEventsAreDates() {
        Subject wire = Subject.event(Bundled.EXHIBITION.event().dates().stream().filter(date -> date.days().isPresent())
                .findFirst().orElseThrow().id());
        Subject story = Subject.of(SEA);
        of(List.of(SCOTLAND, wire, story), kept -> {
            List<ListToTake.Code> codes = kept.contacts();
            assertEquals(2, codes.size(), "a field is neither");
            assertEquals("Scotland", codes.getFirst().about());
            assertEquals("Scotland", Ezvcard.parse(codes.getFirst().text()).first().getFormattedName().getValue());
            assertTrue(codes.getLast().text().startsWith("BEGIN:VEVENT"), codes.getLast().text());
        });
    }

    @Test
    void whatWasFoundFromTheOwnRegionSaysSo() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.MyRegion(new RegionId("pt-algarve"), Place.Fellows.ALIKE),
                    Bundled.EXHIBITION, Size.LARGE);
            kiosk.go(new Place.RegionPage(new RegionId(GALICIA.id())));
            kiosk.navigator.save(GALICIA);
            kiosk.navigator.home();
            kiosk.go(Place.MyRegion.of(new RegionId("pt-algarve")));
            kiosk.go(new Place.RegionPage(new RegionId("pt-algarve")));
            Subject own = Subject.of(new RegionId("pt-algarve"));
            kiosk.navigator.save(own);
            kiosk.navigator.home();
            kiosk.go(new Place.WhereFrom(Optional.of(new Country("LU"))));
            kiosk.go(new Place.RegionPage(new RegionId(SCOTLAND.id())));
            kiosk.navigator.save(SCOTLAND);
            Keepsakes kept = new Keepsakes(kiosk.around(), kiosk.navigator.saved()::subjects,
                    kiosk.navigator.saved()::cameFrom);
            assertEquals(Optional.of("You are from Algarve" + Lettering.SEPARATOR + "Like yours"),
                    kept.reason(GALICIA));
            assertEquals(Optional.of("You are from Algarve"), kept.reason(own));
            assertEquals(Optional.of("You are from Luxembourg"), kept.reason(SCOTLAND));
            kiosk.view.end();
        });
    }

    private static List<String> mail(Keepsakes kept, int bytes) {
        return Mails.read(kept.mails(bytes).getFirst().text()).getBody().lines().toList();
    }

    private static void of(List<Subject> saved, Consumer<Keepsakes> check) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, Size.LARGE);
            check.accept(new Keepsakes(kiosk.around(), () -> saved,
                    subject -> subject.equals(GALICIA) ? Optional.of(Place.Area.of(SEA)) : Optional.empty()));
            kiosk.view.end();
        });
    }
}
