package org.quancheng.atlas.help.read;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads Markdown files; used off the window's thread. */
public final class Reader {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Reader() {}

    /**
     * A file as a tree.
     *
     * @throws IOException if it cannot be read
     */
    public static Node read(Path file) throws IOException {
        return PARSER.parse(Files.readString(file));
    }
}
