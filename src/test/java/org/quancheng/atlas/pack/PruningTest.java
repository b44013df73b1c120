package org.quancheng.atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quancheng.atlas.pack.Finding.Remedy;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Arrays;
import java.util.List;

class PruningTest {
    private static final String TREE =
            "{'name':{'zh':'a'},'list':[{'id':'x','at':[1,2]},{'id':'y','ids':['p','q']}],"
                    + "'mixed':[1,'two'],'a/b~c':1,'coordinates':[[[1,2]]]}";

    private static JsonNode tree() {
        return JsonMapper.shared().readTree(TREE.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource({
        "/list/0/id, DROP_VALUE, /list/0/id",
        "/list/0/id, DROP_ELEMENT, /list/0",
        "/list/0/at/1, DROP_ELEMENT, /list/0",
        "/list/1/ids/1, DROP_ELEMENT, /list/1/ids/1",
        "/mixed/1, DROP_ELEMENT, /mixed/1",
        "/name/en, DROP_ELEMENT, ''",
        "/coordinates/0/0/1, DROP_ELEMENT, ''",
        "'', DROP_ELEMENT, ''"
    })
    void findsWhatToLeaveOut(String pointer, Remedy remedy, String target) {
        assertEquals(target, Pruning.target(tree(), pointer, remedy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/list/0 /list/1 | /list | []",
                "/list/1/ids/0 /list/1/ids/1 /list/1/ids/0 | /list/1/ids | []",
                "/list/0/at /list/0 | /list/0/id | \"y\"",
                "/mixed/7 | /mixed | [1,\"two\"]",
                "/list/x | /list/0/id | \"x\"",
                "/nowhere/0 | /name/zh | \"a\""
            })
    void leavesTheRestAsItWas(String pointers, String at, String expected) {
        List<String> out = Arrays.asList(pointers.split(" ")).stream().distinct().toList();
        assertEquals(expected, Pruning.without(tree(), out).at(at).toString());
    }

    @ParameterizedTest
    @CsvSource({"/a~1b~0c, 4", "/list, 4", "/nothing, 5"})
    void unescapesPointers(String pointer, int left) {
        assertEquals(left, Pruning.without(tree(), List.of(pointer)).size());
    }
}
