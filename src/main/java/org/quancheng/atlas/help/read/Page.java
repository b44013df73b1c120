package org.quancheng.atlas.help.read;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Markdown text as nodes of ours: what of Markdown the guides use, and no more. */
public final class Page {
    private final Inlines inlines;
    private final Pictures pictures;

    /**
     * @param links what a click on a link does, if it leads anywhere
     * @param pictures shows the pictures
     */
    public Page(Links links, Pictures pictures) {
        inlines = new Inlines(links);
        this.pictures = pictures;
    }

    /** What a whole text says, from top to bottom. */
    public VBox of(org.commonmark.node.Node document) {
        return column(document, "guide");
    }

    private VBox column(org.commonmark.node.Node parent, String style) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        for (org.commonmark.node.Node node : children(parent))
            block(node).ifPresent(column.getChildren()::add);
        return column;
    }

    private Optional<Node> block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading -> Optional.of(heading(heading));
            case Paragraph p
                    when p.getFirstChild() instanceof Image image && image.getNext() == null ->
                    pictures.of(image.getDestination(), Inlines.words(image));
            case Paragraph p -> Optional.of(inlines.flow(p));
            case BulletList list -> Optional.of(list(list, Optional.empty()));
            case OrderedList list ->
                    Optional.of(
                            list(
                                    list,
                                    Optional.ofNullable(list.getMarkerStartNumber())
                                            .or(() -> Optional.of(1))));
            case FencedCodeBlock code -> Optional.of(code(code.getLiteral()));
            case IndentedCodeBlock code -> Optional.of(code(code.getLiteral()));
            case BlockQuote quote -> Optional.of(column(quote, "guide-quote"));
            case TableBlock table -> Optional.of(new Table(table, inlines));
            case ThematicBreak line -> Optional.of(line());
            default -> Optional.empty();
        };
    }

    private static Label heading(Heading heading) {
        Label label = new Label(Inlines.words(heading));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("guide-h" + Math.min(3, heading.getLevel()));
        return label;
    }

    private VBox list(org.commonmark.node.Node list, Optional<Integer> from) {
        VBox rows = new VBox();
        rows.getStyleClass().add("guide-list");
        int number = from.orElse(0);
        for (org.commonmark.node.Node item : children(list)) {
            Label mark = new Label(from.isPresent() ? number++ + "." : "•");
            mark.getStyleClass().add("guide-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox body = column(item, "guide-item");
            HBox.setHgrow(body, Priority.ALWAYS);
            body.setMinWidth(0);
            rows.getChildren().add(new HBox(mark, body));
        }
        return rows;
    }

    private static Label code(String text) {
        Label label = new Label(text.stripTrailing());
        label.getStyleClass().add("guide-code-block");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("hairline");
        return line;
    }

    static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node n = parent.getFirstChild(); n != null; n = n.getNext())
            children.add(n);
        return children;
    }
}
