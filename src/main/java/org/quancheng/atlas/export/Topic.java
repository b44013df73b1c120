package org.quancheng.atlas.export;

import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.Layout;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Story;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Words;

/**
 * What an export is about.
 *
 * @param id of the district, element or story; empty for kinds that have none, and for all
 *     districts
 */
public record Topic(Kind kind, String id) {
    /** The kinds of topic. */
    public enum Kind {
        /** One district, by id. */
        DISTRICT,
        /** All districts in one document. */
        DISTRICTS,
        /** One element of the layout, by id. */
        ZONE,
        /** One story, by id. */
        STORY,
        INDICATORS,
        /** The map as it is looked at. */
        MAP
    }

    /** A topic of which there is only one. */
    public static Topic of(Kind kind) {
        return new Topic(kind, "");
    }

    /** What it is called. */
    public Text name(Plan plan) {
        return switch (kind) {
            case DISTRICT -> plan.district(id).map(District::name).orElse(plain());
            case ZONE -> plan.element(id).map(Layout.Element::name).orElse(plain());
            case STORY ->
                    plan.stories().stream()
                            .filter(s -> s.id().equals(id))
                            .map(Story::title)
                            .findFirst()
                            .orElse(plain());
            case DISTRICTS, INDICATORS, MAP -> plain();
        };
    }

    /** What its kind is called. */
    private Text plain() {
        String key = "topic." + kind.name();
        return new Text(Words.in(Language.ZH).text(key), Words.in(Language.EN).text(key));
    }
}
