package org.quancheng.atlas.app;

import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Look;
import org.quancheng.atlas.style.Words;

import java.util.Map;
import java.util.Optional;

/**
 * Keeps a window from closing over changes that could not be saved: nobody who started it from an
 * icon reads what is printed. The person makes room and tries again, goes back, or gives them up.
 */
final class Closing {
    private final Stage stage;
    private final Autosave autosave;
    private final Preferences preferences;
    private final Look look;
    private boolean isAsking;

    private Closing(Stage stage, Autosave autosave, Preferences preferences, Look look) {
        this.stage = stage;
        this.autosave = autosave;
        this.preferences = preferences;
        this.look = look;
    }

    /** Asks before a window closes, where something of it would be lost. */
    static void guard(Stage stage, Autosave autosave, Preferences preferences, Look look) {
        Closing closing = new Closing(stage, autosave, preferences, look);
        stage.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, closing::asked);
    }

    private void asked(WindowEvent event) {
        if (isAsking) {
            event.consume();
            return;
        }
        Optional<Text> trouble = autosave.settle();
        if (trouble.isEmpty()) return;
        event.consume();
        ask(trouble.get());
    }

    private void ask(Text trouble) {
        Language language = preferences.language().get();
        Words words = Words.in(language);
        ButtonType again = new ButtonType(words.text("closing.again"), ButtonData.OK_DONE);
        ButtonType back = new ButtonType(words.text("closing.back"), ButtonData.CANCEL_CLOSE);
        ButtonType lose = new ButtonType(words.text("closing.lose"), ButtonData.LEFT);
        Alert alert = new Alert(AlertType.WARNING, trouble.in(language), again, back, lose);
        alert.initOwner(stage);
        alert.setTitle(words.text("closing.title"));
        alert.setHeaderText(words.text("closing.title"));
        alert.setGraphic(Icons.of("mdi2a-alert-circle-outline"));
        alert.getDialogPane().setId("closing");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        Map.of(again, "closing-again", back, "closing-back", lose, "closing-lose")
                .forEach(
                        (type, id) -> {
                            Button button = (Button) alert.getDialogPane().lookupButton(type);
                            button.setId(id);
                            button.setMinWidth(Region.USE_PREF_SIZE);
                            ButtonBar.setButtonUniformSize(button, false);
                        });
        Dress.put(alert.getDialogPane().getScene(), preferences.scheme().get(), look);
        alert.setOnHidden(e -> answered(alert.getResult(), again, lose));
        isAsking = true;
        alert.show();
    }

    private void answered(ButtonType answer, ButtonType again, ButtonType lose) {
        isAsking = false;
        if (answer == lose) stage.hide();
        if (answer != again) return;
        autosave.settle().ifPresentOrElse(this::ask, stage::hide);
    }
}
