package org.quancheng.atlas.export.deck;

import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A slide with up to four charts of what a chapter speaks of. */
record ChartSlide(XMLSlideShow show, Words words, Tones tones) {
    private static final double GAP = 18;

    void add(Text title, List<ChartData> data) {
        Desk desk = new Desk(show, SlideLayout.TITLE_ONLY, tones);
        desk.title(words.text("office.data", title.in(words.language())), Form.WIDE_TITLE);
        Charts charts = new Charts(show, words, tones);
        Rectangle2D body = Form.WIDE_BODY;
        int columns = data.size() == 1 ? 1 : 2;
        int rows = Math.ceilDiv(data.size(), columns);
        double width = (body.getWidth() - GAP * (columns - 1)) / columns;
        double height = (body.getHeight() - GAP * (rows - 1)) / rows;
        for (int i = 0; i < data.size(); i++)
            charts.add(
                    desk,
                    data.get(i),
                    new Rectangle2D.Double(
                            body.getX() + (i % columns) * (width + GAP),
                            body.getY() + (i / columns) * (height + GAP),
                            width,
                            height));
        List<String> sources = data.stream().map(ChartData::source).distinct().toList();
        desk.foot(
                words.text("source.ask"),
                Optional.of(String.join(words.text("office.and"), sources)));
    }
}
