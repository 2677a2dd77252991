package eu.smartregions.kiosk.bundle.json;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Explains a syntax error of a JSON file to somebody who never saw JSON: what is wrong there, and what to do.
final class JsonMistake {
    private static final String RULE = "json-syntax";
    private static final String CURLY = "“”„‟«»‹›‘’‚`´'";
    private static final Pattern CURLY_END = Pattern.compile("(?s).*[:\\[{,]\\s*\"[^\"]*([“”„»’])[\\s,}\\]]*");
    /// Continuation bytes of UTF-8 (RFC 3629) begin with the bits 10.
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    private static final String BEGIN = "Write { before the first field, and } after the last.";
    /// The number of bytes before the mistake that are looked at.
    private static final int NEAR = 400;

    private final byte[] text;
    private final int offset;
    private final String words;
    private final String line;
    private final char here;
    private final char before;

    private JsonMistake(byte[] text, int offset, String words) {
        this.text = text;
        this.offset = offset;
        this.words = words;
        int from = Math.max(0, offset - NEAR);
        String left = new String(text, from, offset - from, StandardCharsets.UTF_8);
        String right = new String(text, offset, Math.min(4, text.length - offset), StandardCharsets.UTF_8);
        line = left.substring(left.lastIndexOf('\n') + 1);
        here = right.isEmpty() ? ' ' : right.charAt(0);
        before = left.isBlank() ? ' ' : left.stripTrailing().charAt(left.stripTrailing().length() - 1);
    }

    /// What is told of a mistake.
    ///
    /// @param offset where it is, in bytes from the beginning of the text
    /// @param mended the change that certainly mends it
    record Told(int offset, Finding finding, Optional<ObjectText.Change> mended) {
    }

    /// Returns what is told of a syntax error.
    ///
    /// @param offset in bytes from the beginning of the text
    /// @param words  the parser's message
    static Told told(byte[] text, int offset, String words) {
        int place = start(text, Math.clamp(offset, 0, text.length), words);
        JsonMistake mistake = new JsonMistake(text, place, words);
        return new Told(place, mistake.finding(), new JsonRepair(text, place, words).change());
    }

    /// Returns what is told of a text that ends too early: which bracket was left open, where a bracket ends it; a text
    /// that breaks off in the middle has lost more.
    static Told ended(byte[] text, int offset) {
        OpenBrackets brackets = OpenBrackets.before(text, text.length);
        return brackets.forgotten().filter(_ -> brackets.missOne())
                .map(bracket -> new Told(offset, open(bracket, "at the end of the file"),
                        Optional.of(closing(brackets, bracket))))
                .orElseGet(() -> new Told(offset, new Finding(RULE, "The file ends in the middle of the content.",
                        "Add what is missing, at least the closing quotation marks and brackets."),
                        Optional.empty()));
    }

    static ObjectText.Change closing(OpenBrackets brackets, OpenBrackets.Open bracket) {
        int at = brackets.closes(bracket);
        return new ObjectText.Change(at, at, String.valueOf(bracket.close()));
    }

    private static Finding open(OpenBrackets.Open bracket, String where) {
        return new Finding(RULE, "The bracket " + bracket.mark() + " in line " + bracket.line()
                + " is still open " + where + ".",
                "Write " + bracket.close() + " after the last thing that belongs "
                        + "into it.");
    }

    /// Returns the start of the character that is meant: where it has several bytes, the parser names its end.
    private static int start(byte[] text, int offset, String words) {
        if (ParserMessage.NO_NUMBER.isIn(words)) {
            return Math.max(0, offset - ParserMessage.NO_NUMBER.quotedIn(words).length());
        }
        int start = offset;
        while (ParserMessage.CHARACTER.isIn(words) && start > 0
                && (text[start - 1] & CONTINUATION_MASK) == CONTINUATION) {
            start--;
        }
        return start < offset ? start - 1 : offset;
    }

    private Finding finding() {
        return inText().or(this::mark).or(this::comma).or(this::name).or(this::value).or(this::bracket)
                .orElseGet(this::other);
    }

    private static Optional<Finding> is(String message, String fix) {
        return Optional.of(new Finding(RULE, message, fix));
    }

    private String shown() {
        return "\"" + here + "\"";
    }

