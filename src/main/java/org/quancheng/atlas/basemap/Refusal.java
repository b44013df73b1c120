package org.quancheng.atlas.basemap;

import org.quancheng.atlas.plan.fact.Text;

/** The reasons for which a file is not shown as a base map, each with what to do about it. */
enum Refusal {
    MISSING("没有这个文件，请检查路径", "there is no such file; check the path"),
    FOLDER(
            "这是一个文件夹，请指定其中的 .mbtiles 或 .pmtiles 文件",
            "this is a folder; name the .mbtiles or .pmtiles file in it"),
    UNREADABLE("文件读不出来，请检查权限和磁盘", "the file cannot be read; check its permissions and the disk"),
    EMPTY("文件是空的，请重新复制一份", "the file is empty; copy it again"),
    INCOMPLETE(
            "文件不完整，多半是没有复制完，请重新复制一份",
            "the file is incomplete, as if its copying had been cut short; copy it again"),
    DAMAGED("文件已损坏，请重新复制或重新导出", "the file is damaged; copy or export it again"),
    NOT_A_BASE_MAP(
            "这不是底图文件；底图须为 MBTiles 或 PMTiles 格式",
            "this is not a base map; it has to be an MBTiles or PMTiles file"),
    GEOTIFF(
            "这是一幅 GeoTIFF 影像，请先用 gdal_translate -of MBTiles 转换，再用 gdaladdo 建各级缩放",
            "this is a GeoTIFF; convert it with gdal_translate -of MBTiles, then add its levels"
                    + " with gdaladdo"),
    ARCHIVE("这是一个压缩包，请先解压", "this is a compressed archive; unpack it first"),
    NO_TILES_TABLE(
            "这是一个 SQLite 数据库，但不是 MBTiles：缺少 tiles 表或其中的列；请用 GDAL 等工具转换成 MBTiles",
            "this is an SQLite database but not MBTiles: its tiles table, or a column of it, is"
                    + " missing; convert it to MBTiles, with GDAL for example"),
    NO_TILES("文件里没有瓦片，请重新导出", "the file holds no tiles; export it again"),
    STILL_WRITTEN(
            "文件还没有写完：瓦片还在旁边的 -wal 文件里；请让制作它的程序完成并关闭，再复制一次",
            "the file is still being written: its tiles lie in the -wal file beside it; let the"
                    + " program that makes it finish, close it, and copy the file again"),
    TOO_DEEP(
            "瓦片的级别太深，地图最大只到 " + Basemaps.DEEPEST_SHOWN + " 级，看不到它们；请用 gdaladdo 补上较浅的各级缩放，或重新导出",
            "its tiles are of levels so deep that the map, which ends at zoom "
                    + Basemaps.DEEPEST_SHOWN
                    + ", never shows them; add coarser levels with gdaladdo, or export it again"),
    VECTOR(
            "这是矢量瓦片，底图只能用栅格瓦片（PNG 或 JPEG），请导出栅格的版本",
            "these are vector tiles; a base map needs raster tiles (PNG or JPEG), so export it as"
                    + " raster"),
    FORMAT(
            "瓦片是 WebP 或 AVIF 图片，图集只能显示 PNG 和 JPEG，请改用这两种格式导出",
            "the tiles are WebP or AVIF pictures; the atlas shows PNG and JPEG only, so export them"
                    + " as one of these"),
    NO_PICTURES(
            "瓦片不是可以显示的图片，请用 PNG 或 JPEG 重新导出",
            "the tiles are not pictures that can be shown; export them again as PNG or JPEG"),
    HUGE_TILES(
            "瓦片的边长超过 2048 像素，请用 256 或 512 像素重新导出",
            "the tiles are more than 2048 pixels wide; export them again with 256 or 512"),
    PROJECTION(
            "瓦片不是 Web 墨卡托投影（EPSG:3857）；经纬度切片（EPSG:4490、EPSG:4326，如天地图的 c 矩阵集）不能显示，请用"
                    + " EPSG:3857（w 矩阵集）重新导出",
            "the tiles are not in Web Mercator (EPSG:3857); tiles in degrees (EPSG:4490, EPSG:4326,"
                + " matrix set c) cannot be shown, so export them again in EPSG:3857 (matrix set"
                + " w)"),
    VERSION(
            "这是旧版的 PMTiles，图集读第 3 版，请用 pmtiles 工具转换",
            "this is PMTiles of another version; the atlas reads version 3, so convert it with the"
                    + " pmtiles tool"),
    COMPRESSION(
            "PMTiles 的目录用了图集不认识的压缩方式，请改用 gzip 或不压缩",
            "the directories of this PMTiles file are compressed in a way that the atlas does not"
                    + " know; use gzip or none"),
    NO_SQLITE(
            "本机不能读取 MBTiles：SQLite 程序库没能载入，请检查临时文件夹能否写入，或改用 PMTiles",
            "MBTiles cannot be read on this machine: the SQLite library did not load; check that"
                    + " the temporary folder can be written to, or use PMTiles");

    private final String zh;
    private final String en;

    Refusal(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The refusal as a sentence. */
    UnreadableBaseMap made() {
        return new UnreadableBaseMap(
                new Text("底图没有显示：" + zh + "。", "The base map is not shown: " + en + "."));
    }
}
