package org.quancheng.atlas.bench;

import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.Language;

import java.util.ArrayList;
import java.util.List;

/** Words typed into the search box, letter by letter, in Chinese and in Latin letters. */
final class Typing {
    /** Letters of a word that are typed one by one; the last ones find the same. */
    private static final int LETTERS = 3;

    private Typing() {}

    static List<Deed> of(Desk desk) {
        List<Deed> deeds = new ArrayList<>();
        if (!(desk.window().lookup("#search-field") instanceof TextInputControl field)
                || desk.state().plan().districts().isEmpty()) return deeds;
        District district = desk.state().plan().districts().getFirst();
        for (Language language : Language.values()) {
            String word = district.name().in(language);
            for (int i = 0; i < Math.min(LETTERS, word.length()); i++) {
                String letter = word.substring(i, i + 1);
                deeds.add(new Deed("letter typed", () -> field.appendText(letter)));
            }
            deeds.add(new Deed("next result", () -> press(field, KeyCode.DOWN)));
            deeds.add(new Deed("search emptied", field::clear));
        }
        String name = district.name().zh();
        deeds.add(new Deed("word typed", () -> field.setText(name)));
        deeds.add(new Deed("result opened", () -> press(field, KeyCode.ENTER)));
        deeds.add(new Deed("search emptied", field::clear));
        return deeds;
    }

    private static void press(TextInputControl field, KeyCode key) {
        Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
