package org.quancheng.atlas.help.read;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands within a line: words, some of them strong, code, links. */
final class Inlines {
    private final Links links;

    Inlines(Links links) {
        this.links = links;
    }

    /** A paragraph that wraps. */
    TextFlow flow(org.commonmark.node.Node parent) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("guide-text");
        flow.setMinWidth(0);
        flow.getChildren().addAll(pieces(parent, List.of()));
        return flow;
    }

    private List<Node> pieces(org.commonmark.node.Node parent, List<String> styles) {
        List<Node> pieces = new ArrayList<>();
        for (org.commonmark.node.Node node : Page.children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> pieces.add(text(text.getLiteral(), styles));
                case Code code -> pieces.add(text(code.getLiteral(), and(styles, "guide-code")));
                case StrongEmphasis strong ->
                        pieces.addAll(pieces(strong, and(styles, "guide-strong")));
                case Emphasis emphasis ->
                        pieces.addAll(pieces(emphasis, and(styles, "guide-strong")));
                case Link link -> pieces.addAll(link(link, styles));
                case SoftLineBreak br -> pieces.add(text(" ", styles));
                case HardLineBreak br -> pieces.add(text("\n", styles));
                default -> {}
            }
        }
        return pieces;
    }

    private List<Node> link(Link link, List<String> styles) {
        Optional<Runnable> action = links.to(link.getDestination());
        if (action.isEmpty()) return pieces(link, styles);
        Hyperlink there = new Hyperlink(words(link));
        there.getStyleClass().add("guide-link");
        there.setOnAction(e -> action.get().run());
        return List.of(there);
    }

    private static Text text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().add("text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> and(List<String> styles, String more) {
        List<String> all = new ArrayList<>(styles);
        all.add(more);
        return all;
    }

    /** The words alone. */
    static String words(org.commonmark.node.Node parent) {
        StringBuilder words = new StringBuilder();
        for (org.commonmark.node.Node node : Page.children(parent)) {
            switch (node) {
                case org.commonmark.node.Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak br -> words.append(' ');
                default -> words.append(words(node));
            }
        }
        return words.toString();
    }
}
