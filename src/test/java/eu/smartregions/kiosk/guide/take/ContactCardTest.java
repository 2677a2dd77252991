package eu.smartregions.kiosk.guide.take;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.client.result.AddressBookParsedResult;
import com.google.zxing.client.result.ResultParser;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A region becomes a contact that two readers understand alike, in every language.
final class ContactCardTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final Contact OFFICE = new Contact(
            LocalizedText.of(Language.DE, "Referat für intelligente Spezialisierung"),
            LocalizedText.of(Language.DE, "Senatsverwaltung für Wirtschaft, Energie und Betriebe"),
            new Contact.Reach(Optional.of("ris@senweb.example"), Optional.empty(),
                    Optional.of("https://www.senweb.example/ris")));

    @ParameterizedTest
    @EnumSource
    void everyRegionHasItsNameItsAddressAndWhereItWasMet(Language language) {
        for (Region region : BUNDLED.regions()) {
            ContactCard made = ContactCard.of(region, BUNDLED, language);
            assertTrue(made.text().getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES, made.text());
            VCard card = Ezvcard.parse(made.text()).first();
            assertEquals(region.name().text(language), card.getFormattedName().getValue());
            assertEquals(region.showcase().address().orElseThrow(), card.getUrls().getFirst().getValue());
            String note = card.getNotes().getFirst().getValue();
            assertTrue(note.endsWith(TakeAway.met(BUNDLED, language)) || made.cut().contains(ContactCard.Part.MET),
                    note);
            String hook = region.specialisation().introduction().hook().orElseThrow().text(language);
            boolean whole = note.startsWith(hook + "\n");
            assertEquals(!whole, made.cut().contains(ContactCard.Part.SENTENCE), note);
            assertTrue(whole || !note.contains("\n") || hook.startsWith(note.substring(0, note.indexOf(" …"))), note);
            assertTrue(language != Language.EN || whole || note.contains("\n"), () -> note + " has no sentence");
        }
    }

    @Test
    void mostRegionsKeepTheirWholeSentence() {
        for (Language language : List.of(Language.EN, Language.DE, Language.FR)) {
            long cut = BUNDLED.regions().stream()
                    .filter(region -> !ContactCard.of(region, BUNDLED, language).cut().isEmpty()).count();
            assertTrue(cut <= BUNDLED.regions().size() / 6, () -> cut + " are cut in " + language);
        }
    }

    @Test
    void theSoftwareOfPhonesReadsTheSame() {
        Region region = withOffice();
        AddressBookParsedResult read = assertInstanceOf(AddressBookParsedResult.class, ResultParser.parseResult(
                new Result(ContactCard.of(region, BUNDLED, Language.DE).text(), new byte[0], null,
                        BarcodeFormat.QR_CODE)));
        assertEquals(List.of("Berlin"), List.of(read.getNames()));
        assertEquals(List.of("https://www.senweb.example/ris"), List.of(read.getURLs()));
        assertEquals(List.of("ris@senweb.example"), List.of(read.getEmails()));
        assertTrue(read.getOrg().startsWith("Senatsverwaltung für Wirtschaft, Energie und Betriebe"), read.getOrg());
        assertTrue(read.getNote().contains("B4, "), read.getNote());
    }

    @Test
    void theOfficeIsSaidWholeOrShortenedBetweenWordsAndThatIsTold() {
        VCard card = Ezvcard.parse(ContactCard.of(OFFICE, Language.DE).text()).first();
        assertEquals("Referat für intelligente Spezialisierung", card.getFormattedName().getValue());
        assertEquals(List.of("Senatsverwaltung für Wirtschaft, Energie und Betriebe"),
                card.getOrganization().getValues());
        assertEquals(Set.of(), ContactCard.of(OFFICE, Language.DE).cut());

        String organisation = OFFICE.organisation().text(Language.DE)
                + " des Landes, gemeinsam mit der Vertretung bei der Union und der Stadt ".repeat(2);
        ContactCard cut = ContactCard.of(new Contact(OFFICE.function(), LocalizedText.of(Language.DE, organisation),
                OFFICE.reach()), Language.DE);
        VCard read = Ezvcard.parse(cut.text()).first();
        assertEquals("Referat für intelligente Spezialisierung", read.getFormattedName().getValue());
        String said = read.getOrganization().getValues().getFirst();
        assertTrue(said.endsWith(" …") && organisation.startsWith(said.substring(0, said.length() - 2)), said);
        assertTrue(said.replace(" …", "").replaceFirst(".* ", "").length() > 3, said);
        assertEquals(Set.of(ContactCard.Part.ORGANISATION, ContactCard.Part.ADDRESS), cut.cut());
    }

    @Test
    void anAddressTooLongIsLeftOutAndTold() {
        Contact far = new Contact(OFFICE.function(), OFFICE.organisation(), new Contact.Reach(OFFICE.reach().mail(),
                Optional.empty(), Optional.of("https://region.example/" + "p".repeat(250))));
        ContactCard card = ContactCard.of(far, Language.DE);
        assertEquals(Set.of(ContactCard.Part.ADDRESS), card.cut());
        assertEquals(List.of(), Ezvcard.parse(card.text()).first().getUrls());
    }

    private static Region withOffice() {
        Region berlin = BUNDLED.region(new RegionId("de-berlin")).orElseThrow();
        return new Region(berlin.id(), berlin.name(), berlin.territory(), berlin.specialisation(),
                new Showcase(List.of(), List.of(), List.of(), List.of(),
                        new Meeting(true, Optional.of(OFFICE), Optional.of(new Stand("B4", List.of())))));
    }
}
