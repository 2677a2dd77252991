package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Region;
import java.util.List;
import java.util.Map;

/// A region as read from its file, with what must differ from region to region and so is judged when several were read.
///
/// @param name     where its name is written
/// @param looks    what its names [look like][ConfusableNames#looks]
/// @param storyIds where the identifiers of its stories are written
record ReadRegion(Region region, JsonValue name, Map<String, String> looks, List<JsonValue> storyIds) {

    /// Judges regions beside one another; they are given in their order, so that the later one is told.
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
