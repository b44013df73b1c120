package org.quancheng.atlas.panel.part;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.style.Icons;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * A titled part that folds away; what it holds is built when it is first unfolded, and a searched
 * passage unfolds it.
 */
public final class Fold extends VBox {
    private final ReadOnlyBooleanWrapper unfolded = new ReadOnlyBooleanWrapper();
    private final VBox content = new VBox();
    private final StackPane chevron = new StackPane();
    private final Label title;
    private final Head head = new Head();
    private final Parts parts;
    private final Supplier<? extends List<? extends Node>> build;
    private boolean built;

    /**
     * @param note a few quiet words behind the title, such as how much is inside; empty for none
     * @param passages ids of all that is inside, see {@link Anchors#within}
     * @param build makes what is inside; called once, when it is first wanted
     */
    public Fold(
            Parts parts,
            String title,
            String note,
            Collection<String> passages,
            Supplier<? extends List<? extends Node>> build) {
        this.parts = parts;
        this.build = build;
        this.title = parts.paragraph(title, "t18", "strong");
        getStyleClass().add("fold");
        content.getStyleClass().add("fold-content");
        HBox.setHgrow(this.title, Priority.ALWAYS);
        this.title.setMaxWidth(Double.MAX_VALUE);
        head.getChildren().addAll(chevron, this.title);
        if (!note.isEmpty()) {
            Label words = new Label(note);
            words.getStyleClass().addAll("t13", "soft");
            words.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(words);
        }
        getChildren().addAll(head, content);
        Opening.by(head, note.isEmpty() ? title : title + " " + note, () -> set(!unfolded.get()));
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        parts.anchors().unfoldsFor(passages, () -> set(true));
        set(false);
    }

    /** A fold that stands unfolded at first. */
    public Fold unfold() {
        set(true);
        return this;
    }

    /** A quiet fold inside a card: its title is as small as the words around it. */
    public Fold small() {
        getStyleClass().add("small");
        title.getStyleClass().setAll("label", "t13");
        return this;
    }

    /** The row that folds and unfolds, for an id of its own. */
    public Node head() {
        return head;
    }

    public ReadOnlyBooleanProperty unfolded() {
        return unfolded.getReadOnlyProperty();
    }

    private void set(boolean open) {
        if (open && !built) {
            built = true;
            parts.filled(content, build.get().stream());
        }
        unfolded.set(open);
        content.setVisible(open);
        content.setManaged(open);
        chevron.getChildren().setAll(Icons.of(open ? "mdi2c-chevron-down" : "mdi2c-chevron-right"));
        head.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    /** The row that is clicked; it tells screen readers whether the part is unfolded. */
    private final class Head extends HBox {
        Head() {
            getStyleClass().addAll("link-row", "fold-head");
            setSpacing(8);
        }

        @Override
        public Object queryAccessibleAttribute(
                AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? unfolded.get()
                    : super.queryAccessibleAttribute(attribute, parameters);
        }
    }
}
