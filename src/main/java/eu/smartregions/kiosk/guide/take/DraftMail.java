package eu.smartregions.kiosk.guide.take;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A mail that waits on the visitor's phone for an address to be sent to: what was saved, thing by thing.
///
/// Source: RFC 6068. The cameras of phones act on `mailto:` whether an address is given or not; the older `MATMSG:`
/// takes less room, but many readers refuse it without one.
public final class DraftMail {
    private static final String UNRESERVED = "-._~!$'()*,;:@";
    private static final String BETWEEN = "\r\n\r\n";

    private DraftMail() {
    }

    /// Something saved.
    ///
    /// @param name     its name
    /// @param facts    what is needed to find it: stand, main field
    /// @param address  a web page
    /// @param reason   why the visitor saved it
    /// @param sentence one sentence about it
    public record Thing(String name, List<String> facts, Optional<String> address, Optional<String> reason,
            Optional<String> sentence) {
        public Thing {
            facts = List.copyOf(facts);
        }
    }

    /// A thing, and how much of it is said.
    private static final class Told {
        private final Thing thing;
        private boolean facts = true;
        private boolean address = true;
        private boolean reason;
        private boolean sentence;

        Told(Thing thing) {
            this.thing = thing;
        }

        String text(String name) {
            List<String> lines = new ArrayList<>(List.of(name));
            if (facts && !thing.facts().isEmpty()) {
                lines.add(String.join(", ", thing.facts()));
            }
            if (reason) {
                thing.reason().ifPresent(lines::add);
            }
            if (sentence) {
                thing.sentence().ifPresent(lines::add);
            }
            if (address) {
                thing.address().ifPresent(lines::add);
            }
            return String.join("\r\n", lines);
        }

        String text() {
            return text(thing.name());
        }
    }

    /// Returns the saved things in as few mails as their names, facts and addresses fit into, each short enough for one
    /// code; reasons and then sentences where there is room left. A thing too long for a code of its own loses its
    /// address, its facts, then the end of its name.
    ///
    /// @param subject   of the mails
    /// @param things    at least one
    /// @param mostBytes that a code holds
    public static List<String> of(String subject, List<Thing> things, int mostBytes) {
        List<List<Told>> mails = new ArrayList<>(List.of(new ArrayList<>()));
        for (Thing thing : things) {
            Told told = new Told(thing);
            List<Told> mail = mails.getLast();
            mail.add(told);
            if (mail.size() > 1 && !fits(subject, mail, mostBytes)) {
                mail.removeLast();
                mails.add(new ArrayList<>(List.of(told)));
            }
        }
        mails.forEach(mail -> fill(subject, mail, mostBytes));
        return mails.stream().map(mail -> written(subject, mail, mostBytes)).toList();
    }

    private static void fill(String subject, List<Told> mail, int mostBytes) {
        mail.forEach(told -> told.address = told.address && fits(subject, mail, mostBytes));
        mail.forEach(told -> told.facts = told.facts && fits(subject, mail, mostBytes));
        for (Told told : mail) {
            told.reason = true;
            told.reason = fits(subject, mail, mostBytes);
        }
        for (Told told : mail) {
            told.sentence = true;
            told.sentence = fits(subject, mail, mostBytes);
        }
    }

    private static boolean fits(String subject, List<Told> mail, int mostBytes) {
        return address(subject, body(mail)).length() <= mostBytes;
    }

    private static String written(String subject, List<Told> mail, int mostBytes) {
        String whole = address(subject, body(mail));
        Told first = mail.getFirst();
        for (int bytes = TakeAway.bytes(first.thing.name()); whole.length() > mostBytes && bytes > 0; bytes--) {
            whole = address(subject, first.text(TakeAway.fitting(first.thing.name(), bytes)));
        }
        return whole;
    }

    private static String body(List<Told> mail) {
        return String.join(BETWEEN, mail.stream().map(Told::text).toList());
    }

    private static String address(String subject, String body) {
        return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (character < 128 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0)) {
                encoded.append(character);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) character));
            }
        }
        return encoded.toString();
    }
}
