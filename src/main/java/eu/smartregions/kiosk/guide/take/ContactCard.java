package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/// The contact of a function for the visitor's own address book: a vCard 3.0 (RFC 2426), which every phone reads from a
/// code. Names that are too long are shortened between words: the organisation, then the function; ways to reach it are
/// kept whole or left out.
public final class ContactCard {

    private ContactCard() {
    }

    /// Returns a card of at most [TakeAway#MOST_BYTES].
    public static String of(Contact contact, Language language) {
        String function = contact.function().text(language);
        String organisation = contact.organisation().text(language);
        List<String> ways = List.of(
                contact.reach().mail().map(mail -> ContentLine.of("EMAIL", ContentLine.address(mail))).orElse(""),
                contact.reach().phone().map(phone -> ContentLine.of("TEL", ContentLine.text(phone))).orElse(""),
                contact.reach().address().map(address -> ContentLine.of("URL", ContentLine.address(address)))
                        .orElse(""));
        // The fewer ways, the more room for names: the web page goes first, then the phone.
        return IntStream.iterate(ways.size(), count -> count >= 0, count -> count - 1)
                .mapToObj(count -> String.join("", ways.subList(0, count)))
                .flatMap(reach -> List.of(120, 80, 40, 24).stream()
                        .map(bytes -> card(TakeAway.fitting(function, bytes / 2),
                                TakeAway.fitting(organisation, bytes), reach)))
                .filter(card -> card.getBytes(StandardCharsets.UTF_8).length <= TakeAway.MOST_BYTES).findFirst()
                .orElseThrow();
    }

    private static String card(String function, String organisation, String reach) {
        String name = ContentLine.text(function);
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + ContentLine.of("N", name + ";;;;") + ContentLine.of("FN", name)
                + ContentLine.of("ORG", ContentLine.text(organisation)) + reach + "END:VCARD\r\n";
    }
}
