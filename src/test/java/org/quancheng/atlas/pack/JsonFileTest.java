package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTest {
    private static final String TEXT =
            """
            {
              "list": [ 1, { "x": true } ],
              "a/b~c": "y",
              "泉": { "": null }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "/list, 2, 11",
        "/list/0, 2, 13",
        "/list/1/x, 2, 23",
        "/list/1/missing, 2, 16",
        "/list/7/deep/er, 2, 11",
        "/a~1b~0c, 3, 12",
        "/泉/, 4, 14",
        "/nowhere, 1, 1"
    })
    void knowsWhereAValueStands(String pointer, int line, int column) throws BrokenJson {
        assertEquals(new JsonFile.Spot(line, column), JsonFile.parse("f", TEXT).spot(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"a\": 1 \"b\": 2 }      | 1 | 10 | 逗号",
                "{ \"a\": [1, 2 }           | 1 | 14 | 括号",
                "{ \"a\": 1                 | 1 | 9  | 没有写完",
                "{ \"a\": 1, \"a\": 2 }     | 1 | 14 | 「a」写了两遍",
                "{ } }                      | 1 | 5  | 括号",
                "nul                        | 1 | 1  | 引号"
            })
    void saysWhereAndWhyTextIsNotJson(String text, int line, int column, String sentence) {
        BrokenJson broken = assertThrows(BrokenJson.class, () -> JsonFile.parse("f", text));
        assertEquals(new JsonFile.Spot(line, column), broken.spot());
        assertTrue(broken.sentence().zh().contains(sentence), broken.sentence().zh());
    }

    @Test
    void endsQuietlyAtHopelessDepth() {
        BrokenJson broken =
                assertThrows(BrokenJson.class, () -> JsonFile.parse("f", "[".repeat(100_000)));
        assertTrue(broken.sentence().zh().contains("嵌套太深"), broken.sentence().zh());
        assertEquals(1, broken.spot().line());
    }
}
