package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.content.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The words on one page: every label says how its text is made, and says it again when the language changes, so that a
/// language switch rebuilds nothing the visitor was reading. Belongs to one page and ends with it.
public final class Words {
    private final LanguageChoice choice;
    private final boolean following;
    private final List<Runnable> followers = new ArrayList<>();
    private final ChangeListener<Language> listener = (_, _, _) -> followers.forEach(Runnable::run);

    /// @param choice the language to follow, until [#end]
    public Words(LanguageChoice choice) {
        this(choice, true);
        choice.property().addListener(listener);
    }

    private Words(LanguageChoice choice, boolean following) {
        this.choice = choice;
        this.following = following;
    }

    /// Words for parts that are made anew whenever the language changes, such as the rows of a list: said once.
    public Words still() {
        return new Words(choice, false);
    }

    /// The language in force.
    public Language language() {
        return choice.get();
    }

    /// The kiosk's own words in the language in force.
    public Messages messages() {
        return messages(choice.get());
    }

    /// The kiosk's own words in another language than the one in force.
    public Messages messages(Language language) {
        return choice.messages(language);
    }

    /// Does something now and after every change of language.
    public void follow(Runnable follower) {
        if (following) {
            followers.add(follower);
        }
        follower.run();
    }

    /// Gives a label one of the kiosk's own messages.
    public Label say(Label label, String key, Object... arguments) {
        follow(() -> label.setText(messages().text(key, arguments)));
        return label;
    }

    /// Gives a label a message that counts something.
    public Label count(Label label, String key, long count) {
        follow(() -> label.setText(messages().count(key, count)));
        return label;
    }

    /// Gives a label a text of the exhibition.
    public Label tell(Label label, LocalizedText text) {
        follow(() -> {
            Wording wording = text.in(language());
            label.setText(wording.text());
            speaks(label, wording);
        });
        return label;
    }

    /// Notes on a node the language of its text, so that it is read aloud by the right voice.
    public static void speaks(Node node, Wording wording) {
        node.getProperties().put(Language.class, wording.language());
    }

    /// Returns the language of a node's text; empty for the kiosk's own words.
    public static Optional<Language> languageOf(Node node) {
        return node.hasProperties() && node.getProperties().get(Language.class) instanceof Language language
                ? Optional.of(language)
                : Optional.empty();
    }

    /// Lets go of the language; nothing is said any more.
    public void end() {
        choice.property().removeListener(listener);
        followers.clear();
    }
}
