package org.quancheng.atlas.bench;

import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.Subject.Kind;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Scheme;
import org.quancheng.atlas.state.TextScale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All looks changed at a few panels: the first, one of a district, and the longest lists. */
final class Changes {
    private Changes() {}

    static List<Deed> of(AtlasState state) {
        List<Subject> sheets =
                Stream.concat(
                                state.plan().districts().stream()
                                        .limit(1)
                                        .map(d -> Subject.district(d.id())),
                                Stream.of(Kind.INDICATORS, Kind.MATRIX).map(Subject::of))
                        .filter(state.plan()::has)
                        .toList();
        List<Deed> deeds = new ArrayList<>(at("overview", state.preferences()));
        for (Subject sheet : sheets) {
            String name = sheet.kind().word();
            deeds.add(new Deed(name + " opened", () -> state.open(sheet)));
            deeds.addAll(at(name, state.preferences()));
        }
        return deeds;
    }

    /** Each look once, and back to the first of each. */
    private static List<Deed> at(String sheet, Preferences p) {
        Language first = p.language().get();
        Language other = first == Language.ZH ? Language.EN : Language.ZH;
        return List.of(
                new Deed(sheet + " dark", () -> p.setScheme(Scheme.DARK)),
                new Deed(sheet + " other language", () -> p.setLanguage(other)),
                new Deed(sheet + " contrast", () -> p.setScheme(Scheme.of(false, true))),
                new Deed(sheet + " hall size", () -> p.setScale(TextScale.HALL)),
                new Deed(sheet + " first language", () -> p.setLanguage(first)),
                new Deed(sheet + " light", () -> p.setScheme(Scheme.LIGHT)),
                new Deed(sheet + " desk size", () -> p.setScale(TextScale.DESK)));
    }
}
