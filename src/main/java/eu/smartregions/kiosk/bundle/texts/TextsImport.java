package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.XlsxSheet;
import eu.smartregions.kiosk.bundle.json.ObjectText;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts translations back into the files of a bundle. What a translator left as it was handed out changes nothing, so
/// that many can be given the same workbook and hand it back one after the other.
public final class TextsImport implements Reply.Taker {
    private final TextsFolder folder;
    private final Map<TextKey, EditedText> edited = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final ToldLines outdated = new ToldLines();
    private final ToldLines refused = new ToldLines();
    private int taken;
    private int byMachine;
    private int confirmed;
    private int unchanged;

    /// An import into a bundle.
    public TextsImport(TextsFolder folder) {
        this.folder = folder;
    }

    /// Reads a file that came back. Nothing is written before [#write].
    ///
    /// @param file a workbook or XLIFF
    /// @throws IOException with one sentence if it cannot be read
    public void read(Path file, Step step) throws IOException {
        seen.clear();
        String name = file.getFileName().toString();
        switch (TextFormat.of(file)) {
            case XLSX -> XlsxSheet.each(file, (sheet, number, of) -> {
                step.at("Reading " + sheet.name(), number, of);
                new SheetReplies(name, sheet, this).read();
            });
            case XLIFF -> XliffReplies.read(file, this);
        }
    }

    /// Writes what was taken and confirmed, each file in one step, and returns what was done.
    ///
    /// @throws IOException if a file cannot be written; those before it are
    public Imported write(Step step) throws IOException {
        Map<String, List<ObjectText.Change>> changes = new HashMap<>();
        edited.values().forEach(text -> text.change()
                .ifPresent(change -> changes.computeIfAbsent(text.text().key().file(), _ -> new ArrayList<>())
                        .add(change)));
        int files = 0;
        for (TextsFile file : folder.files()) {
            Optional<String> name = file.texts().stream().findFirst().map(text -> text.key().file());
            List<ObjectText.Change> own = name.map(changes::get).orElse(null);
            if (own != null) {
                step.at("Writing " + name.get(), files, changes.size());
                file.write(own);
                files++;
            }
        }
        Imported.Counts counts = new Imported.Counts(taken, byMachine, confirmed, unchanged, outdated.count(),
                refused.count());
        return new Imported(counts, outdated.lines(), refused.lines(), files);
    }

    @Override
    public void refuse(String place, String sentence) {
        refused.add(place + ": " + sentence);
    }

    @Override
    public void take(Reply reply) {
        if (!seen.add(reply.language() + reply.key())) {
            refuse(reply.place(), reply.key() + " is here twice. Keep one of the two.");
            return;
        }
        Optional<ContentText> text = text(reply);
        if (text.isEmpty()) {
            refuse(reply.place(), "There is no text " + reply.key() + " in the bundle. Leave the key as it was handed "
                    + "out; if the text was taken out of the bundle, leave its translation out too.");
        } else if (text.get().source() == reply.language()) {
            refuse(reply.place(), reply.key() + " is translated from " + reply.language().ownName()
                    + ", not into it. Change the source in its file.");
        } else {
            take(reply, edited.getOrDefault(text.get().key(), new EditedText(text.get())));
        }
    }

    private Optional<ContentText> text(Reply reply) {
        Optional<TextKey> key = TextKey.of(reply.key());
        Optional<ContentText> named = key.flatMap(folder::text);
        String mark = reply.origin().source();
        return named.filter(text -> text.mark().equals(mark))
                .or(() -> key.flatMap(moved -> folder.moved(moved, mark)))
                .or(() -> named);
    }

    private void take(Reply reply, EditedText text) {
        String now = text.wording(reply.language()).map(SourceMark::of).orElse("");
        String sent = reply.wording().isEmpty() ? "" : SourceMark.of(reply.wording());
        boolean same = sent.equals(now);
        boolean confirms = same && !sent.isEmpty() && reply.claim() == Reply.Claim.CONFIRMED
                && text.unconfirmed(reply.language());
        boolean untouched = same || reply.origin().handed().filter(sent::equals).isPresent();
        if (sent.isEmpty() && reply.claim() == Reply.Claim.CONFIRMED) {
            refuse(reply.place(), "The translation of " + reply.key() + " is confirmed, but empty. Write it, or take "
                    + "the confirmation back.");
        } else if (untouched && !confirms) {
            unchanged++;
        } else if (!reply.origin().source().equals(text.text().mark())) {
            outdated.add(reply.place() + ": The source of " + reply.key() + " has changed since; it now reads \""
                    + text.text().sourceWording() + "\". Translate that, in a file that is exported anew.");
        } else if (confirms) {
            text.confirm(reply.language());
            confirmed++;
            edited.put(text.text().key(), text);
        } else {
            takeWording(reply, text);
        }
    }

    private void takeWording(Reply reply, EditedText text) {
        Optional<String> fault = reply.wording().isEmpty()
                ? Optional.of("The translation is empty. Write it; to remove one, remove it from its file.")
                : Wordings.fault(reply.wording(), text.text());
        if (fault.isPresent()) {
            refuse(reply.place(), reply.key() + ": " + fault.get());
            return;
        }
        boolean machine = reply.claim() == Reply.Claim.BY_MACHINE;
        text.take(reply.language(), reply.wording(), machine);
        edited.put(text.text().key(), text);
        taken++;
        byMachine += machine ? 1 : 0;
    }
}
