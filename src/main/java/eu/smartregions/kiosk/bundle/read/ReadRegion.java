package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Region;
import java.util.List;
import java.util.Map;

/// A region as read from its file, with the values that must differ from region to region and so are checked when
/// several were read.
///
/// @param name     the place of its name
/// @param looks    the [skeletons][ConfusableNames#looks] of its names
/// @param storyIds the places of the identifiers of its stories
record ReadRegion(Region region, JsonValue name, Map<String, String> looks, List<JsonValue> storyIds) {

    /// Compares regions with one another; they are given in their order, so that the later one is reported.
    static final class Neighbours {
        private final ConfusableNames names = new ConfusableNames();
        private final Ids stories = new Ids("story");

        void take(ReadRegion read) {
            names.take(read.name, read.looks, read.region.id().value());
            for (JsonValue id : read.storyIds) {
                if (id instanceof JsonValue.Text text && Identifiers.valid(text.value())) {
                    stories.only(text, text.value());
                }
            }
        }
    }
}
