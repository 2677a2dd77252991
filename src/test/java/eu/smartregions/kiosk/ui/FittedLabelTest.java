package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import org.junit.jupiter.api.Test;

/// A name is as large as fits, and broken nowhere but after a blank or a hyphen.
final class FittedLabelTest {
    private static final String NAME = "Rhénanie-du-Nord-Westphalie";
    private static final Scale SCALE = Scale.of(1080, 1920, 0, 1);

    @Test
    void aNameThatIsTooLongInEveryStyleIsBrokenAfterAHyphen() {
        Toolkit.run(() -> {
            FittedLabel name = FittedLabel.name(SCALE);
            name.setText(NAME);
            double narrow = FittedLabel.width("Nord-Westphalie", Lettering.LABEL.font(SCALE.root())) + 20;
            name.resize(narrow, name.prefHeight(narrow));
            assertEquals("Rhénanie-du-\nNord-Westphalie", name.getText());
            assertTrue(name.getStyleClass().contains(Lettering.LABEL.styleClass()), name.getStyleClass()::toString);
            assertTrue(name.getHeight() >= 2 * FittedLabel.lineHeight(Lettering.LABEL.font(SCALE.root())));
        });
    }

    @Test
    void itIsWholeAgainWhereItFitsAndAfterAnotherOne() {
        Toolkit.run(() -> {
            FittedLabel name = FittedLabel.name(SCALE);
            name.setText(NAME);
            name.resize(250, 100);
            assertTrue(name.getText().contains("\n"));
            name.resize(900, 100);
            assertEquals(NAME, name.getText());
            assertTrue(name.getStyleClass().contains(Lettering.H3.styleClass()), name.getStyleClass()::toString);
            name.resize(250, 100);
            name.setText("Malte");
            assertEquals("Malte", name.getText());
        });
    }

    @Test
    void aNameOnOneLineStaysOnIt() {
        Toolkit.run(() -> {
            FittedLabel name = FittedLabel.card(SCALE);
            name.setText(NAME);
            name.resize(100, 100);
            assertEquals(NAME, name.getText());
        });
    }
}
