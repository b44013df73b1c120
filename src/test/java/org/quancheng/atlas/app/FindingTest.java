package org.quancheng.atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.quancheng.atlas.pack.MiniTown;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.search.Hit;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.work.Background;

import java.util.List;

/** The search knows stories as they are edited. */
class FindingTest {
    private static final Text OLD = new Text("清晨走一圈", "A morning walk");
    private static final Text NEW = new Text("黄昏回家", "Home at dusk");

    private static List<Text> found(Finding finding, String query) {
        return finding.get().orElseThrow().find(query, 1).stream().map(Hit::title).toList();
    }

    @Test
    void aStoryIsFoundByTheTitleThatItHasNow() throws UnreadablePack {
        AtlasState state = new AtlasState(MiniTown.reader().read(MiniTown.folder()).plan());
        Finding finding = new Finding(state.drafts(), Background.immediate());
        finding.begin(() -> {});
        assertEquals(List.of(OLD), found(finding, OLD.zh()));
        assertEquals(List.of(), found(finding, NEW.zh()));
        state.drafts().tell("morning-walk", "title", s -> s.told(NEW, s.summary()));
        assertEquals(List.of(NEW), found(finding, NEW.zh()));
        assertEquals(List.of(), found(finding, OLD.zh()));
        state.drafts().undo();
        assertEquals(List.of(OLD), found(finding, OLD.zh()));
    }
}
