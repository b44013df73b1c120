package org.quancheng.atlas.map.second;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.quancheng.atlas.map.AtlasMap;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.FreeArea;
import org.quancheng.atlas.state.Preferences;
import org.quancheng.atlas.state.Showing.Stop;

import java.util.Optional;
import java.util.function.Function;

/** What the next chapter will show, drawn in small by the map itself from a state of its own. */
public final class Preview extends Pane {
    private final AtlasState audience;
    private final AtlasState next;
    private final AtlasMap map;
    private boolean on;

    /**
     * @param maps draws another map of the same plan
     */
    public Preview(AtlasState audience, Function<AtlasState, AtlasMap> maps) {
        this.audience = audience;
        next = new AtlasState(audience.plan());
        Preferences own = next.preferences();
        own.setReducedMotion(true);
        follow(audience.preferences(), own);
        map = maps.apply(next);
        map.setId("preview-map");
        map.setMouseTransparent(true);
        map.setFocusTraversable(false);
        setId("preview");
        setMinSize(0, 0);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
        getChildren().add(map);
        audience.showing().stop().addListener((o, was, is) -> show());
    }

    private static void follow(Preferences from, Preferences to) {
        to.setLanguage(from.language().get());
        to.setScheme(from.scheme().get());
        from.language().addListener((o, was, is) -> to.setLanguage(is));
        from.scheme().addListener((o, was, is) -> to.setScheme(is));
    }

    /** Follows the story, or rests. */
    public void setOn(boolean value) {
        on = value;
        if (value) map.wake();
        show();
    }

    private void show() {
        Optional<Stop> after = audience.showing().stop().get().flatMap(Stop::next);
        setVisible(after.isPresent());
        if (!on || after.isEmpty() || getWidth() < 1) return;
        audience.basemap().get().ifPresent(next::lay);
        next.setBasemapOpacity(audience.basemapOpacity().get());
        next.showing().start(after.get().story(), after.get().index());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() < 1 || getHeight() < 1) return;
        FreeArea area = FreeArea.whole(getWidth(), getHeight());
        boolean changed = !area.sameRoom(next.camera().free().get());
        next.camera().setFree(area);
        map.resizeRelocate(0, 0, getWidth(), getHeight());
        if (changed) show();
    }
}
