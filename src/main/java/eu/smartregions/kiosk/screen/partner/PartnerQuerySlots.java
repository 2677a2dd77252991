package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.PartnerMatch;
import eu.smartregions.kiosk.guide.PartnerMatch.Condition;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The slots of the partner finder's sentence. Each opens a sheet with the choices that lead to somebody, each with the
/// number of regions.
final class PartnerQuerySlots {
    /// Longer names are written smaller.
    private static final int LONGEST_LARGE = 26;

    private final ScreenContext around;
    private final Parts parts;
    private final PartnerQuery quest;
    private final PartnerMatch partners;
    private final ReasonWords names;

    /// A slot: the words before it, and the chip with the answer.
    record Slot(Label label, Target chip) {
    }

    /// @param parts that the slots are made of
    PartnerQuerySlots(ScreenContext around, Parts parts, PartnerQuery quest, PartnerMatch partners) {
        this.around = around;
        this.parts = parts;
        this.quest = quest;
        this.partners = partners;
        this.names = new ReasonWords(around.exhibition(), parts.words());
    }

    /// Returns the slots in the sentence's order; no slot asks for something that nobody in the exhibition offers.
    List<Slot> all() {
        List<Slot> slots = new ArrayList<>();
        if (around.exhibition().regions().size() > 1) {
            slots.add(slot("partners.own", this::own, this::countries));
        }
        slots.add(slot("partners.area", this::field, this::fields));
        if (quest.means().isPresent() || !means().isEmpty()) {
            slots.add(slot("partners.means", this::wanted, this::meansChips));
        }
        slots.add(slot("partners.whence", this::whence, this::whenceChips));
        return slots;
    }

    /// Returns the answers in the slots of conditions, each once.
    List<String> said(Set<Condition> conditions) {
        return conditions.stream().sorted().map(condition -> switch (condition) {
            case WHENCE -> whence();
            case MEANS -> wanted();
            case THEME, AREA -> field();
        }).distinct().toList();
    }

    /// Returns what the visitor has said in the sentence, without what was left open; where that is all, its title.
    String answered() {
        List<String> said = new ArrayList<>();
        quest.own().ifPresent(_ -> said.add(text("partners.own") + " " + own()));
        if (quest.area().isPresent() || quest.theme().isPresent()) {
            said.add(text("partners.area") + " " + field());
        }
        quest.means().ifPresent(_ -> said.add(text("partners.means") + " " + wanted()));
        if (!(quest.whence() instanceof PartnerQuery.Whence.Anywhere)) {
            said.add(text("partners.whence") + " " + whence());
        }
        return said.isEmpty() ? text("partners.title") : String.join(", ", said);
    }

    private Slot slot(String key, Supplier<String> said, Function<Parts, Region> choices) {
        Label label = parts.words().say(Lettering.LABEL.line(), key);
        Label name = Lettering.LABEL.line();
        Target chip = new Target("k-chip", parts.row(0.5, name, parts.icon("chevron-down", 1.8)),
                () -> around.openSheet(key, choices));
        chip.setMaxWidth(Region.USE_PREF_SIZE);
        parts.words().follow(() -> {
            boolean large = parts.scale().size() != SizeClass.COMPACT && said.get().length() <= LONGEST_LARGE;
            name.getStyleClass().setAll("label", (large ? Lettering.LABEL : Lettering.CAPTION).styleClass());
            name.setText(said.get());
            chip.setAccessibleText(parts.words().messages().text(key) + " " + said.get());
        });
        return new Slot(label, chip);
    }

    private String text(String key) {
        return parts.words().messages().text(key);
    }

    private String own() {
        return quest.own().flatMap(around.exhibition()::region)
                .map(region -> region.name().text(parts.words().language()))
                .orElse(text("partners.own.none"));
    }

    private String field() {
        return quest.theme().map(names::theme).or(() -> quest.area().map(names::area))
                .orElse(text("partners.area.any"));
    }

    private String wanted() {
        return quest.means().map(names::means).orElse(text("partners.means.any"));
    }

    private String whence() {
        return switch (quest.whence()) {
            case PartnerQuery.Whence.Anywhere _ -> text("partners.whence.any");
            case PartnerQuery.Whence.Nearby _ -> text("partners.whence.nearby");
            case PartnerQuery.Whence.In(Country country) -> country.name(parts.words().language());
        };
    }

