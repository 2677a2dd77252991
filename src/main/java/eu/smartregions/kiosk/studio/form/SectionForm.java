package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.studio.document.WrittenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A column of controls that are bound to places of the region's file.
public final class SectionForm extends VBox {
    private static final double HALF = 50;
    private final Desk desk;
    private final List<Answer> answers = new ArrayList<>();
    private VBox into = this;

    SectionForm(Desk desk) {
        this.desk = desk;
        getStyleClass().add("s-form");
    }

    Desk desk() {
        return desk;
    }

    /// Shows what is in the file now.
    public void show() {
        answers.forEach(Answer::show);
    }

    /// Says what the last check found.
    public void tell() {
        answers.forEach(Answer::tell);
    }

    /// Puts the keyboard into the field of a place, of the one nearest to it, or else into the first.
    public void take(List<String> place) {
        answers.stream().filter(answer -> common(answer.place(), place) > 0)
                .max((one, other) -> Integer.compare(common(one.place(), place), common(other.place(), place)))
                .or(() -> answers.stream().findFirst()).ifPresent(Answer::take);
    }

    private static int common(List<String> one, List<String> other) {
        int same = 0;
        while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    SectionForm add(Node node) {
        into.getChildren().add(node);
        return this;
    }

    SectionForm line(List<String> place, String key, Limit limit) {
        return ask(place, key, limit, Question.Form.LINE);
    }

    SectionForm title(List<String> place, String key, Limit limit) {
        return ask(place, key, limit, Question.Form.TRANSLATED_LINE);
    }

    SectionForm text(List<String> place, String key, Limit limit) {
        return ask(place, key, limit, Question.Form.TRANSLATED_TEXT);
    }

    SectionForm number(List<String> place, String key) {
        return ask(place, key, Limit.FIGURE, Question.Form.NUMBER);
    }

    private SectionForm ask(List<String> place, String key, Limit limit, Question.Form form) {
        Answer answer = new Answer(desk, new Question(place, key, limit, form));
        answers.add(answer);
        return add(answer);
    }

    /// Puts the last two controls side by side.
    SectionForm pair() {
        int size = into.getChildren().size();
        Node right = into.getChildren().remove(size - 1);
        Node left = into.getChildren().remove(size - 2);
        GridPane row = new GridPane();
        row.getStyleClass().add("s-pair");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        half.setHgrow(Priority.ALWAYS);
        row.getColumnConstraints().addAll(half, half);
        row.addRow(0, left, right);
        return add(row);
    }

    /// A choice among the exhibition's fields.
    SectionForm area(List<String> place, String key) {
        Map<String, String> names = new LinkedHashMap<>();
        desk.areas().forEach(area -> names.put(area.id().value(), area.name().text(desk.words().language())));
        return choice(place, key, names);
    }

    /// A choice among some words.
    ///
    /// @param names what is written into the file, and how it is called
    SectionForm choice(List<String> place, String key, Map<String, String> names) {
        NamedBox box = new NamedBox(names);
        String now = desk.text().word(place);
        if (!now.isEmpty()) {
            box.setValue(now);
        }
        box.setId(String.join("/", place));
        box.valueProperty().addListener((_, _, chosen) -> desk.text().type(place, chosen));
        Label label = new Label(desk.words().text(key));
        label.getStyleClass().add("s-label");
        label.setLabelFor(box);
        box.setAccessibleText(label.getText());
        VBox whole = new VBox(label, box);
        whole.getStyleClass().add("s-answer");
        return add(whole);
    }

    SectionForm flag(List<String> place, String key) {
        CheckBox box = new CheckBox(desk.words().text(key));
        box.setSelected(desk.text().flag(place));
        box.setId(String.join("/", place));
        box.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) {
                desk.text().set(place, true);
            } else {
                desk.text().clear(place);
            }
        });
        return add(box);
    }

    /// A list, each of whose things stands in a card that can be moved and taken away.
    ///
    /// @param fresh what a new one begins with
    /// @param item  fills a card
    SectionForm list(List<String> place, String key, Map<String, Object> fresh,
            BiConsumer<SectionForm, List<String>> item) {
        int count = desk.text().count(place);
        Label title = new Label(desk.words().text(key));
        title.getStyleClass().add("s-subtitle");
        if (!title.getText().isEmpty()) {
            add(title);
        }
        if (count == 0) {
            Label empty = new Label(desk.words().text(key + ".empty"));
            empty.getStyleClass().add("s-help");
            empty.setWrapText(true);
            add(empty);
        }
        for (int i = 0; i < count; i++) {
            card(place, i, count, item);
        }
        Button more = new Button(desk.words().text(key + ".add"));
        more.setId("add/" + String.join("/", place));
        more.setOnAction(_ -> desk.text().add(place, fresh));
        return add(more);
    }

    private void card(List<String> list, int index, int count, BiConsumer<SectionForm, List<String>> item) {
        VBox card = new VBox();
        card.getStyleClass().add("s-card");
        Label number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("s-label");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button up = act("list.up", index > 0, () -> desk.text().swap(list, index - 1));
        Button down = act("list.down", index + 1 < count, () -> desk.text().swap(list, index));
        Button away = act("list.remove", true, () -> desk.text().remove(list, index));
        HBox head = new HBox(number, gap, up, down, away);
        head.getStyleClass().add("s-card-head");
        card.getChildren().add(head);
        add(card);
        VBox outer = into;
        into = card;
        item.accept(this, WrittenText.in(list, Integer.toString(index)));
        into = outer;
    }

    private Button act(String key, boolean possible, Runnable act) {
        Button button = new Button(desk.words().text(key));
        button.getStyleClass().add("s-quiet");
        button.setDisable(!possible);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
