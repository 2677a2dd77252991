package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;

/// Reads the priority areas of `exhibition.json`.
public final class AreaReader {
    private static final int MOST_AREAS = 20;
    private final Ids areaIds = new Ids("area");
    private final Ids themeIds = new Ids("theme");
    private final PictureReader pictures;

    AreaReader(PictureReader pictures) {
        this.pictures = pictures;
    }

    /// Returns the areas in the order of Home.
    List<PriorityArea> areas(ObjectReader exhibition) {
        JsonValue list = exhibition.need("areas");
        List<JsonValue> values = exhibition.items("areas");
        if (list instanceof JsonValue.Items && values.isEmpty()) {
            list.wrong("no-areas", "There is no area.", "Add at least one area.");
        }
        if (values.size() > MOST_AREAS) {
            list.wrong("too-many-areas", "There are " + values.size() + " areas; at most " + MOST_AREAS
                    + " fit on Home.", "Make some of them themes of other areas.");
        }
        return values.stream().map(this::area).toList();
    }

    private PriorityArea area(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            LocalizedText name = Texts.localized(form.need("name"), Limit.AREA_NAME);
            return new PriorityArea(new AreaId(areaIds.read(form.need("id"))), name,
                    Texts.localized(form.need("sentence"), Limit.SENTENCE),
                    new AreaArt(ChoiceReader.one(form.need("look"), "look", AreaLook.values(), AreaLook::key),
                            form.may("picture")
                                    .flatMap(picture -> pictures.scene(picture, name.wordings().keySet()))),
                    form.items("themes").stream().map(this::theme).toList());
        }
    }

    private Theme theme(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Theme(new ThemeId(themeIds.read(form.need("id"))),
                    Texts.localized(form.need("name"), Limit.THEME_NAME));
        }
    }
}
