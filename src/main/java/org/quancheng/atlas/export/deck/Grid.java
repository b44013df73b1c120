package org.quancheng.atlas.export.deck;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.quancheng.atlas.export.deck.Deck.Named;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

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
    private static final double SIZE = 11;
    private static final double LEAST_SIZE = 8;
    private static final double PAD = 4;

    Grid {
        headings = List.copyOf(headings);
        widths = List.copyOf(widths);
    }

    /** The slides of these rows; none without rows. */
    List<Named> slides(List<List<String>> rows) {
        List<List<List<String>>> pages = pages(rows);
        List<Named> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            slides.add(
                    new Named(title, show -> slide(show, pages.get(page), page + 1, pages.size())));
        }
        return slides;
    }

    /** As many rows on each slide as fit. */
    private List<List<List<String>>> pages(List<List<String>> rows) {
        List<List<List<String>>> pages = new ArrayList<>();
        double room = 0;
        for (List<String> row : rows) {
            double height = height(row, false);
            if (pages.isEmpty() || height > room) {
                pages.add(new ArrayList<>());
                room = Form.WIDE_BODY.getHeight() - height(headings, true);
            }
            pages.getLast().add(row);
            room -= height;
        }
        return pages;
    }

    private void slide(XMLSlideShow show, List<List<String>> rows, int page, int pages) {
        Desk desk = new Desk(show, SlideLayout.TITLE_ONLY, tones);
        String name = title.in(words.language());
        desk.title(
                pages == 1 ? name : words.text("office.page", name, page, pages), Form.WIDE_TITLE);
        XSLFTable table = desk.slide.createTable();
        desk.tags.tag(table, name);
        table.setAnchor(Form.WIDE_BODY);
        row(table, headings, true);
        rows.forEach(row -> row(table, row, false));
        for (int i = 0; i < widths.size(); i++) table.setColumnWidth(i, width(i));
        desk.foot(words.text("source.ask"), source);
    }

    private double width(int column) {
        return Form.WIDE_BODY.getWidth() * widths.get(column);
    }

    /** The size at which the words of a row are no higher than a slide. */
    private double size(List<String> row) {
        double size = SIZE;
        while (size > LEAST_SIZE && height(row, false, size) > Form.WIDE_BODY.getHeight() * 0.8)
            size -= 0.5;
        return size;
    }

    private double height(List<String> row, boolean bold) {
        return height(row, bold, size(row));
    }

    private double height(List<String> row, boolean bold, double size) {
        double height = size * 1.4;
        for (int i = 0; i < row.size(); i++)
            height = Math.max(height, Measure.height(row.get(i), size, bold, width(i) - 2 * PAD));
        return height + 2 * PAD;
    }

    private void row(XSLFTable table, List<String> cells, boolean heading) {
        XSLFTableRow row = table.addRow();
        row.setHeight(height(cells, heading));
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
            var paragraph = cell.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            Wording.run(paragraph, words, size(cells), heading)
                    .setFontColor(Inking.awt(heading ? tones.accent() : tones.ink()));
        }
    }
}
