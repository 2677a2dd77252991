package eu.smartregions.kiosk.guide.take;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contact for the visitor's own address book: a vCard 3.0 (RFC 2426), which the cameras of phones act on without a
/// network. Ways to reach it are kept whole or left out; texts that are too long are shortened between words, and end
/// with dots.
///
/// @param text at most [TakeAway#MOST_BYTES]
/// @param cut  the parts that are shortened or left out
public record ContactCard(String text, Set<Part> cut) {
    public ContactCard {
        cut = Set.copyOf(cut);
    }

    /// What a card may say, in its order.
    public enum Part {
        NAME, ORGANISATION, FUNCTION, MAIL, PHONE, ADDRESS, SENTENCE, MET;

        /// Returns the word for it in messages to exhibitors.
        public String key() {
            return switch (this) {
                case SENTENCE -> "hook";
                case MET -> "name of the event";
                default -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /// Returns the card of a function: mail and telephone before the names of function and organisation, and those
    /// before the web page.
    public static ContactCard of(Contact contact, Language language) {
        Lines lines = new Lines();
        lines.text(Part.NAME, contact.function().text(language), Lines.LEAST);
        contact.reach().mail().ifPresent(mail -> lines.whole(Part.MAIL, mail));
        contact.reach().phone().ifPresent(phone -> lines.whole(Part.PHONE, phone));
        lines.text(Part.ORGANISATION, contact.organisation().text(language), Lines.LEAST);
        lines.text(Part.NAME, contact.function().text(language), 0);
        lines.text(Part.ORGANISATION, contact.organisation().text(language), 0);
        contact.reach().address().ifPresent(address -> lines.whole(Part.ADDRESS, address));
        return lines.card();
    }

    /// Returns the card of a region: its name and address, where it was met and at which stand, then its office, and as
    /// much of the sentence about it as there is room for.
    public static ContactCard of(Region region, Exhibition exhibition, Language language) {
        Optional<Contact> contact = region.showcase().meeting().contact();
        Lines lines = new Lines();
        lines.text(Part.NAME, region.name().text(language), 0);
        region.showcase().address().ifPresent(address -> lines.whole(Part.ADDRESS, address));
        lines.text(Part.MET, region.showcase().meeting().stand().map(stand -> stand.number() + ", ").orElse("")
                + TakeAway.met(exhibition, language), 0);
        contact.ifPresent(known -> {
            known.reach().mail().ifPresent(mail -> lines.whole(Part.MAIL, mail));
            known.reach().phone().ifPresent(phone -> lines.whole(Part.PHONE, phone));
            lines.text(Part.ORGANISATION, known.organisation().text(language), 0);
            lines.text(Part.FUNCTION, known.function().text(language), 0);
        });
        region.specialisation().introduction().hook()
                .ifPresent(hook -> lines.text(Part.SENTENCE, hook.text(language), 0));
        return lines.card();
    }

    /// The lines of a card while it is filled, the most important first.
    private static final class Lines {
        /// A name that is shortened further than this many bytes says nothing.
        private static final int LEAST = 24;

        private final Map<Part, String> said = new EnumMap<>(Part.class);
        private final Set<Part> cut = EnumSet.noneOf(Part.class);

        /// Says something that is of use only whole.
        void whole(Part part, String value) {
            said.put(part, value);
            if (!fits()) {
                said.remove(part);
                cut.add(part);
            }
        }

        /// Says as much of a text as there is room for, in place of what was said of it before.
        ///
        /// @param most bytes at most; 0 for no such limit
        void text(Part part, String text, int most) {
            int bytes = most > 0 ? most : TakeAway.bytes(text.strip());
            String fitting = TakeAway.fitting(text, bytes);
            said.put(part, fitting);
            while (!fits() && !fitting.isEmpty()) {
                bytes--;
                fitting = TakeAway.fitting(text, bytes);
                said.put(part, fitting);
            }
            cut.remove(part);
            if (!fitting.equals(text.strip())) {
                cut.add(part);
            }
            if (fitting.isEmpty() || bytes < LEAST && cut.contains(part) && part != Part.NAME) {
                said.remove(part);
            }
        }

        private boolean fits() {
            return TakeAway.bytes(written()) <= TakeAway.MOST_BYTES;
        }

        ContactCard card() {
            return new ContactCard(written(), cut);
        }

        private String written() {
            String name = ContentLine.text(said.get(Part.NAME));
            StringBuilder card = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n")
                    .append(ContentLine.of("N", name + ";;;;")).append(ContentLine.of("FN", name));
            String office = joined(";", Part.ORGANISATION, Part.FUNCTION);
            add(card, "ORG", office);
            add(card, "EMAIL", ContentLine.address(said.getOrDefault(Part.MAIL, "")));
            add(card, "TEL", ContentLine.text(said.getOrDefault(Part.PHONE, "")));
            add(card, "URL", ContentLine.address(said.getOrDefault(Part.ADDRESS, "")));
            add(card, "NOTE", joined("\\n", Part.SENTENCE, Part.MET));
            return card.append("END:VCARD\r\n").toString();
        }

        private String joined(String between, Part first, Part second) {
            return Stream.of(first, second).map(said::get).filter(Objects::nonNull).map(ContentLine::text)
                    .collect(Collectors.joining(between));
        }

        private static void add(StringBuilder card, String name, String value) {
            if (!value.isEmpty()) {
                card.append(ContentLine.of(name, value));
            }
        }
    }
}
