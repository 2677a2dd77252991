package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Problem;
import java.util.List;

/// The outcome of checking the content in a zip. It cannot be shown from there, because the screens read pictures from
/// files: it has to be unpacked first and read as a folder.
public sealed interface Checked permits Checked.Sound, Reading.Rejected {

    /// The content can be shown once it is unpacked.
    ///
    /// @param contentId as the [Reading.Accepted] of the unpacked folder will say it
    /// @param warnings  what an author should look at, sorted by place
    record Sound(String contentId, List<Problem> warnings) implements Checked {
        public Sound {
            warnings = List.copyOf(warnings);
        }
    }
}
