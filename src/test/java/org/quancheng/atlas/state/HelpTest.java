package org.quancheng.atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/** Which page of the help is open. */
class HelpTest {
    @Test
    void aPageOpensAndTheSameAgainCloses() {
        Help help = new Tools().help();
        help.toggle(Help.Page.KEYS);
        assertEquals(Optional.of(Help.Page.KEYS), help.page().get());
        help.toggle(Help.Page.ABOUT);
        assertEquals(Optional.of(Help.Page.ABOUT), help.page().get());
        help.toggle(Help.Page.ABOUT);
        assertFalse(help.isOpen());
        help.read("officials");
        assertEquals(Optional.of(Help.Page.GUIDES), help.page().get());
        assertEquals("officials", help.guide().get());
    }

    @Test
    void visitorsHaveNone() {
        Tools tools = new Tools();
        tools.help().open(Help.Page.KEYS);
        tools.giveToVisitors();
        assertFalse(tools.help().isOpen());
        tools.help().open(Help.Page.KEYS);
        tools.help().read("caretakers");
        assertFalse(tools.help().isOpen());
    }
}
