import java.util.List;

/** The six schematic outlines, in drawing order: a rule may only refer to outlines before it. */
final class OutlineRules {

    private static final String NOT_A_BORDER_ZH = "，仅示意位置，不代表实际边界。";
    private static final String NOT_A_BORDER_EN = "; it shows the position only, not a boundary.";

    static final List<OutlineRule> ALL =
            List.of(
                    new OutlineRule(
                            "core-imc",
                            text("济南国际医学中心", "Jinan International Medical Center"),
                            List.of("huaiyin"),
                            List.of(
                                    "imc",
                                    "sdfmu",
                                    "proton",
                                    "shulan",
                                    "bigdata-north",
                                    "precision-park"),
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            35,
                            0.03,
                            0.8,
                            basis(
                                    "在槐荫区内围绕中心已知机构的位置平滑绘制，面积按报道的 35 平方公里控制",
                                    "A smooth shape around the known institutions inside Huaiyin"
                                            + " District, sized to the reported 35 km²")),
                    new OutlineRule(
                            "pole-pharma-valley",
                            text("济南药谷产业园", "Jinan Pharmaceutical Valley"),
                            List.of("licheng"),
                            List.of("pharma-valley"),
                            List.of(),
                            List.of(),
                            List.of(),
                            0,
                            3,
                            0.04,
                            2.4,
                            basis(
                                    "以园区位置为中心平滑绘制的小块范围",
                                    "A small smooth shape around the position of the park")),
                    new OutlineRule(
                            "pole-life-science-city",
                            text("济南生命科学城", "Jinan Life Science City"),
                            List.of("licheng"),
                            List.of("life-science-city", "gaoxin-hq-east"),
                            List.of(),
                            List.of(),
                            List.of("pole-pharma-valley"),
                            0,
                            60,
                            0.03,
                            1.5,
                            basis(
                                    "围绕片区中心和高新区管委会（科航大厦）平滑绘制，避开济南药谷产业园",
                                    "A smooth shape around the area's centre and the High-tech Zone"
                                            + " Committee (Kehang Building), clear of the"
                                            + " Pharmaceutical Valley")),
                    new OutlineRule(
                            "gaoxin",
                            text("济南高新区", "Jinan High-tech Zone"),
                            List.of("lixia", "licheng"),
                            List.of(
                                    "zone-gaoxin",
                                    "gaoxin-hq-east",
                                    "pharma-valley",
                                    "life-science-city",
                                    "qilu-pharma",
                                    "freda",
                                    "bloomage"),
                            List.of(),
                            List.of("pole-pharma-valley", "pole-life-science-city"),
                            List.of(),
                            1.2,
                            0,
                            0.02,
                            0.3,
                            basis(
                                    "高新区是没有公开界线的功能区，此处围绕管委会、一极两处园区和代表企业的位置平滑绘制",
                                    "The zone is functional and has no public boundary: a smooth"
                                        + " shape around its committee offices, both sites of the"
                                        + " pole and leading firms")),
                    new OutlineRule(
                            "southern-mountains",
                            text("南部山区", "Southern Mountain Area"),
                            List.of("licheng"),
                            List.of("zhonggong", "liubu", "xiying", "hongyegu"),
                            List.of("ctx-taishan"),
                            List.of(),
                            List.of(),
                            8.7,
                            0,
                            0.06,
                            0.5,
                            basis(
                                    "围绕仲宫、柳埠、西营和红叶谷、向南伸向泰山的平滑形状与历城区相交而成",
                                    "The part of Licheng District inside a smooth shape around"
                                            + " Zhonggong, Liubu, Xiying and Hongyegu that reaches"
                                            + " south towards Mount Tai")),
                    new OutlineRule(
                            "xueye",
                            text("雪野旅游功能区", "Xueye Tourism Zone"),
                            List.of("laiwu"),
                            List.of("xueye-lake", "xueye-aviation", "xueye-station"),
                            List.of(),
                            List.of(),
                            List.of(),
                            4,
                            0,
                            0.04,
                            0.5,
                            basis(
                                    "在莱芜区内围绕雪野湖、航空体育公园和雪野站平滑绘制",
                                    "A smooth shape around Xueye Lake, the aviation park and Xueye"
                                            + " Station inside Laiwu District")));

    private OutlineRules() {}

    private static MapFeature.Bilingual text(String zh, String en) {
        return new MapFeature.Bilingual(zh, en);
    }

    private static MapFeature.Bilingual basis(String zh, String en) {
        return text(zh + NOT_A_BORDER_ZH, en + NOT_A_BORDER_EN);
    }
}
