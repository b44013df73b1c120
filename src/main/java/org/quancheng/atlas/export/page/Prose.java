package org.quancheng.atlas.export.page;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

import org.quancheng.atlas.export.scene.Spot;

import java.util.ArrayList;
import java.util.List;

/** Words that wrap, with the marks of their notes behind them and links within them. */
public final class Prose extends Region {
    private static final double GAP = 2;

    private final Text text;
    private final List<Text> marks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private record Link(int start, int end, Region area) {}

    /**
     * @param styles style classes of the words
     */
    public Prose(String words, String... styles) {
        text = new Text(words);
        text.setManaged(false);
        text.getStyleClass().add("words");
        text.getStyleClass().addAll(styles);
        text.layoutBoundsProperty().addListener(o -> requestLayout());
        getChildren().add(text);
    }

    /** Puts the mark of a note behind the words. */
    public Prose note(Notes.Note note) {
        Text mark = new Text(Integer.toString(note.number()));
        mark.setManaged(false);
        mark.getStyleClass().addAll("words", "note-mark");
        marks.add(Spot.leading(mark, note.name()));
        getChildren().add(mark);
        return this;
    }

    /** Never makes the words narrower than they are in one line. */
    public Prose rigid() {
        setMinWidth(USE_PREF_SIZE);
        return this;
    }

    /** Makes some of the words a link, from a character to before another. */
    public Prose link(int start, int end, String to) {
        Region area = Spot.leading(new Region(), to);
        area.setManaged(false);
        links.add(new Link(start, end, area));
        getChildren().add(area);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        text.setWrappingWidth(0);
        double all = text.getLayoutBounds().getWidth();
        for (Text mark : marks) all += GAP + mark.getLayoutBounds().getWidth();
        return snappedLeftInset() + Math.ceil(all) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        wrap(width < 0 ? getWidth() : width);
        return snappedTopInset()
                + Math.ceil(text.getLayoutBounds().getHeight())
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The marks take no room of the lines: what is around words has some for them. */
    private void wrap(double width) {
        text.setWrappingWidth(
                width <= 0 ? 0 : Math.max(1, width - snappedLeftInset() - snappedRightInset()));
    }

    @Override
    protected void layoutChildren() {
        wrap(getWidth());
        Bounds box = text.getLayoutBounds();
        text.relocate(snappedLeftInset(), snappedTopInset());
        List<TextLineInfo> lines = text.getLayoutInfo().getTextLines(false);
        Rectangle2D last = lines.isEmpty() ? Rectangle2D.EMPTY : lines.getLast().bounds();
        double x = text.getLayoutX() + last.getMaxX() + GAP;
        for (Text mark : marks) {
            Bounds m = mark.getLayoutBounds();
            mark.setLayoutX(x - m.getMinX());
            mark.setLayoutY(text.getLayoutY() + last.getMinY() - m.getMinY());
            x += m.getWidth() + GAP;
        }
        for (Link link : links) {
            Bounds range =
                    new Path(text.getRangeShape(link.start(), link.end(), false)).getLayoutBounds();
            link.area()
                    .resizeRelocate(
                            text.getLayoutX() + range.getMinX() - box.getMinX(),
                            text.getLayoutY() + range.getMinY(),
                            range.getWidth(),
                            range.getHeight());
        }
    }
}
