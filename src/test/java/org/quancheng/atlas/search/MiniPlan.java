package org.quancheng.atlas.search;

import org.quancheng.atlas.geo.Bounds;
import org.quancheng.atlas.geo.LonLat;
import org.quancheng.atlas.geo.Viewpoint;
import org.quancheng.atlas.plan.*;
import org.quancheng.atlas.plan.fact.Entry;
import org.quancheng.atlas.plan.fact.Item;
import org.quancheng.atlas.plan.fact.Role;
import org.quancheng.atlas.plan.fact.Source;
import org.quancheng.atlas.plan.fact.SourceRef;
import org.quancheng.atlas.plan.fact.Text;

import java.util.List;
import java.util.Optional;

/** A small invented city with one of everything that can be searched for. */
final class MiniPlan {
    private static final SourceRef SOURCE = new SourceRef("mini-source", "1");
    private static final Text NONE = new Text("", "");

    private MiniPlan() {}

    static Plan plan() {
        return new Plan(
                new Plan.Content(
                        manifest(),
                        List.of(source()),
                        Optional.of(layout()),
                        districts(),
                        Optional.of(indicators()),
                        Optional.of(stages()),
                        Optional.of(strategy()),
                        Optional.of(tasks()),
                        List.of(dossier()),
                        places(),
                        List.of(story()),
                        List.of(),
                        new GeoLayers(List.of(), List.of(), List.of(), List.of(), List.of())));
    }

    static Text text(String zh, String en) {
        return new Text(zh, en);
    }

    private static Manifest manifest() {
        LonLat middle = new LonLat(10, 10);
        return new Manifest(
                "mini",
                text("云州图集", "Atlas of Yunzhou"),
                NONE,
                "1",
                Bounds.of(middle),
                new Viewpoint(middle, 9),
                NONE,
                "",
                List.of(),
                List.of(new Theme("sports", text("体育", "Sport"), "i", List.of("运动", "马拉松"))),
                List.of(new PlaceKind("lake", text("湖泊", "Lake"), "i")),
                Optional.empty());
    }

    private static Source source() {
        return new Source(
                "mini-source",
                text("云州康养规划", "Wellness Plan of Yunzhou"),
                Optional.of(text("市政府办公厅", "Municipal office")),
                Optional.empty(),
                "2019",
                Optional.empty());
    }

