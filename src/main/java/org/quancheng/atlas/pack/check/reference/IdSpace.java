package org.quancheng.atlas.pack.check.reference;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Dataset.Kind;
import org.quancheng.atlas.pack.check.OpenedPack;

import tools.jackson.databind.JsonNode;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sorts of things that other things refer to, and where their ids stand. */
enum IdSpace {
    SOURCE(Kind.SOURCES, "sources", "资料", "source"),
    DISTRICT(Kind.DISTRICT, "", "区县", "district"),
    ELEMENT(Kind.LAYOUT, "elements", "空间结构单元", "element of the layout"),
    PLACE(Kind.PLACES, "places", "地点", "place"),
    THEME(Kind.MANIFEST, "themes", "主题", "theme"),
    PLACE_KIND(Kind.MANIFEST, "placeKinds", "地点类别", "kind of place"),
    LAYER(Kind.MANIFEST, "layers", "图层", "layer"),
    DOMAIN(Kind.STAGES, "domains", "目标领域", "domain"),
    CATEGORY(Kind.INDICATORS, "classes", "指标类别", "class of indicators"),
    TASK(Kind.TASKS, "tasks", "任务", "task"),
    DOSSIER(Kind.DOSSIER, "", "专档", "dossier"),
    OUTLINE(Kind.GEOMETRY, "features", "范围轮廓", "outline"),
    SHAPE(Kind.GEOMETRY, "features", "区县面或范围轮廓", "district polygon or outline"),
    FEATURE(Kind.GEOMETRY, "features", "图形", "feature");

    /** One thing with an id, whether it is shown or not. */
    record Holder(String id, Dataset dataset, String pointer) {
        boolean isShown() {
            return dataset.shows(pointer);
        }
    }

    private final Kind kind;
    private final String list;
    private final String zh;
    private final String en;

    IdSpace(Kind kind, String list, String zh, String en) {
        this.kind = kind;
        this.list = list;
        this.zh = zh;
        this.en = en;
    }

    Kind kind() {
        return kind;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }

    /** Everything of this sort that stands in the pack's files. */
    Stream<Holder> holders(OpenedPack pack) {
        return datasets(pack)
                .flatMap(
                        d -> {
                            if (list.isEmpty()) return holder(d, d.root(), "");
                            JsonNode all = d.root().path(list);
                            return IntStream.range(0, all.size())
                                    .boxed()
                                    .flatMap(i -> holder(d, all.path(i), "/" + list + "/" + i));
                        });
    }

    private Stream<Dataset> datasets(OpenedPack pack) {
        return switch (this) {
            case OUTLINE -> pack.layer("outlines");
            case SHAPE -> Stream.concat(pack.layer("districts"), pack.layer("outlines"));
            default -> pack.of(kind).stream();
        };
    }

    private Stream<Holder> holder(Dataset dataset, JsonNode node, String pointer) {
        JsonNode id = kind == Kind.GEOMETRY ? node.path("properties").path("id") : node.path("id");
        return id.isString()
                ? Stream.of(new Holder(id.asString(), dataset, pointer))
                : Stream.empty();
    }
}
