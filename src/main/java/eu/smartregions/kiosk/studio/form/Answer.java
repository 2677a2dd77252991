package eu.smartregions.kiosk.studio.form;

import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.studio.document.WrittenText;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.decoration.GraphicValidationDecoration;

/// A text field with its label, its counter, what helps, and what is wrong. Every key goes into the region's text.
public final class Answer extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int TEXT_ROWS = 3;

    private final Desk desk;
    private final Question question;
    private final TextInputControl control;
    private final Label counter = new Label();
    private final Label source = new Label();
    private final Label help = new Label();
    private final Label problem = new Label();
    private final GraphicValidationDecoration decoration = new GraphicValidationDecoration();
    private boolean showing;

    Answer(Desk desk, Question question) {
        this.desk = desk;
        this.question = question;
        this.control = question.form() == Question.Form.TRANSLATED_TEXT ? area() : new TextField();
        getStyleClass().add("s-answer");
        Label label = new Label(desk.words().text(question.key()));
        label.getStyleClass().add("s-label");
        label.setLabelFor(control);
        counter.getStyleClass().add("s-counter");
        BorderPane head = new BorderPane();
        head.setLeft(label);
        head.setRight(counter);
        source.getStyleClass().add("s-source");
        help.getStyleClass().add("s-help");
        problem.getStyleClass().add("s-problem");
        List.of(source, help, problem).forEach(line -> line.setWrapText(true));
        desk.words().maybe(question.key() + ".help").ifPresent(help::setText);
        getChildren().addAll(head, source, control, help, problem);
        control.setAccessibleText(label.getText());
        control.setId(String.join("/", question.place()));
        control.textProperty().addListener((_, _, typed) -> typed(typed));
        control.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                desk.now().place().set(question.place());
            }
        });
        show();
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(TEXT_ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
                area.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                key.consume();
            }
        });
        return area;
    }

    /// Returns the place of the answer, without a language.
    List<String> place() {
        return question.place();
    }

    /// Puts the keyboard into the field.
    void take() {
        control.requestFocus();
        control.end();
    }

    /// Returns the place of what is written at present.
    private List<String> written() {
        return question.form().translated()
                ? WrittenText.in(question.place(), desk.now().language().get().code())
                : question.place();
    }

    private void typed(String text) {
        if (!showing) {
            String plain = text.replace('\n', ' ').replace('\r', ' ');
            Optional<Number> number = question.form() == Question.Form.NUMBER ? number(plain) : Optional.empty();
            number.ifPresentOrElse(value -> desk.text().count(written(), value),
                    () -> desk.text().type(written(), plain));
            count(plain);
        }
    }

    private static Optional<Number> number(String typed) {
        String digits = typed.replaceAll("[ .,\u00A0\u202F]", "");
        return digits.matches("\\d{1,12}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    /// Shows what is in the region's text now.
    void show() {
        String now = desk.text().word(written());
        showing = true;
        if (!now.equals(control.getText()) && !(control.isFocused() && sameNumber(now))) {
            control.setText(now);
        }
        showing = false;
        count(now);
        boolean foreign = question.form().translated() && desk.now().language().get() != Language.EN;
        String english = desk.text().word(WrittenText.in(question.place(), Language.EN.code()));
        line(source, foreign ? english : "");
        line(help, help.getText());
        tell();
    }

    private boolean sameNumber(String now) {
        return question.form() == Question.Form.NUMBER
                && number(control.getText()).filter(value -> value.toString().equals(now)).isPresent();
    }

    private void count(String text) {
        Limit limit = question.limit();
        int length = limit.length(text);
        counter.pseudoClassStateChanged(OVER, length > limit.most());
        boolean told = question.form() != Question.Form.NUMBER;
        counter.setText(told
                ? desk.words().text(limit.unit() == Limit.Unit.WORDS ? "counter.words" : "counter.characters", length,
                        limit.most())
                : "");
    }

    /// Says what the last check found here.
    void tell() {
        Optional<Problem> found = desk.now().problems().get().stream().filter(this::isHere).findFirst();
        pseudoClassStateChanged(WRONG, found.filter(Problem::isError).isPresent());
        decoration.removeDecorations(control);
        String said = found.map(problem -> new ProblemWords(desk.words()).sentence(problem)).orElse("");
        line(problem, said);
        found.ifPresent(problem -> decoration.applyValidationDecoration(problem.isError()
                ? ValidationMessage.error(control, said)
                : ValidationMessage.warning(control, said)));
        control.setAccessibleHelp(said.isEmpty() ? help.getText() : said);
    }

    private boolean isHere(Problem found) {
        List<String> place = ProblemWords.place(found);
        return place.equals(question.place()) || place.equals(written());
    }

    private static void line(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