    /// Inside a text, at a character that no JSON text may contain.
    private Optional<Finding> inText() {
        if (ParserMessage.ESCAPE.isIn(words)) {
            return is("A backslash stands in this text.", "Write it twice, or leave it out.");
        }
        if (!ParserMessage.UNQUOTED_CHARACTER.isIn(words)) {
            return Optional.empty();
        }
        if (here == '\t') {
            return is("A tab stands in this text.", "Write a blank in its place.");
        }
        if (here != '\n' && here != '\r') {
            return is("An invisible control character stands in this text.", "Remove it.");
        }
        Matcher curly = CURLY_END.matcher(line);
        return curly.matches()
                ? is("The text on this line does not end: " + curly.group(1) + " does not close it.",
                        "Write the straight quotation mark (\") in its place.")
                : is("This text does not end on the line on which it begins.",
                        "Add the quotation mark that closes it; if the text goes on, write all of it in one line.");
    }

    /// Another mark in place of a straight quotation mark.
    private Optional<Finding> mark() {
        return CURLY.indexOf(here) < 0
                ? Optional.empty()
                : is("Here stands " + here + " where a straight quotation "
                        + "mark (\") belongs.",
                        "Write \" at both ends; word processors make other marks of it.");
    }

    private Optional<Finding> comma() {
        if (before == ',' && (here == '}' || here == ']')) {
            return is("After the last thing before this bracket stands a comma.", "Remove the comma.");
        }
        if (here == ',') {
            return is("There is nothing between this comma and what stands before it.", "Remove the comma, or write "
                    + "what is missing.");
        }
        if (here == ':' && before == '"' && inList().isPresent()) {
            return inList().map(list -> open(list, "here, where a field begins"));
        }
        if (here == ':' && before == '"') {
            return is("A curly bracket is missing before the name of this field.", BEGIN);
        }
        if (!ParserMessage.COMMA.isIn(words)) {
            return Optional.empty();
        }
        if (here == '"' || here == '{' || here == '[') {
            return is("A comma is missing before this.", "Write a comma between two things.");
        }
        if (here == ';' || here == '.') {
            return is("Here stands " + shown() + " where a comma belongs.", "Write a comma.");
        }
        return before == '"'
                ? is("The text ends at the quotation mark before this, and something follows.",
                        "To quote within a text write “ ”, or \\\" for each mark; otherwise remove what follows.")
                : is("Something follows that belongs neither to what stands before nor to what comes next.",
                        "Write texts in quotation marks, numbers with digits only, and a comma between two things.");
    }

    private Optional<OpenBrackets.Open> inList() {
        return OpenBrackets.before(text, offset).last().filter(bracket -> bracket.mark() == '[');
    }

    private Optional<Finding> name() {
        if (ParserMessage.COLON.isIn(words)) {
            return is("A colon is missing after the name of this field.", "Write it between name and value: "
                    + "\"name\": ...");
        }
        if (!ParserMessage.NAME.isIn(words) || here == '}' || here == ']' || here == '/') {
            return Optional.empty();
        }
        return Character.isDigit(here)
                ? is("Here stands a number where the name of a field belongs.",
                        "Write decimals with a point, and nothing between thousands.")
                : is("The name of this field does not stand in quotation marks.", "Write it with \" at both ends, "
                        + "and a colon after it.");
    }

    private Optional<Finding> value() {
        if (ParserMessage.NO_NUMBER.isIn(words)) {
            return is("Here stands \"" + ParserMessage.NO_NUMBER.quotedIn(words) + "\", which is no number.",
                    "Write the number, or remove the field.");
        }
        if (ParserMessage.TOKEN.isIn(words)) {
            String token = ParserMessage.TOKEN.quotedIn(words);
            if (token.matches("(?i)true|false|null")) {
                return is("Here stands \"" + token + "\" with capital letters.", "Write it in small letters.");
            }
            return before == ' '
                    ? is("The file does not begin with a curly bracket.", BEGIN)
                    : is("This text does not stand in quotation marks.", "Write \" at both ends of it.");
        }
        return ParserMessage.ZEROES.isIn(words)
                ? is("This number begins with 0.", "Leave the 0 out.")
                : Optional.empty();
    }

    private Optional<Finding> bracket() {
        if ((here == '}' || here == ']') && ParserMessage.OTHER_CLOSE.isIn(words)) {
            return OpenBrackets.before(text, offset).last().map(bracket -> open(bracket, "at this bracket"));
        }
        if (here == '}' || here == ']') {
            return is(wrongBracket(), "Close every bracket once, the last one first; { with } and [ with ].");
        }
        return here == '/' || here == '#'
                ? is("Here stands a remark.", "Remove it; these files have none.")
                : Optional.empty();
    }

    private String wrongBracket() {
        return ParserMessage.CLOSE.isIn(words)
                ? "This bracket closes none that was opened."
                : "Something is missing before this bracket.";
    }

    private Finding other() {
        return new Finding(RULE, "What stands here does not belong here.",
                "Mend it here or just before; a comma, quotation mark or bracket is often missing or too much.");
    }
}
