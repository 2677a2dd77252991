package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.look.StudioWords;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Everything that the controls of a form share.
///
/// @param text   what is being written
/// @param words  of the studio
/// @param folder where the pictures lie
/// @param around the exhibition around it
/// @param now    what changes while one writes
public record Desk(WrittenText text, StudioWords words, Path folder, Around around, Now now) {
    /// What changes while one writes.
    ///
    /// @param language that texts are written in
    /// @param place    that is being written
    /// @param problems that the last check found
    /// @param said     what there is to say about what was done last
    public record Now(ObjectProperty<Language> language, ObjectProperty<List<String>> place,
            ObjectProperty<List<Problem>> problems, StringProperty said) {
        /// Writing begins in English, and nothing is known to be wrong.
        public Now() {
            this(new SimpleObjectProperty<>(Language.EN), new SimpleObjectProperty<>(List.of()),
                    new SimpleObjectProperty<>(List.of()), new SimpleStringProperty(""));
        }
    }

    /// Returns the exhibition's fields, once they are read.
    public List<PriorityArea> areas() {
        return around.areas();
    }

    /// Returns how something that can be chosen is called: a field by its name, other words as they are.
    public String called(String word) {
        return areas().stream().filter(area -> area.id().value().equals(word)).findFirst()
                .map(area -> area.name().text(words.language())).orElse(word);
    }
}
