package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A phone held up to the pages reads what they are about: every code is found in the drawn picture of its page and
/// read by a library that did not make it.
final class CodesOnPagesTest {
    @TempDir
    private Path folder;
    private Exhibition exhibition = Exhibitions.small();

    @BeforeEach
    void furnish() throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        exhibition = Exhibitions.furnished(LocalizedText.of(Language.EN, "Łódź and Ääkköset; B, C"), picture);
    }

    static List<Size> sizes() {
        return List.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aContactIsReadAsACardForTheAddressBook(Size size) {
        Region region = exhibition.regions().getFirst();
        Contact contact = region.showcase().meeting().contact().orElseThrow();
        VCard card = codes(size, new Place.RegionPage(region.id())).stream()
                .filter(code -> code.startsWith("BEGIN:VCARD")).map(code -> Ezvcard.parse(code).first())
                .filter(one -> one.getFormattedName().getValue().equals(contact.function().text(Language.EN)))
                .findFirst().orElseThrow();
        assertEquals(List.of(contact.organisation().text(Language.EN)), card.getOrganization().getValues());
        assertEquals(contact.reach().mail().orElseThrow(), card.getEmails().getFirst().getValue());
        assertEquals(contact.reach().phone().orElseThrow(), card.getTelephoneNumbers().getFirst().getText());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aRegionIsReadAsACardOfItsNameAddressStandAndSentence(Size size) {
        Region region = exhibition.regions().getFirst();
        List<VCard> cards = codes(size, new Place.RegionPage(region.id())).stream()
                .filter(code -> code.startsWith("BEGIN:VCARD")).map(code -> Ezvcard.parse(code).first()).toList();
        VCard card = cards.stream().filter(
                one -> one.getFormattedName().getValue().equals("Łódź and Ääkköset; B, C")).findFirst().orElseThrow();
        assertEquals("https://strategy.example", card.getUrls().getFirst().getValue());
        assertTrue(card.getNotes().getFirst().getValue().endsWith("A12, Smart Regions "
                + exhibition.event().first().getYear()), card.getNotes().getFirst().getValue());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aLaterEventIsReadByACalendar(Size size) {
        SaveTheDate date = exhibition.event().date("soon").orElseThrow();
        VEvent event = event(codes(size, new Place.EventPage(date.id())).getFirst());
        assertEquals("Soon", event.getSummary().getValue());
        assertEquals(date.days().orElseThrow().first(), day(event));
    }

    @Test
    void aSessionIsReadByACalendar() {
        List<String> codes = Toolkit.ask(() -> {
            ShownKiosk kiosk = shown(Size.LARGE, new Place.Programme());
            kiosk.fire("Add to my calendar");
            List<String> read = Phone.read(kiosk.scene);
            kiosk.view.end();
            return read;
        });
        VEvent event = event(codes.getFirst());
        assertEquals("Without an end", event.getSummary().getValue());
        assertEquals(exhibition.event().first(), event.getDateStart().getValue().toInstant()
                .atZone(exhibition.event().venue().zone()).toLocalDate());
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aStoryIsReadWithItsRegionItsFigureAndWhatChanged(Size size) {
        Region region = exhibition.regions().getFirst();
        Story story = region.showcase().stories().getFirst();
        assertEquals(
                List.of(String.join("\n", "A story", "- Łódź and Ääkköset; B, C", "- 12 things, 2016",
                        "- It is different.",
                        "Smart Regions " + exhibition.event().first().getYear())),
                codes(size, new Place.StoryPage(story.id())));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void whatIsSavedIsRead(Size size) {
        List<String> codes = Toolkit.ask(() -> {
            ShownKiosk kiosk = shown(size, new Place.Home());
            kiosk.navigator.save(Subject.of(exhibition.regions().getFirst().id()));
            kiosk.navigator.save(Subject.event("soon"));
            kiosk.go(new Place.Saved());
            List<String> read = Phone.read(kiosk.scene);
            kiosk.view.end();
            return read;
        });
        List<String> lines = Mails.read(codes.getFirst()).getBody().lines().toList();
        assertTrue(lines.containsAll(List.of("Łódź and Ääkköset; B, C", "Soon")), lines::toString);
    }

    @Test
    void aDocumentIsReadAsItsAddress() {
        assertEquals(List.of("https://guide.example/a/long/way"),
                codes(Size.LARGE, new Place.PublicationPage("guide")));
        assertEquals(List.of("https://bank.example"), codes(Size.TABLET, new Place.OrganisationPage("bank")));
    }

    @Test
    void aCodeIsReadInHighContrastToo() {
        List<String> codes = Toolkit.ask(() -> {
            ShownKiosk kiosk = shown(Size.LARGE, new Place.EventPage("soon"));
            kiosk.view.access(AccessOptions.USUAL.with(AccessOptions.Aid.CONTRAST, true));
            kiosk.layOut();
            List<String> read = Phone.read(kiosk.scene);
            kiosk.view.end();
            return read;
        });
        assertEquals("Soon", event(codes.getFirst()).getSummary().getValue());
    }

    private static VEvent event(String text) {
        return Biweekly.parse("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + text + "END:VCALENDAR\r\n").first().getEvents()
                .getFirst();
    }

    private static LocalDate day(VEvent event) {
        return event.getDateStart().getValue().getRawComponents().toDate().toInstant().atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    /// All codes that a phone finds on a page, More by More, and on the sheet that it opens for one.
    private List<String> codes(Size size, Place place) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = shown(size, place);
            Set<String> read = new LinkedHashSet<>(Phone.read(kiosk.scene));
            while (kiosk.find("More").isPresent()) {
                kiosk.fire("More");
                read.addAll(Phone.read(kiosk.scene));
            }
            if (kiosk.find("Take it with you").isPresent()) {
                kiosk.fire("Take it with you");
                read.addAll(Phone.read(kiosk.scene));
            }
            kiosk.view.end();
            return List.copyOf(read);
        });
    }

    private ShownKiosk shown(Size size, Place place) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, size);
        kiosk.begin(AccessOptions.USUAL);
        kiosk.go(place);
        return kiosk;
    }
}
