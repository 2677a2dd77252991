package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.bundle.file.BundleKind;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.WrittenText;
import eu.smartregions.kiosk.studio.form.Desk;
import eu.smartregions.kiosk.studio.form.Topic;
import eu.smartregions.kiosk.studio.preview.LivePreview;
import eu.smartregions.kiosk.studio.preview.PreviewPage;
import eu.smartregions.kiosk.studio.preview.Sketch;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/// The right side: the kiosk's screen, on which display, which page of it, and in which language.
final class PreviewSide extends VBox implements AutoCloseable {
    private final Desk desk;
    private final LivePreview live;
    private final ComboBox<Language> language = new ComboBox<>(FXCollections.observableArrayList(Language.values()));
    private final Map<PreviewPage, ToggleButton> pages = new EnumMap<>(PreviewPage.class);
    private boolean pinned;

    /// @param offered the pages that can be shown
    /// @param sketch  reads what is being written
    PreviewSide(Desk desk, List<PreviewPage> offered, Sketch sketch) {
        this.desk = desk;
        PreviewPage first = offered.contains(PreviewPage.PAGE) ? PreviewPage.PAGE : offered.getFirst();
        live = new LivePreview(sketch, first);
        getStyleClass().add("s-right");
        SegmentedButton shapes = segments();
        for (LivePreview.Shape shape : LivePreview.Shape.values()) {
            shapes.getButtons().add(button("preview." + shape.name().toLowerCase(Locale.ROOT),
                    shape == LivePreview.Shape.LANDSCAPE, () -> live.shape(shape)));
        }
        SegmentedButton which = segments();
        for (PreviewPage page : offered) {
            ToggleButton button = button("preview." + page.name().toLowerCase(Locale.ROOT),
                    page == first, () -> {
                        pinned = true;
                        live.page(page);
                    });
            pages.put(page, button);
            which.getButtons().add(button);
        }
        language.setValue(Language.EN);
        language.setAccessibleText(desk.words().text("preview.language"));
        language.setConverter(new StringConverter<>() {
            @Override
            public String toString(Language value) {
                return value == null ? "" : value.ownName();
            }

            @Override
            public Language fromString(String text) {
                return Language.EN;
            }
        });
        language.valueProperty().addListener((_, _, chosen) -> live.language(chosen));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(shapes, gap, language);
        bar.getStyleClass().add("s-section-head");
        HBox below = new HBox(which);
        below.getStyleClass().add("s-preview-pages");
        VBox.setVgrow(live, Priority.ALWAYS);
        getChildren().addAll(bar, below, live);
    }

    private static SegmentedButton segments() {
        SegmentedButton segments = new SegmentedButton();
        return segments;
    }

    private ToggleButton button(String key, boolean first, Runnable act) {
        ToggleButton button = new ToggleButton(desk.words().text(key));
        button.setId(key);
        button.setSelected(first);
        button.setOnAction(_ -> {
            button.setSelected(true);
            act.run();
        });
        return button;
    }

    /// Returns the pages where visitors meet what is in a bundle.
    static List<PreviewPage> pages(BundleKind kind) {
        return switch (kind) {
            case REGION -> List.of(PreviewPage.ATTRACT, PreviewPage.LIST, PreviewPage.PAGE);
            case ORGANISATION -> List.of(PreviewPage.LIST, PreviewPage.PAGE);
            case EXHIBITION, REGIONS, NOTHING -> List.of(PreviewPage.HOME, PreviewPage.PROGRAMME, PreviewPage.DATES,
                    PreviewPage.ORGANISATIONS, PreviewPage.FUNDING, PreviewPage.PUBLICATIONS, PreviewPage.FLOOR);
        };
    }

    LivePreview live() {
        return live;
    }

    void show(byte[] text) {
        live.show(text);
    }

    /// Shows a text after a change.
    void show(WrittenText text, WrittenText.Change change) {
        if (change.shaped()) {
            live.show(text.bytes());
        } else {
            live.typed(text.bytes(), change.before(), text.word(change.place()));
        }
    }

    void language(Language chosen) {
        language.setValue(chosen);
    }

    /// A page that was chosen stays until the section changes.
    void section(Topic section) {
        pinned = false;
        to(switch (section) {
            case FIELDS -> PreviewPage.PAGE;
            case PROGRAMME -> PreviewPage.PROGRAMME;
            case DATES -> PreviewPage.DATES;
            case ORGANISATIONS -> PreviewPage.ORGANISATIONS;
            case FUNDING -> PreviewPage.FUNDING;
            case PUBLICATIONS -> PreviewPage.PUBLICATIONS;
            case FLOOR -> PreviewPage.FLOOR;
            case EVENT, AREAS, NETWORKS, GLOSSARY -> PreviewPage.HOME;
            default -> pageOf(desk.now().place().get());
        });
    }

    /// Shows the page that a place is seen on.
    void follow(List<String> place) {
        if (!pinned && pages.containsKey(PreviewPage.ATTRACT)) {
            to(pageOf(place));
        }
    }

    private static PreviewPage pageOf(List<String> place) {
        return switch (place.isEmpty() ? "" : place.getFirst()) {
            case "hook" -> PreviewPage.ATTRACT;
            case "inArea" -> PreviewPage.LIST;
            default -> PreviewPage.PAGE;
        };
    }

    private void to(PreviewPage page) {
        Optional.ofNullable(pages.get(page)).ifPresent(button -> button.setSelected(true));
        live.page(page);
    }

    @Override
    public void close() {
        live.close();
    }
}
