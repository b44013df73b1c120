/**
 * The atlas: one module, one direction (see the architecture test for the table of allowed
 * imports).
 */
@org.jspecify.annotations.NullMarked
module org.quancheng.atlas {
    requires GeographicLib.Java;
    requires atlantafx.base;
    requires com.gluonhq.maps;
    requires com.networknt.schema;
    requires de.rototor.pdfbox.graphics2d;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    requires javafx.swing;
    requires jdk.management;
    requires nlp.common;
    requires org.apache.commons.csv;
    // PDFBox logs through it, but says so nowhere that the module system reads.
    requires org.apache.commons.logging;
    requires org.apache.pdfbox;
    requires org.apache.poi.ooxml;
    requires org.jfree.svg;
    requires org.jspecify;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;
    requires org.locationtech.jts;
    requires org.xerial.sqlitejdbc;
    requires pinyin;
    requires tools.jackson.databind;

    opens org.quancheng.atlas.app to
            info.picocli;
    opens org.quancheng.atlas.geo to
            tools.jackson.databind;
    opens org.quancheng.atlas.plan to
            tools.jackson.databind;
    opens org.quancheng.atlas.plan.fact to
            tools.jackson.databind;
    opens org.quancheng.atlas.plan.ink to
            tools.jackson.databind;
    opens org.quancheng.atlas.plan.measure to
            tools.jackson.databind;

    provides com.gluonhq.maps.tile.TileRetriever with
            org.quancheng.atlas.map.OfflineTiles;

    uses org.kordamp.ikonli.IkonHandler;
    uses org.kordamp.ikonli.IkonProvider;
}
