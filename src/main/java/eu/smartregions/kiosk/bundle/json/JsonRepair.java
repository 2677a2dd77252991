package eu.smartregions.kiosk.bundle.json;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The change that certainly mends a syntax error; where several things could be meant, there is none.
///
/// @param text  with the error
/// @param place in bytes from the beginning of the text
/// @param words the parser's message
record JsonRepair(byte[] text, int place, String words) {
    private static final String CURLY = "“”„‟«»‹›‘’‚`´'";
    private static final Pattern NAME = Pattern.compile("^\\w+");
    private static final int NEAR = 400;

    /// Returns the change; empty if it is not certain.
    Optional<ObjectText.Change> change() {
        String right = right();
        char here = right.isEmpty() ? ' ' : right.charAt(0);
        int before = beforeBlanks(place);
        char last = before == 0 ? ' ' : (char) text[before - 1];
        if (ParserMessage.UNQUOTED_CHARACTER.isIn(words)) {
            return here == '\n' || here == '\r' ? Optional.empty() : put(1, here == '\t' ? " " : "");
        }
        if (CURLY.indexOf(here) >= 0 && !ParserMessage.ESCAPE.isIn(words)) {
            return quoted(right, here);
        }
        if (last == ',' && (here == '}' || here == ']')) {
            return Optional.of(new ObjectText.Change(before - 1, before, ""));
        }
        if (here == ',' && last == ',') {
            return put(1, "");
        }
        if (here == '/' && right.startsWith("//")) {
            return put(bytes(right.substring(0, Math.max(2, right.indexOf('\n')))), "");
        }
        return bracket(here, last).or(() -> sign(here, last)).or(() -> word(right));
    }

    private Optional<ObjectText.Change> bracket(char here, char last) {
        OpenBrackets brackets = OpenBrackets.before(text, place);
        if (here == ':' && last == '"' && brackets.last().filter(open -> open.mark() == '[').isPresent()) {
            return brackets.last().map(open -> closingBeforeName(brackets, open));
        }
        return (here == '}' || here == ']') && ParserMessage.OTHER_CLOSE.isIn(words)
                ? brackets.last().map(open -> JsonMistake.closing(brackets, open))
                : Optional.empty();
    }

    /// A list that was left open ends before the name of the field that follows.
    private ObjectText.Change closingBeforeName(OpenBrackets brackets, OpenBrackets.Open list) {
        int name = beforeBlanks(place) - 1;
        do {
            name--;
        } while (name > list.offset() && text[name] != '"');
        int at = Math.min(brackets.closes(list), name);
        while (at > 0 && (Character.isWhitespace(text[at - 1]) || text[at - 1] == ',')) {
            at--;
        }
        return new ObjectText.Change(at, at, "]");
    }

    private Optional<ObjectText.Change> sign(char here, char last) {
        if (ParserMessage.COLON.isIn(words)) {
            return here == '=' || here == ';' ? put(1, ":") : here == '"' ? put(0, ": ") : Optional.empty();
        }
        if (!ParserMessage.COMMA.isIn(words)) {
            return Optional.empty();
        }
        if (here == ';') {
            return put(1, ",");
        }
        int end = beforeBlanks(place);
        boolean newLine = new String(text, end, place - end, StandardCharsets.UTF_8).contains("\n");
        return (here == '"' && (newLine || last != '"')) || here == '{' || here == '['
                ? Optional.of(new ObjectText.Change(end, end, ","))
                : Optional.empty();
    }

    private Optional<ObjectText.Change> word(String right) {
        if (ParserMessage.TOKEN.isIn(words)) {
            String token = ParserMessage.TOKEN.quotedIn(words);
            int start = new String(text, 0, place, StandardCharsets.UTF_8).endsWith(token)
                    ? place - bytes(token)
                    : place;
            return token.matches("(?i)true|false|null")
                    ? Optional.of(new ObjectText.Change(start, start + bytes(token), token.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        Matcher name = NAME.matcher(right);
        if (ParserMessage.NAME.isIn(words) && name.find() && !Character.isDigit(right.charAt(0))) {
            return put(bytes(name.group()), "\"" + name.group() + "\"");
        }
        return ParserMessage.ZEROES.isIn(words) ? Optional.of(zeroes()) : Optional.empty();
    }

    private ObjectText.Change zeroes() {
        int from = place;
        while (from > 0 && text[from - 1] == '0') {
            from--;
        }
        int to = from;
        while (to + 1 < text.length && text[to] == '0' && Character.isDigit(text[to + 1])) {
            to++;
        }
        return new ObjectText.Change(from, to, "");
    }

    /// Both marks around a text or name that ends on its line with such a mark.
    private Optional<ObjectText.Change> quoted(String right, char open) {
        String line = right.lines().findFirst().orElse("");
        for (int i = 1; i < line.length(); i++) {
            char end = line.charAt(i);
            if (end == '"') {
                return put(bytes(String.valueOf(open)), "\"");
            }
            boolean follows = line.substring(i + 1).matches("\\s*([:,}\\]].*)?");
            if (CURLY.indexOf(end) >= 0 && follows) {
                return put(bytes(line.substring(0, i + 1)), "\"" + line.substring(1, i) + "\"");
            }
        }
        return Optional.empty();
    }

    private Optional<ObjectText.Change> put(int length, String fresh) {
        return Optional.of(new ObjectText.Change(place, place + length, fresh));
    }

    private String right() {
        return new String(text, place, Math.min(NEAR, text.length - place), StandardCharsets.UTF_8);
    }

    private int beforeBlanks(int from) {
        int at = from;
        while (at > 0 && Character.isWhitespace(text[at - 1])) {
            at--;
        }
        return at;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
