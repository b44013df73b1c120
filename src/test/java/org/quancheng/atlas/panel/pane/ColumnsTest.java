package org.quancheng.atlas.panel.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many tiles stand in each row of a grid. */
class ColumnsTest {
    @ParameterizedTest(name = "{0} tiles, room for {1}")
    @CsvSource({
        "4, 4, 4",
        "4, 3, 2 2",
        "4, 2, 2 2",
        "5, 3, 3 2",
        "5, 4, 3 2",
        "7, 6, 4 3",
        "13, 4, 4 4 4 1",
        "3, 9, 3",
        "1, 3, 1",
        "2, 0, 1 1"
    })
    void rowsAreFewAndEven(int tiles, int room, String rows) {
        List<Region> nodes = IntStream.range(0, tiles).mapToObj(i -> tile()).toList();
        Columns grid = Columns.tiles(100, nodes);
        grid.resize(room * 108 - 8 + 1, 900);
        grid.layout();
        String found =
                grid.getChildren().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Node::getLayoutY, TreeMap::new, Collectors.counting()))
                        .values()
                        .stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" "));
        assertEquals(rows, found);
    }

    private static Region tile() {
        Region tile = new Region();
        tile.setMinSize(10, 40);
        return tile;
    }
}
