package org.quancheng.atlas.panel.part;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.Drafts;
import org.quancheng.atlas.style.Words;

/** What a story is called before anybody has given it a title. */
public final class NewStory {
    private NewStory() {}

    /** A title in both languages with the number that the story will have. */
    public static Text title(Drafts drafts) {
        int number = drafts.stories().get().size() + 1;
        return new Text(
                Words.in(Language.ZH).text("author.new-title", number),
                Words.in(Language.EN).text("author.new-title", number));
    }
}