    private static Layout layout() {
        Layout.Element belt =
                new Layout.Element(
                        "belt",
                        text("温泉康养带", "Hot Spring Belt"),
                        text("温泉带", "Springs"),
                        text("疗养", "Recreation"),
                        text("沿河布局冰雪项目", "Ice and snow along the river"),
                        Layout.Mark.area,
                        Layout.Pattern.none,
                        Optional.empty(),
                        new Colour("#000000", "#FFFFFF"),
                        List.of("changquan"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("泡汤"),
                        List.of(entry("belt-carriers", text("康养载体", "Carriers"))),
                        SOURCE,
                        Optional.empty());
        return new Layout(
                text("一带一湖", "One belt and one lake"),
                NONE,
                SOURCE,
                List.of(new Layout.Group("belts", text("一带", "One belt"), List.of("belt"))),
                List.of(belt));
    }

    private static List<District> districts() {
        Item lake = item("lake-item", text("长泉湖", "Changquan Lake"), Optional.of("lake"));
        Item shore = item("shore-item", text("湖滨浴场", "Lakeside baths"), Optional.of("lake"));
        Item bank = item("bank", text("健康银行", "Health bank"), Optional.empty());
        Item lost = item("lost", text("观鸟塔", "Bird tower"), Optional.of("nowhere"));
        return List.of(
                district(
                        "changquan",
                        "990101",
                        text("长泉区", "Changquan District"),
                        text("长泉", "Changquan"),
                        Optional.of("cháng quán qū"),
                        List.of("南城"),
                        List.of(
                                entry("shore", text("湖畔康养", "Lakeside wellness"), lake, shore),
                                entry("finance", text("金融扶持", "Finance"), bank, lost))),
                district(
                        "zhanghe",
                        "990102",
                        text("章河区", "Zhanghe District"),
                        text("章河", "Zhanghe"),
                        Optional.of("zhang he qu"),
                        List.of(),
                        List.of(entry("health-bank", text("健康驿站", "Health post"), bank))),
                district(
                        "lvyuan",
                        "990203",
                        text("绿原县", "Lüyuan County"),
                        text("绿原", "Lüyuan"),
                        Optional.empty(),
                        List.of(),
                        List.of(entry("care", text("长期照护", "Long-term care")))));
    }

    private static District district(
            String id,
            String code,
            Text name,
            Text label,
            Optional<String> pinyin,
            List<String> aliases,
            List<Entry> focus) {
        return new District(
                id,
                code,
                District.Kind.district,
                name,
                label,
                aliases,
                pinyin,
                Optional.empty(),
                Optional.empty(),
                text("宜居宜养", "Good to live in"),
                SOURCE,
                Optional.empty(),
                focus);
    }

    private static List<Place> places() {
        return List.of(
                place("lake", text("长泉湖", "Changquan Lake"), List.of("镜湖"), "changquan"),
                place("clinic", text("云州市中医院", "Yunzhou TCM Hospital"), List.of(), "zhanghe"),
                place("lab", text("M7重离子中心", "M7 Heavy Ion Centre"), List.of(), "zhanghe"),
                place("far-lake", text("北长泉湖湿地公园", "North Wetland"), List.of(), "zhanghe"));
    }

    private static Place place(String id, Text name, List<String> aliases, String district) {
        return new Place(
                id,
                name,
                Optional.empty(),
                aliases,
                Optional.empty(),
                "lake",
                Optional.of(district),
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                Optional.of(text("候鸟栖息", "Birds rest here")),
                Optional.empty(),
                Optional.of(SOURCE),
                Optional.empty());
    }

    private static Entry entry(String id, Text title, Item... items) {
        List<String> none = List.of();
        return new Entry(
                id,
                Optional.empty(),
                title,
                Optional.of(text("详见“" + title.zh() + "”一节", "See the section")),
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                none,
                List.of(),
                List.of(items),
                none,
                SOURCE,
                Optional.empty());
    }

    private static Item item(String id, Text name, Optional<String> place) {
        return new Item(
                id,
                Role.asset,
                name,
                place,
                List.of(),
                Optional.empty(),
                List.of(),
                SOURCE,
                Optional.empty());
    }

    private static Indicators indicators() {
        Indicators.Indicator life =
                new Indicators.Indicator(
                        "life",
                        1,
                        "people",
                        text("人均预期寿命", "Life expectancy"),
                        text("岁", "years"),
                        Indicators.Direction.up,
                        List.of(),
                        new Indicators.Method(
                                Indicators.MethodKind.statistics, text("统计", "Count")),
                        text("卫健委", "Health commission"),
                        List.of(),
                        List.of(),
                        List.of("活多久"),
                        List.of(),
                        SOURCE,
                        Optional.empty());
        return new Indicators(
                text("指标体系", "Indicators"),
                SOURCE,
                List.of(new Indicators.Category("people", text("居民健康", "People's health"))),
                List.of(life));
    }

    private static Stages stages() {
        Stages.Stage stage =
                new Stages.Stage(
                        "stage-2030",
                        2030,
                        text("远期目标", "Long-term goals"),
                        NONE,
                        SOURCE,
                        List.of(entry("goal-parks", text("遍布口袋公园", "Pocket parks"))));
        return new Stages(
                text("发展目标", "Goals"),
                SOURCE,
                new Stages.Start(2019, NONE),
                List.of(),
                List.of(stage));
    }

    private static Strategy strategy() {
        Strategy.Section section =
                new Strategy.Section(
                        "principles",
                        Strategy.Kind.principle,
                        text("基本原则", "Principles"),
                        Optional.empty(),
                        SOURCE,
                        List.of(entry("people-first", text("以人为本", "People first"))));
        return new Strategy(text("总体战略", "Strategy"), SOURCE, List.of(section));
    }

    private static Tasks tasks() {
        Tasks.Part part =
                new Tasks.Part(
                        "part",
                        "1",
                        text("建设骨科高地", "Orthopaedics"),
                        Optional.empty(),
                        SOURCE,
                        List.of(entry("robots", text("引进手术机器人", "Surgical robots"))));
        Tasks.Task task =
                new Tasks.Task(
                        "task",
                        Tasks.Kind.task,
                        "1",
                        text("提升医疗水平", "Better medicine"),
                        NONE,
                        List.of(),
                        SOURCE,
                        List.of(part));
        return new Tasks(text("主要任务", "Tasks"), SOURCE, List.of(task));
    }

    private static Dossier dossier() {
        return new Dossier(
                "campus",
                text("国际会展城", "Convention City"),
                Optional.empty(),
                Optional.empty(),
                NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                SOURCE,
                List.of(),
                List.of(
                        new Dossier.Section(
                                "halls",
                                text("展馆概况", "The halls"),
                                Optional.empty(),
                                SOURCE,
                                List.of(entry("hall-a", text("脑科学馆", "Brain science hall"))))),
                List.of(entry("opening", text("正式开馆", "Opened"))));
    }

    private static Story story() {
        Story.Chapter chapter =
                new Story.Chapter(
                        "night",
                        text("夜游运河", "The canal by night"),
                        text("灯火", "Lights"),
                        NONE,
                        Subject.district("changquan"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        9,
                        Optional.empty(),
                        List.of());
        return new Story(
                "tour",
                text("三日漫步", "Three days on foot"),
                NONE,
                Optional.empty(),
                List.of(chapter));
    }
}
