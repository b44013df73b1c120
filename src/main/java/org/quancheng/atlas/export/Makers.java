package org.quancheng.atlas.export;

import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.export.brief.Briefings;
import org.quancheng.atlas.export.brief.StoryHandout;
import org.quancheng.atlas.export.deck.Deck;
import org.quancheng.atlas.export.make.MapExport;
import org.quancheng.atlas.export.sheet.Book;
import org.quancheng.atlas.export.sheet.CsvFile;
import org.quancheng.atlas.export.sheet.CsvFolder;
import org.quancheng.atlas.plan.fact.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which topics can be had in which formats, and who makes them. */
public final class Makers {
    private record Line(Kind kind, Format format, Maker maker) {}

    private static final List<Line> TABLE =
            new ArrayList<>(
                    List.of(
                            new Line(Kind.DISTRICT, Format.PDF, Briefings::district),
                            new Line(Kind.DISTRICTS, Format.PDF, Briefings::districts),
                            new Line(Kind.ZONE, Format.PDF, Briefings::zone),
                            new Line(Kind.INDICATORS, Format.PDF, Briefings::indicators),
                            new Line(Kind.STORY, Format.PDF, StoryHandout::new),
                            new Line(Kind.MAP, Format.PDF, MapExport::new),
                            new Line(Kind.MAP, Format.SVG, MapExport::new),
                            new Line(Kind.MAP, Format.PNG, MapExport::new)));

    static {
        for (Kind kind : Kind.values()) {
            TABLE.add(new Line(kind, Format.PPTX, Deck::new));
            TABLE.add(new Line(kind, Format.XLSX, Book::new));
            TABLE.add(new Line(kind, Format.CSV, CsvFile::new));
            TABLE.add(new Line(kind, Format.ZIP, CsvFolder::new));
        }
    }

    private Makers() {}

    /** The formats that a topic can be had in. */
    public static List<Format> formats(Kind kind) {
        return TABLE.stream().filter(l -> l.kind() == kind).map(Line::format).toList();
    }

    /** Who makes that; empty if nobody does. */
    public static Optional<Maker> of(Kind kind, Format format) {
        return TABLE.stream()
                .filter(l -> l.kind() == kind && l.format() == format)
                .findFirst()
                .map(Line::maker);
    }

    /** What can be had instead, where an order asks for what nobody makes. */
    public static Text instead(Kind kind, Format format) {
        String list = formats(kind).stream().map(Format::word).collect(Collectors.joining(", "));
        return new Text(
                "这项内容不能导出为 " + format.word() + "，可选的格式：" + list.replace(", ", "、") + "。",
                "This cannot be had as " + format.word() + "; choose one of: " + list + ".");
    }
}
