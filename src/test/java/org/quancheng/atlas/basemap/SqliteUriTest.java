package org.quancheng.atlas.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;

/** As Windows and Unix name files, and as SQLite takes them. */
class SqliteUriTest {
    @ParameterizedTest
    @CsvSource({
        "file:///srv/a.mbtiles, file:///srv/a.mbtiles",
        "file:///C:/maps/a%20b%23.mbtiles, file:///C:/maps/a%20b%23.mbtiles",
        "file://survey/share/a.mbtiles, file:////survey/share/a.mbtiles",
        "file://10.0.0.7/share%20two/底图.mbtiles,"
                + " file:////10.0.0.7/share%20two/%E5%BA%95%E5%9B%BE.mbtiles",
        "file:////my_server/share/a.mbtiles, file:////my_server/share/a.mbtiles",
    })
    void aShareIsPartOfThePath(String file, String sqlite) {
        assertEquals(sqlite + "?mode=ro&immutable=1", SqliteUri.readOnly(URI.create(file)));
    }
}
