package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.ObjectReader;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Priority;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Specialisation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the files of regions; many may be read at the same time.
public final class RegionReader {
    private static final Set<AreaId> STAND_IN = Set.of(new AreaId("unknown"));
    private final KnownIds known;
    private final PictureReader pictures;

    RegionReader(KnownIds known, PictureReader pictures) {
        this.known = known;
        this.pictures = pictures;
    }

    /// Returns the region whose file is in the folder `folder`.
    ReadRegion region(ObjectReader form, String folder) {
        try (form) {
            Specialisation specialisation = specialisation(form);
            RegionId id = id(form.need("id"), folder);
            JsonValue name = form.need("name");
            ShowcaseReader showcase = new ShowcaseReader(known, pictures);
            Region region = new Region(id, Texts.localized(name, Limit.REGION_NAME),
                    new TerritoryReader(form).territory(),
                    specialisation,
                    showcase.showcase(form, folder, specialisation.summary().wordings().keySet()));
            return new ReadRegion(region, name, ConfusableNames.looks(region.name()), showcase.storyIds());
        }
    }

    private static RegionId id(JsonValue value, String folder) {
        String id = Texts.id(value);
        sameAsFolder(value, folder);
        return new RegionId(Identifiers.valid(folder) ? folder : id);
    }

    /// Reports a valid identifier that is not the name of its exhibitor's folder.
    static void sameAsFolder(JsonValue id, String folder) {
        if (id instanceof JsonValue.Text text && Identifiers.valid(text.value()) && !text.value().equals(folder)) {
            id.wrong("id-not-folder",
                    "The id \"" + text.value() + "\" differs from the folder's name \"" + folder + "\".",
                    "Give both the same name.");
        }
    }

    /// Its areas are those it names and those of its priorities; one of the two is enough.
    private Specialisation specialisation(ObjectReader form) {
        List<JsonValue> priorities = form.items("priorities");
        if (priorities.isEmpty()) {
            form.notEmpty("areas", "area");
        }
        Set<AreaId> areas = areas(form.items("areas"));
        List<Priority> read = priorities.stream().map(this::priority).toList();
        Set<AreaId> all = new LinkedHashSet<>(areas);
        read.forEach(priority -> all.addAll(priority.areas()));
        FieldsReader fields = new FieldsReader(known, form, all);
        return new Specialisation(fields.introduction(), fields.fields(all.isEmpty() ? STAND_IN : areas), read,
                form.may("strategy").map(strategy -> Texts.plain(strategy, Limit.TITLE)),
                form.items("memberships").stream().map(RegionReader::membership).toList());
    }

    private Set<AreaId> areas(List<JsonValue> values) {
        return values.stream().map(known::area).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Priority priority(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            Set<AreaId> areas = areas(form.needItems("areas"));
            form.notEmpty("areas", "area");
            return new Priority(Texts.localized(form.need("label"), Limit.LABEL),
                    areas.isEmpty() ? STAND_IN : areas,
                    form.items("themes").stream().map(theme -> known.theme(theme, areas))
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    private static Membership membership(JsonValue value) {
        try (ObjectReader form = ObjectReader.of(value)) {
            return new Membership(Texts.localized(form.need("partnership"), Limit.LABEL),
                    ChoiceReader.one(form.need("role"), "role", Membership.Role.values(), ChoiceReader::key),
                    ChoiceReader.one(form.need("kind"), "kind", Membership.Kind.values(), ChoiceReader::key));
        }
    }
}
