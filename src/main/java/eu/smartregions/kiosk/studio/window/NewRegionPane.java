package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.studio.document.NewRegion;
import eu.smartregions.kiosk.studio.form.NamedBox;
import eu.smartregions.kiosk.studio.form.SectionForms;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/// Three answers, then one writes: which region, in which country, and where it is kept.
final class NewRegionPane extends NewPane {
    private static final int MOST_FOUND = 8;
    private static final double CELL = 34;
    private final TextField name = new TextField();
    private final ListView<Region> found = new ListView<>();
    private final NamedBox country;
    private Optional<Region> chosen = Optional.empty();
    private List<Region> known = List.of();

    NewRegionPane(Ways ways) {
        super(ways);
        country = new NamedBox(SectionForms.countries(words()));
        country.setId("new-country");
        country.valueProperty().addListener((_, _, _) -> settle());
        ways.exhibition().thenAccept(draft -> FxThread.later(() -> {
            known = draft.exhibition().regions();
            search(name.getText());
        }));
        name.setId("new-name");
        found.setId("new-found");
        found();
        name.textProperty().addListener((_, _, typed) -> search(typed));
        ask("start.new", label("new.which", name), name, found, help("new.which.help"), label("new.country", country),
                country);
        search("");
    }

    private void found() {
        found.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(Region region, boolean empty) {
                super.updateItem(region, empty);
                setText(empty || region == null
                        ? ""
                        : region.name().text(words().language()) + "    " + region.country().name(words().language()));
            }
        });
        found.setFixedCellSize(CELL);
        found.getSelectionModel().selectedItemProperty().addListener((_, _, region) -> {
            if (region != null) {
                chosen = Optional.of(region);
                country.setValue(region.country().code());
                settle();
            }
        });
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private void search(String typed) {
        String wanted = plain(typed.strip());
        chosen = Optional.empty();
        List<Region> near = wanted.isEmpty()
                ? List.of()
                : known.stream().filter(region -> region.name().wordings().values().stream()
                        .anyMatch(name -> plain(name).startsWith(wanted))).limit(MOST_FOUND).toList();
        found.setItems(FXCollections.observableArrayList(near));
        found.setPrefHeight(Math.clamp(near.size(), 1, 3) * CELL + 4);
        found.setVisible(!near.isEmpty());
        found.setManaged(!near.isEmpty());
        near.stream().filter(region -> region.name().wordings().values().stream()
                .anyMatch(name -> plain(name).equals(wanted))).findFirst()
                .ifPresent(region -> found.getSelectionModel().select(region));
        settle();
    }

    private Optional<NewRegion> region() {
        return chosen.map(NewRegion::of).or(() -> Optional.ofNullable(country.getValue())
                .filter(_ -> !name.getText().isBlank()).map(code -> NewRegion.named(name.getText().strip(), code)));
    }

    @Override
    Optional<String> id() {
        return region().map(NewRegion::id);
    }

    @Override
    void write(Path folder) throws IOException {
        region().orElseThrow(() -> new NoSuchElementException("No region is chosen")).write(folder);
    }
}
