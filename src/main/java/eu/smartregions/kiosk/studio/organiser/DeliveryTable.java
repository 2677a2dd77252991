package eu.smartregions.kiosk.studio.organiser;

import eu.smartregions.kiosk.studio.form.ProblemWords;
import eu.smartregions.kiosk.studio.look.StudioWords;
import eu.smartregions.kiosk.ui.theme.Icon;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// What was handed over, a row each, the worst first.
final class DeliveryTable extends TableView<Delivery> {
    private static final double ICON = 16;
    private static final double ROW = 34;
    private static final double NARROW = 84;
    private final StudioWords words;

    DeliveryTable(StudioWords words, ObservableList<Delivery> rows) {
        super(rows);
        this.words = words;
        setId("handed");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setPlaceholder(new Label(words.text("handed.none")));
        setAccessibleText(words.text("handed.title"));
        TableColumn<Delivery, Delivery> state = new TableColumn<>(words.text("handed.state"));
        state.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        state.setCellFactory(_ -> new StateCell());
        state.setComparator((one, other) -> one.state().compareTo(other.state()));
        TableColumn<Delivery, String> name = column("handed.who", delivery -> name(words, delivery));
        TableColumn<Delivery, String> why = column("handed.why", delivery -> why(words, delivery));
        TableColumn<Delivery, String> signed = column("handed.signature",
                delivery -> words.text(delivery.seal().signed() ? "handed.signed" : "handed.unsigned"));
        TableColumn<Delivery, String> stand = column("handed.stand", delivery -> delivery.who().stand());
        TableColumn<Delivery, String> version = column("handed.version",
                delivery -> delivery.seal().version() == 0 ? "" : Integer.toString(delivery.seal().version()));
        state.setPrefWidth(110);
        name.setPrefWidth(180);
        why.setPrefWidth(360);
        List.of(signed, stand, version).forEach(column -> column.setPrefWidth(NARROW));
        getColumns().setAll(List.of(state, name, why, signed, stand, version));
    }

    /// Returns the name of who handed over; of the file where that could not be read.
    static String name(StudioWords words, Delivery delivery) {
        return delivery.who().name().map(name -> name.text(words.language()))
                .orElse(String.valueOf(delivery.path().getFileName()));
    }

    /// Returns the worst that was found, and how much there is besides.
    static String why(StudioWords words, Delivery delivery) {
        if (delivery.problems().isEmpty()) {
            return "";
        }
        String worst = new ProblemWords(words).sentence(delivery.problems().getFirst());
        int more = delivery.problems().size() - 1;
        return more == 0 ? worst : worst + " " + words.text("handed.more", more);
    }

    private static TableColumn<Delivery, String> column(StudioWords words, String key,
            Function<Delivery, String> text) {
        TableColumn<Delivery, String> column = new TableColumn<>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Delivery, String> column(String key, Function<Delivery, String> text) {
        return column(words, key, text);
    }

    private final class StateCell extends TableCell<Delivery, Delivery> {
        @Override
        protected void updateItem(Delivery delivery, boolean empty) {
            super.updateItem(delivery, empty);
            if (empty || delivery == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Icon icon = new Icon(switch (delivery.state()) {
                case READY -> "check-circle";
                case LOOK -> "information";
                case REFUSED -> "alert-circle";
            }, ICON);
            icon.getStyleClass().add(switch (delivery.state()) {
                case READY -> "s-ready-icon";
                case LOOK -> "s-look-icon";
                case REFUSED -> "s-mend-icon";
            });
            setGraphic(icon);
            setText(words.text("handed.state." + delivery.state().name().toLowerCase(Locale.ROOT)));
        }
    }
}