    private FlowPane countries(Parts on) {
        FlowPane flow = flow(on);
        flow.getChildren().add(on.chip(() -> text("partners.own.none"), quest.own().isEmpty(),
                () -> ask(quest.from(Optional.empty()))));
        Map<Country, Long> counts = around.directory().countries(Optional.empty());
        Optional<Country> current = quest.own().flatMap(around.exhibition()::region)
                .map(eu.smartregions.kiosk.content.Region::country);
        for (Country country : around.directory().countriesByName(counts.keySet(), parts.words().language())) {
            flow.getChildren().add(on.chip(() -> country.name(parts.words().language()) + " " + counts.get(country),
                    current.equals(Optional.of(country)),
                    () -> around.openSheet("partners.own", next -> regions(country, next))));
        }
        return flow;
    }

    private FlowPane regions(Country country, Parts on) {
        FlowPane flow = flow(on);
        flow.getChildren().add(on.chip(() -> text("partners.own.elsewhere"), false,
                () -> around.openSheet("partners.own", this::countries)));
        around.directory().byName(around.directory().in(country, Optional.empty()), parts.words().language())
                .forEach(region -> flow.getChildren().add(on.chip(() -> region.name().text(parts.words().language()),
                        quest.own().equals(Optional.of(region.id())),
                        () -> ask(quest.from(Optional.of(region.id()))))));
        return flow;
    }

    private VBox fields(Parts on) {
        FlowPane areas = flow(on);
        FlowPane themes = flow(on);
        add(areas, on, quest.in(Optional.empty(), Optional.empty()), () -> text("partners.area.any"));
        for (PriorityArea area : around.exhibition().areas()) {
            PartnerQuery wanted = quest.in(Optional.of(area.id()), Optional.empty());
            int count = partners.count(wanted);
            if (count > 0) {
                areas.getChildren().add(areaChip(on, area, wanted, count));
            }
            for (Theme theme : area.themes()) {
                add(themes, on, quest.in(Optional.of(area.id()), Optional.of(theme.id())),
                        () -> theme.name().text(parts.words().language()));
            }
        }
        VBox both = on.column(1.2, areas);
        if (!themes.getChildren().isEmpty()) {
            both.getChildren().addAll(on.words().say(Lettering.LABEL.line(), "partners.themes"), themes);
        }
        return both;
    }

    private Target areaChip(Parts on, PriorityArea area, PartnerQuery wanted, int count) {
        Label name = Lettering.LABEL.line();
        Target chip = new Target("k-chip", on.row(0.5, on.icon(AreaStyles.icon(area.look()), 1.8), name),
                () -> ask(wanted));
        on.words().follow(() -> {
            name.setText(area.name().text(parts.words().language()) + " " + count);
            chip.setAccessibleText(name.getText());
        });
        chip.choose(wanted.equals(quest));
        return chip;
    }

    private FlowPane meansChips(Parts on) {
        FlowPane flow = flow(on);
        add(flow, on, quest.with(Optional.empty()), () -> text("partners.means.any"));
        means().forEach(means -> add(flow, on, quest.with(Optional.of(means)), () -> names.means(means)));
        return flow;
    }

    private FlowPane whenceChips(Parts on) {
        FlowPane flow = flow(on);
        add(flow, on, quest.whence(new PartnerQuery.Whence.Anywhere()), () -> text("partners.whence.any"));
        if (quest.own().isPresent()) {
            add(flow, on, quest.whence(new PartnerQuery.Whence.Nearby()), () -> text("partners.whence.nearby"));
        }
        Set<Country> all = around.directory().countries(Optional.empty()).keySet();
        for (Country country : around.directory().countriesByName(all, parts.words().language())) {
            add(flow, on, quest.whence(new PartnerQuery.Whence.In(country)),
                    () -> country.name(parts.words().language()));
        }
        return flow;
    }

    /// Adds a choice with the number of regions that it leads to, unless that is none.
    private void add(FlowPane flow, Parts on, PartnerQuery wanted, Supplier<String> said) {
        int count = partners.count(wanted);
        if (count > 0) {
            flow.getChildren().add(on.chip(() -> said.get() + " " + count, wanted.equals(quest), () -> ask(wanted)));
        }
    }

    /// Returns the means that somebody offers in this field.
    private List<Exchange.Means> means() {
        return List.of(Exchange.Means.values()).stream().filter(this::offered).toList();
    }

    private boolean offered(Exchange.Means means) {
        return partners.count(quest.with(Optional.of(means))) > 0;
    }

    private void ask(PartnerQuery wanted) {
        around.navigator().replace(new Place.Partners(wanted, List.of()));
    }

    private static FlowPane flow(Parts on) {
        FlowPane flow = new FlowPane(on.scale().em(0.8), on.scale().em(0.8));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }
}
