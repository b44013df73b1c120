package org.quancheng.atlas.pack.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.Datasets;

import java.util.List;

class MissingSourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'source':{},'entries':[{'figures':[{'value':1,'unit':{},'asOf':'2020'}]}]} | ''",
                "{'entries':[{'source':{},'figures':[{'value':1,'unit':{}}]}]} | ''",
                "{'entries':[{'source':{},'items':[{'role':'asset'}]},{'items':[{'role':'asset'}]}]}"
                    + " | /entries/1",
                "{'series':[{'points':[{'date':'2020','value':1},{'date':'2021','value':1,'source':{}}]}]}"
                    + " | /series/0/points/0",
                "{'focus':[]} | ''"
            })
    void everyStatementAndFigureHasOne(String json, String pointer) {
        Dataset dataset = Datasets.of(Kind.DOSSIER, json);
        MissingSources.check(dataset);
        assertEquals(
                pointer.equals("''") ? List.of() : List.of(pointer), Datasets.pointers(dataset));
        if (!Datasets.pointers(dataset).isEmpty()) assertEquals(false, dataset.shows(pointer));
    }
}
