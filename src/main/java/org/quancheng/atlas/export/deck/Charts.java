package org.quancheng.atlas.export.deck;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.quancheng.atlas.style.Words;

import java.awt.geom.Rectangle2D;

/** Charts that an office program draws itself, from data that a person can edit. */
record Charts(XMLSlideShow show, Words words, Tones tones) {
    private static final double SIZE = 11;

    void add(Desk desk, ChartData data, Rectangle2D box) {
        XSLFChart chart = show.createChart();
        chart.setTitleText(data.title());
        chart.setTitleOverlay(false);
        chart.getFormattedTitle()
                .getParagraphs()
                .forEach(
                        p ->
                                p.getTextRuns()
                                        .forEach(
                                                run -> {
                                                    run.setFontSize(SIZE);
                                                    run.setBold(true);
                                                }));
        int last = data.labels().size();
        XDDFCategoryDataSource labels =
                XDDFDataSourcesFactory.fromArray(
                        data.labels().toArray(String[]::new),
                        chart.formatRange(
                                new org.apache.poi.ss.util.CellRangeAddress(1, last, 0, 0)));
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromArray(
                        data.values().toArray(Double[]::new),
                        chart.formatRange(
                                new org.apache.poi.ss.util.CellRangeAddress(1, last, 1, 1)),
                        1);
        plain(chart);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis beside = chart.createValueAxis(AxisPosition.LEFT);
        beside.setCrosses(AxisCrosses.AUTO_ZERO);
        beside.setVisible(false);
        // Whole bars, also at the ends.
        beside.setCrossBetween(AxisCrossBetween.BETWEEN);
        // Bars are as long as what they stand for.
        if (!data.line() && data.values().stream().allMatch(v -> v >= 0)) beside.setMinimum(0);
        XDDFChartData drawn =
                chart.createData(data.line() ? ChartTypes.LINE : ChartTypes.BAR, below, beside);
        drawn.setVaryColors(false);
        XDDFChartData.Series series = drawn.addSeries(labels, values);
        series.setTitle(data.title(), chart.setSheetTitle(data.title(), 1));
        look(series, drawn);
        chart.plot(drawn);
        label(drawn, chart);
        desk.slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(box.getX()),
                        Units.toEMU(box.getY()),
                        Units.toEMU(box.getWidth()),
                        Units.toEMU(box.getHeight())));
        for (XSLFShape shape : desk.slide.getShapes())
            if (shape instanceof XSLFGraphicFrame frame && frame.getChart() == chart)
                desk.tags.tag(frame, data.title());
    }

    /** No frame, no ground of its own, and words of the size of the slide's small ones. */
    private void plain(XSLFChart chart) {
        XDDFShapeProperties area = chart.getOrAddShapeProperties();
        area.setFillProperties(new XDDFNoFillProperties());
        area.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        CTChartSpace space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        CTTextBody words = space.addNewTxPr();
        words.addNewBodyPr();
        CTTextCharacterProperties type = words.addNewP().addNewPPr().addNewDefRPr();
        type.setSz((int) (SIZE * 100));
        type.addNewSolidFill().addNewSrgbClr().setVal(Inking.bytes(tones.ink()));
    }

    private void look(XDDFChartData.Series series, XDDFChartData drawn) {
        XDDFSolidFillProperties fill =
                new XDDFSolidFillProperties(XDDFColor.from(Inking.bytes(tones.accent())));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            XDDFLineProperties stroke = new XDDFLineProperties(fill);
            stroke.setWidth(2.25);
            line.setLineProperties(stroke);
        } else {
            series.setFillProperties(fill);
        }
        // Lines without it are what PowerPoint offers to repair.
        if (drawn instanceof XDDFLineChartData lines) lines.setGrouping(Grouping.STANDARD);
        if (drawn instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setGapWidth(80);
        }
    }

    /** Writes the values at their points. */
    private static void label(XDDFChartData drawn, XSLFChart chart) {
        CTDLbls labels =
                drawn instanceof XDDFLineChartData
                        ? chart.getCTChart()
                                .getPlotArea()
                                .getLineChartArray(0)
                                .getSerArray(0)
                                .addNewDLbls()
                        : chart.getCTChart()
                                .getPlotArea()
                                .getBarChartArray(0)
                                .getSerArray(0)
                                .addNewDLbls();
        labels.addNewDLblPos()
                .setVal(drawn instanceof XDDFLineChartData ? STDLblPos.T : STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
