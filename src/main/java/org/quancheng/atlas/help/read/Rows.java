package org.quancheng.atlas.help.read;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.Node;

import java.util.ArrayList;
import java.util.List;

/** The words in the tables of a text. */
public final class Rows {
    private Rows() {}

    /** All rows below the heads of tables, each the words of its cells. */
    public static List<List<String>> of(Node document) {
        List<List<String>> rows = new ArrayList<>();
        for (Node block : Page.children(document)) {
            if (!(block instanceof TableBlock)) continue;
            for (Node part : Page.children(block)) {
                if (!(part instanceof TableBody)) continue;
                for (Node row : Page.children(part))
                    rows.add(
                            Page.children(row).stream()
                                    .map(Inlines::words)
                                    .map(String::strip)
                                    .toList());
            }
        }
        return rows;
    }
}
