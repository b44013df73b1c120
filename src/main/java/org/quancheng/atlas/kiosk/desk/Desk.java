package org.quancheng.atlas.kiosk.desk;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;

import java.util.ArrayList;
import java.util.List;

/** The caretaker's page: a heading, the way back, and the cards in one column or in two. */
final class Desk extends VBox {
    private static final double GAP = 24;

    private final List<Node> cards = new ArrayList<>();
    private final GridPane columns = new GridPane();
    private int count;

    /**
     * @param message what has just been done; empty for nothing
     * @param other turns the page into the other language
     * @param back gives the window back to visitors
     */
    Desk(Words words, List<DeskCard> all, String message, Runnable other, Runnable back) {
        setId("desk");
        getStyleClass().add("desk");
        Label title = new Label(words.text("desk.title"));
        title.getStyleClass().add("desk-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head =
                new HBox(
                        GAP,
                        title,
                        button(
                                "desk-language",
                                "mdi2t-translate",
                                words.text("rail.language"),
                                other),
                        button("desk-back", "mdi2a-arrow-left", words.text("desk.back"), back));
        head.getStyleClass().add("desk-head");
        Label told = new Label(message);
        told.setId("desk-message");
        told.getStyleClass().add("desk-message");
        told.setWrapText(true);
        told.setVisible(!message.isEmpty());
        told.setManaged(!message.isEmpty());
        columns.setHgap(GAP);
        columns.getStyleClass().add("desk-columns");
        for (DeskCard card : all) cards.add(node(card, words));
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.getStyleClass().add("desk-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, told, scroll);
    }

    private static Button button(String id, String icon, String name, Runnable action) {
        Button button = new Button(name, Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("desk-quiet");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static Node node(DeskCard card, Words words) {
        Label heading = new Label(card.title(words));
        heading.getStyleClass().add("desk-heading");
        heading.setWrapText(true);
        VBox node = new VBox(heading, card.body(words));
        node.setId(card.id());
        node.getStyleClass().addAll("float", "desk-card");
        return node;
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth() > getHeight() ? 2 : 1);
        super.layoutChildren();
    }

    private void arrange(int wanted) {
        if (count == wanted) return;
        count = wanted;
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        for (int c = 0; c < count; c++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / count);
            columns.getColumnConstraints().add(width);
            VBox column = new VBox(GAP);
            for (int i = c; i < cards.size(); i += count) column.getChildren().add(cards.get(i));
            columns.add(column, c, 0);
        }
    }
}
