package org.quancheng.atlas.basemap;

import java.net.URI;

/** How SQLite wants a file to be named. */
final class SqliteUri {
    private SqliteUri() {}

    /**
     * Names a file so that it is only read and nothing is written beside it. A file on another
     * machine has that machine for its authority, and SQLite takes no authority but an empty one:
     * "file:////server/share/x" it opens (sqlite.org/uri.html, 3.1).
     *
     * @param file as {@link java.nio.file.Path#toUri} gives it
     */
    static String readOnly(URI file) {
        String written = file.toASCIIString();
        String named =
                file.getRawAuthority() == null
                        ? written
                        : written.replaceFirst("^file://", "file:////");
        return named + "?mode=ro&immutable=1";
    }
}
