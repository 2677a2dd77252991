package eu.smartregions.kiosk.bundle.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An object of a file as it is written there, to be changed field by field: what is not changed keeps its letters,
/// its place and the space around it.
public final class ObjectText {
    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private final SourceText sheet;
    private final int starts;
    private final int ends;
    private final List<Member> members = new ArrayList<>();
    private String tail = "";

    /// A field as it is written.
    ///
    /// @param before the space before its name
    /// @param name   the name
    /// @param sign   the name in its marks, the colon, and the space around it
    /// @param value  its JSON
    private record Member(String before, String name, String sign, String value) {
        @Override
        public String toString() {
            return before + sign + value;
        }
    }

    /// A passage of a file that is to be replaced.
    ///
    /// @param starts the offset of its first byte
    /// @param ends   the offset after its last byte
    /// @param text   what takes its place
    public record Change(int starts, int ends, String text) {
    }

    /// The text of an object with at least one field, in a file without mistakes.
    public ObjectText(JsonValue.Fields object) {
        sheet = object.sheet();
        starts = object.starts();
        ends = object.ends();
        List<String> names = List.copyOf(object.values().keySet());
        List<JsonValue> values = List.copyOf(object.values().values());
        String before = passage(starts + 1, values.getFirst().named());
        for (int i = 0; i < values.size(); i++) {
            JsonValue value = values.get(i);
            boolean last = i == values.size() - 1;
            String rest = passage(value.starts(), last ? ends - 1 : values.get(i + 1).named());
            int end = last ? rest.stripTrailing().length() : rest.stripTrailing().length() - 1;
            members.add(new Member(before, names.get(i), passage(value.named(), value.starts()),
                    rest.substring(0, end)));
            before = last ? "" : rest.substring(end + 1);
            tail = last ? rest.substring(end) : "";
        }
    }

    private String passage(int from, int until) {
        return new String(sheet.text(), from, until - from, StandardCharsets.UTF_8);
    }

    /// Returns the names of the fields in their order.
    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    /// Gives a field another value, and adds it at the end if it is not there.
    ///
    /// @param value maps, lists, texts, numbers and booleans
    public void put(String name, Object value) {
        int at = names().indexOf(name);
        if (at < 0) {
            insert(members.size(), name, value);
        } else {
            Member old = members.get(at);
            members.set(at, new Member(old.before(), name, old.sign(), JsonText.line(value)));
        }
    }

    /// Adds a field that is not there.
    ///
    /// @param at its place, 0 for the first
    public void insert(int at, String name, Object value) {
        Member first = members.getFirst();
        String between = members.size() > 1
                ? members.get(1).before()
                : first.before().contains("\n") ? first.before() : " ";
        String colon = first.sign().substring(first.sign().lastIndexOf('"') + 1);
        members.add(at, new Member(at == 0 ? first.before() : between, name, JsonText.line(name) + colon,
                JsonText.line(value)));
        if (at == 0) {
            members.set(1, new Member(between, first.name(), first.sign(), first.value()));
        }
    }

    /// Takes a field away, if it is there; one must be left.
    public void remove(String name) {
        if (names().indexOf(name) == 0) {
            Member next = members.get(1);
            members.set(1, new Member(members.getFirst().before(), next.name(), next.sign(), next.value()));
        }
        members.removeIf(member -> member.name().equals(name));
    }

    /// Returns the change that writes the object into its file. An object that stood on one line gets a line for each
    /// field once that line is too long.
    public Change change() {
        int line = starts;
        while (line > 0 && sheet.text()[line - 1] != '\n') {
            line--;
        }
        String before = passage(line, starts);
        String written = written();
        if (!written.contains("\n") && before.length() + written.length() > WIDTH) {
            String indent = before.substring(0, before.length() - before.stripLeading().length());
            breakLines((line > 1 && sheet.text()[line - 2] == '\r' ? "\r\n" : "\n") + indent);
            written = written();
        }
        return new Change(starts, ends, written);
    }

    private String written() {
        return "{" + String.join(",", members.stream().map(Member::toString).toList()) + tail + "}";
    }

    private void breakLines(String lineStart) {
        members.replaceAll(member -> new Member(lineStart + STEP, member.name(), member.sign(), member.value()));
        tail = lineStart;
    }
}
