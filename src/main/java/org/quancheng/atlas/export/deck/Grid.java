package org.quancheng.atlas.export.deck;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.quancheng.atlas.export.deck.Deck.Named;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A native table over as many slides as it takes, headings on each.
 *
 * @param widths of the columns as shares of the whole
 */
record Grid(
        Words words,
        Tones tones,
        Text title,
        List<String> headings,
        List<Double> widths,
        Optional<String> source) {
    private static final double MOST_SIZE = 15;
    private static final double SIZE = 11;
    private static final double LEAST_SIZE = 8;
    private static final double PAD = 4;

    Grid {
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
    }

    /**
     * The slides of these rows in the largest type that takes no more of them; none without rows.
     */
    List<Named> slides(List<List<String>> rows) {
        int least = new Pages(SIZE).of(rows).size();
        double size = SIZE;
        while (size < MOST_SIZE && new Pages(size + 0.5).of(rows).size() <= least) size += 0.5;
        Pages type = new Pages(size);
        List<List<List<String>>> pages = type.of(rows);
        List<Named> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            slides.add(
                    new Named(
                            title,
                            show -> type.slide(show, pages.get(page), page + 1, pages.size())));
        }
        return slides;
    }

    private double width(int column) {
        return Form.WIDE_BODY.getWidth() * widths.get(column);
    }

    private double height(List<String> row, boolean bold, double size) {
        double height = size * 1.4;
        for (int i = 0; i < row.size(); i++)
            height = Math.max(height, Measure.height(row.get(i), size, bold, width(i) - 2 * PAD));
        return height + 2 * PAD;
    }

    /** The table in one size of type. */
    final class Pages {
        private final double wished;

        Pages(double wished) {
            this.wished = wished;
        }

        /** As many rows on each slide as fit. */
        List<List<List<String>>> of(List<List<String>> rows) {
            List<List<List<String>>> pages = new ArrayList<>();
            double room = 0;
            for (List<String> row : rows) {
                double height = height(row, false, size(row));
                if (pages.isEmpty() || height > room) {
                    pages.add(new ArrayList<>());
                    room = Form.WIDE_BODY.getHeight() - height(headings, true, wished);
                }
                pages.getLast().add(row);
                room -= height;
            }
            return pages;
        }

        /** The size at which the words of a row are no higher than a slide. */
        private double size(List<String> row) {
            double size = wished;
            while (size > LEAST_SIZE && height(row, false, size) > Form.WIDE_BODY.getHeight() * 0.8)
                size -= 0.5;
            return size;
        }

        void slide(XMLSlideShow show, List<List<String>> rows, int page, int pages) {
            Desk desk = new Desk(show, SlideLayout.TITLE_ONLY, tones);
            String name = title.in(words.language());
            desk.title(
                    pages == 1 ? name : words.text("office.page", name, page, pages),
                    Form.WIDE_TITLE);
            XSLFTable table = desk.slide.createTable();
            desk.tags.tag(table, name);
            row(table, headings, true);
            rows.forEach(row -> row(table, row, false));
            for (int i = 0; i < widths.size(); i++) table.setColumnWidth(i, width(i));
            double height = height(headings, true, wished);
            for (List<String> row : rows) height += height(row, false, size(row));
            table.setAnchor(
                    new Rectangle2D.Double(
                            Form.WIDE_BODY.getX(),
                            Form.WIDE_BODY.getY(),
                            Form.WIDE_BODY.getWidth(),
                            height));
            desk.foot(words.text("source.ask"), source);
        }

        private void row(XSLFTable table, List<String> cells, boolean heading) {
            XSLFTableRow row = table.addRow();
            double size = heading ? wished : size(cells);
            row.setHeight(height(cells, heading, size));
            for (String words : cells) {
                XSLFTableCell cell = row.addCell();
                cell.setLeftInset(PAD);
                cell.setRightInset(PAD);
                cell.setTopInset(PAD);
                cell.setBottomInset(PAD);
                cell.setVerticalAlignment(VerticalAlignment.TOP);
                cell.setBorderColor(
                        BorderEdge.bottom, Inking.awt(heading ? tones.accent() : tones.soft()));
                cell.setBorderWidth(BorderEdge.bottom, heading ? 1.5 : 0.25);
                XSLFTextParagraph paragraph = cell.addNewTextParagraph();
                paragraph.setTextAlign(TextAlign.LEFT);
                Wording.lines(
                        paragraph, words, size, heading, heading ? tones.accent() : tones.ink());
            }
        }
    }
}
