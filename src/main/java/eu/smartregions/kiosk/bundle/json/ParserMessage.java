package eu.smartregions.kiosk.bundle.json;

/// The parts of Jackson's messages by which [JsonMistake] tells mistakes apart. Jackson tells them in no other way, and
/// does not promise its wording: a test asks the parser for each.
enum ParserMessage {
    CHARACTER("Unexpected character"),
    ESCAPE("character escape"),
    UNQUOTED_CHARACTER("unquoted character"),
    COMMA("expecting comma"),
    COLON("expecting a colon"),
    NAME("property name"),
    TOKEN("Unrecognized token '"),
    NO_NUMBER("Non-standard token '"),
    ZEROES("Leading zeroes"),
    CLOSE("Unexpected close marker"),
    OTHER_CLOSE(": expected '");

    private final String words;

    ParserMessage(String words) {
        this.words = words;
    }

    /// Whether it is part of a message.
    boolean isIn(String message) {
        return message.contains(words);
    }

    /// Returns what stands in a message between this and the next straight single quotation mark.
    String quotedIn(String message) {
        int from = message.indexOf(words) + words.length();
        return message.substring(from, message.indexOf('\'', from));
    }
}
