package org.quancheng.atlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quancheng.atlas.export.Topic.Kind;
import org.quancheng.atlas.export.sheet.CsvTable;
import org.quancheng.atlas.export.table.Cell;
import org.quancheng.atlas.export.table.Column;
import org.quancheng.atlas.export.table.Table;
import org.quancheng.atlas.export.table.Tables;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Workbooks and comma-separated tables are read back by programs that did not write them. */
class SheetsTest {
    private static Workshop shop;

    @TempDir Path folder;

    @BeforeAll
    static void open() {
        shop = Shop.of(Shop.shipped());
    }

    private Path made(Kind kind, Format format, Language language) throws IOException {
        return Shop.made(shop, Shop.order(Topic.of(kind), format, language), folder);
    }

    /** The used columns of a table, as the workbook shows them. */
    private static List<Integer> used(Table table) {
        return Stream.iterate(0, i -> i < table.columns().size(), i -> i + 1)
                .filter(table::isUsed)
                .toList();
    }

    @Test
    void aWorkbookHoldsEveryCellOfEveryTable() throws IOException {
        List<Table> tables = new Tables(shop.plan()).of(Topic.of(Kind.MAP));
        try (InputStream in = Files.newInputStream(made(Kind.MAP, Format.XLSX, Language.ZH));
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Sheet> sheets = book.getSheets().toList();
            assertEquals(tables.size() + 1, sheets.size());
            for (int i = 0; i < tables.size(); i++) {
                Table table = tables.get(i);
                assertEquals(table.name().zh(), sheets.get(i + 1).getName());
                List<Row> rows = sheets.get(i + 1).read();
                assertEquals(table.rows().size() + 1, rows.size());
                for (int r = 0; r < table.rows().size(); r++)
                    same(table, table.rows().get(r), rows.get(r + 1));
            }
        }
    }

    private static void same(Table table, List<Cell> cells, Row row) {
        List<Integer> used = used(table);
        for (int c = 0; c < used.size(); c++) {
            Cell expected = cells.get(used.get(c));
            Optional<org.dhatim.fastexcel.reader.Cell> found = row.getOptionalCell(c);
            switch (expected) {
                case Cell.Nothing n ->
                        assertTrue(found.filter(f -> f.getType() != CellType.EMPTY).isEmpty());
                case Cell.Words w -> assertEquals(w.text().zh(), found.orElseThrow().getText());
                case Cell.Source s -> assertEquals(s.title().zh(), found.orElseThrow().getText());
                case Cell.Number n ->
                        assertEquals(n.value(), found.orElseThrow().asNumber().doubleValue(), 0);
                case Cell.Year y ->
                        assertEquals(y.year(), found.orElseThrow().asNumber().intValueExact());
                case Cell.Date d when d.iso().length() == 10 ->
                        assertEquals(
                                d.iso(), found.orElseThrow().asDate().toLocalDate().toString());
                case Cell.Date d -> assertEquals(d.iso(), found.orElseThrow().getText());
            }
        }
    }

    @Test
    void aTableInCommasReadsBackAsItIs() throws IOException {
        String csv = Files.readString(made(Kind.INDICATORS, Format.CSV, Language.EN));
        assertEquals('\uFEFF', csv.charAt(0));
        assertTrue(csv.contains("\r\n"));
        Table table = new Tables(shop.plan()).of(Topic.of(Kind.INDICATORS)).getFirst();
        List<CSVRecord> rows = parse(csv.substring(1));
        assertEquals(
                table.columns().stream().map(Column::heading).map(Text::en).toList(),
                rows.getFirst().toList());
        assertEquals(table.rows().size() + 1, rows.size());
        for (int r = 0; r < table.rows().size(); r++)
            for (int c = 0; c < table.columns().size(); c++) {
                String found = rows.get(r + 1).get(c);
                switch (table.rows().get(r).get(c)) {
                    case Cell.Nothing n -> assertEquals("", found);
                    case Cell.Words w -> assertEquals(w.text().en(), found);
                    case Cell.Number n -> assertEquals(n.value(), Double.parseDouble(found), 0);
                    case Cell.Year y -> assertEquals(Integer.toString(y.year()), found);
                    case Cell.Date d -> assertEquals(d.iso(), found);
                    case Cell.Source s -> assertEquals(s.title().en(), found);
                }
            }
    }

    private static List<CSVRecord> parse(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void wordsNeverBecomeFormulas() throws IOException {
        List<String> tricks =
                List.of("=1+1", "+cmd", "-2 years", "@SUM(A1)", "\t=1", "＝1", "a\"b,c\nd", "plain");
        Table table =
                new Table(
                        "sources",
                        List.of(
                                new Column("title", Column.Type.PROSE),
                                new Column("value", Column.Type.NUMBER)),
                        tricks.stream()
                                .map(
                                        t ->
                                                List.<Cell>of(
                                                        new Cell.Words(new Text(t, t)),
                                                        new Cell.Number(-10)))
                                .toList());
        StringBuilder out = new StringBuilder();
        new CsvTable(table, Language.ZH).write(out);
        List<CSVRecord> rows = parse(out.substring(1));
        for (int i = 0; i < tricks.size(); i++) {
            String plain = tricks.get(i);
            boolean harmless = plain.startsWith("a") || plain.startsWith("p");
            assertEquals(harmless ? plain : "'" + plain, rows.get(i + 1).get(0));
            assertEquals("-10", rows.get(i + 1).get(1));
        }
    }

    @Test
    void everyTableHasAFileInTheFolder() throws IOException {
        List<Table> tables = new Tables(shop.plan()).of(Topic.of(Kind.DISTRICTS));
        try (ZipFile zip = new ZipFile(made(Kind.DISTRICTS, Format.ZIP, Language.ZH).toFile())) {
            assertEquals(
                    tables.stream().map(t -> t.name().zh() + ".csv").toList(),
                    zip.stream().map(e -> e.getName()).toList());
            for (Table table : tables)
                try (InputStream in =
                        zip.getInputStream(zip.getEntry(table.name().zh() + ".csv"))) {
                    String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    assertEquals(table.rows().size() + 1, parse(csv.substring(1)).size());
                }
        }
    }

    @Test
    void aCancelledWorkbookLeavesNothing() {
        Path file = folder.resolve("a.xlsx");
        Order order = Shop.order(Topic.of(Kind.MAP), Format.XLSX, Language.ZH);
        Export export = Makers.of(Kind.MAP, Format.XLSX).orElseThrow().make(order, shop);
        Steps stop =
                (done, of, what) -> {
                    if (done == 3) throw new CancellationException();
                };
        assertThrows(
                CancellationException.class, () -> new Delivery(file, false).deliver(export, stop));
        assertFalse(Files.exists(file));
        assertEquals(0, folder.toFile().list().length);
    }
}
