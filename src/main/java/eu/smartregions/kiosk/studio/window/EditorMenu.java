package eu.smartregions.kiosk.studio.window;

import eu.smartregions.kiosk.studio.look.StudioWords;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// Everything that can be done, with its keys.
final class EditorMenu extends MenuBar {
    private final StudioWords words;

    EditorMenu(Editor editor, StudioWindow window, StudioWords words) {
        this.words = words;
        setUseSystemMenuBar(true);
        Menu file = new Menu(words.text("menu.file"));
        file.getItems().addAll(item("start.new", "Shortcut+N", window::fresh),
                item("start.open", "Shortcut+O", window::open), item("menu.start", "", window::begin),
                new SeparatorMenuItem(), item("handover.button", "Shortcut+Shift+H", editor::handOver),
                item("menu.show.file", "Shortcut+Shift+J", editor::showFile), new SeparatorMenuItem(),
                item("menu.close", "Shortcut+W", window::close));
        Menu edit = new Menu(words.text("menu.edit"));
        edit.getItems().addAll(item("edit.undo", "Shortcut+Z", editor::undo),
                item("edit.redo", "Shortcut+Shift+Z", editor::redo));
        Menu view = new Menu(words.text("menu.view"));
        view.getItems().addAll(item("menu.next", "Shortcut+Page_Down", () -> editor.step(1)),
                item("menu.previous", "Shortcut+Page_Up", () -> editor.step(-1)));
        view.getItems().add(new SeparatorMenuItem());
        for (int percent : new int[]{100, 125, 150}) {
            MenuItem size = new MenuItem(words.text("menu.text", percent));
            size.setOnAction(_ -> window.size(percent));
            view.getItems().add(size);
        }
        getMenus().addAll(file, edit, view);
    }

    private MenuItem item(String key, String keys, Runnable act) {
        MenuItem item = new MenuItem(words.text(key));
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> act.run());
        return item;
    }
}
