package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.plan.fact.Qualifier;
import org.quancheng.atlas.plan.measure.Measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Figures by district from a pack: read as they stand, and the bad ones told and left out. */
class MeasuresPackTest {
    @TempDir private Path pack;

    @Test
    void figuresAreReadWithTheirSourceAndDate() throws UnreadablePack {
        MeasuredTown.copyTo(pack);
        PackReader.Reading reading = MiniTown.reader().read(pack);
        assertEquals(List.of(), reading.problems());
        Measure beds = reading.plan().measure("care-beds").orElseThrow();
        assertEquals(Measure.Basis.STATED, beds.basis());
        Measure.Value hewan = beds.of("hewan").orElseThrow();
        assertEquals(120, hewan.value());
        assertEquals(Optional.of(Qualifier.about), hewan.qualifier());
        assertEquals(Optional.of("2021"), hewan.asOf());
        assertEquals("附表 床位", hewan.source().orElseThrow().section());
        assertEquals(Optional.of("2020"), beds.of("shangpo").orElseThrow().asOf());
        Measure baths = reading.plan().measure("baths").orElseThrow();
        assertEquals(Optional.empty(), baths.of("shangpo"), "no figure is not zero");
    }

    @Test
    void aPackMayHaveNone() throws UnreadablePack {
        assertEquals(
                List.of(),
                MiniTown.reader().read(MiniTown.folder()).plan().measures().stream()
                        .filter(m -> m.basis() == Measure.Basis.STATED)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hewan\", \"value\": 120|\"hewann\", \"value\": 120"
                        + "|没有编号为「hewann」的区县，是不是「hewan」|1",
                "\"shangpo\", \"value\": 45|\"hewan\", \"value\": 45"
                        + "|区县「hewan」在这项数据里已有一个数值（第 12 行）|1",
                "\"value\": 45|\"value\": \"45\"|类型不对，这里应为数字|1",
                "\"source\": { \"id\": \"town-plan\", \"section\": \"附表 床位\" },|" + "|这个数值没有出处|0",
                "\"section\": \"附表 床位\"|\"sektion\": \"附表\"|缺少字段「section」|0",
                "\"asOf\": \"2020\"|\"asOf\": \"2020-02-30\"|日历上没有|1",
            })
    void aBadFigureIsToldAndLeftOut(String find, String replace, String told, int left)
            throws UnreadablePack {
        MeasuredTown.copyTo(pack, find, replace == null ? "" : replace);
        PackReader.Reading reading = MiniTown.reader().read(pack);
        assertTrue(
                reading.problems().stream()
                        .anyMatch(
                                p ->
                                        p.file().equals("measures.json")
                                                && p.message().zh().contains(told)
                                                && !p.message().en().isBlank()),
                () -> reading.problems().toString());
        int values = reading.plan().measure("care-beds").map(m -> m.values().size()).orElse(0);
        assertEquals(left, values, () -> reading.problems().toString());
    }

    @Test
    void aMissingFileIsToldAndTheRestIsShown() throws Exception {
        MeasuredTown.copyTo(pack);
        java.nio.file.Files.delete(pack.resolve("measures.json"));
        PackReader.Reading reading = MiniTown.reader().read(pack);
        assertEquals(1, reading.problems().size(), reading.problems().toString());
        assertTrue(reading.plan().measure("counted-focus").isPresent());
    }
}
