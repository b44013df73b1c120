package org.quancheng.atlas.window;

import org.quancheng.atlas.map.MapKey;
import org.quancheng.atlas.map.swipe.SwipeKey;
import org.quancheng.atlas.map.tool.MeasureKey;
import org.quancheng.atlas.panel.author.AuthorKey;
import org.quancheng.atlas.panel.chart.GridKey;
import org.quancheng.atlas.shortcut.PressKey;
import org.quancheng.atlas.shortcut.Shortcut;
import org.quancheng.atlas.story.ShowKey;
import org.quancheng.atlas.story.console.ConsoleKey;
import org.quancheng.atlas.story.ink.InkKey;

import java.util.List;
import java.util.stream.Stream;

/** Every key that means something anywhere in the window. */
public final class AllKeys {
    private AllKeys() {}

    /** All lines of all tables. */
    public static List<Shortcut> list() {
        return Stream.<Shortcut[]>of(
                        MapKey.values(),
                        WindowKey.values(),
                        SearchKey.values(),
                        GridKey.values(),
                        PressKey.values(),
                        MeasureKey.values(),
                        SwipeKey.values(),
                        ShowKey.values(),
                        ConsoleKey.values(),
                        InkKey.values(),
                        AuthorKey.values())
                .flatMap(Stream::of)
                .toList();
    }
}
