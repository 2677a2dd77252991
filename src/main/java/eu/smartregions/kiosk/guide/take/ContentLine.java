package eu.smartregions.kiosk.guide.take;

import java.nio.charset.StandardCharsets;

/// A line of a vCard or an iCalendar object.
///
/// Source: RFC 5545, 3.1 and 3.3.11; RFC 2426, 2.6 and 4: lines end with CRLF and are folded after 75 octets, never
/// within a character; backslashes, commas, semicolons and line breaks in texts are escaped.
final class ContentLine {
    private static final int LONGEST = 75;

    private ContentLine() {
    }

    /// Returns a line whose value is written as it is, such as a date.
    static String of(String name, String value) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : (name + ":" + value).codePoints().toArray()) {
            String letter = Character.toString(character);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(letter);
            octets += length;
        }
        return folded.append("\r\n").toString();
    }

    /// Returns a text as a value: its line breaks and separators escaped, other control characters left out.
    static String text(String plain) {
        return plain.strip().replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replaceAll("\\r\\n|[\\r\\n\\u0085\\u2028\\u2029]", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }

    /// Returns an address as a value: without blanks and control characters, which no address has.
    static String address(String plain) {
        return plain.replaceAll("[\\s\\p{Cntrl}]", "");
    }
}
