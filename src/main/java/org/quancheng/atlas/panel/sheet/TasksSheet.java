package org.quancheng.atlas.panel.sheet;

import org.quancheng.atlas.panel.card.TaskCard;
import org.quancheng.atlas.panel.pane.Columns;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.panel.part.SourceMark;
import org.quancheng.atlas.plan.Tasks;

import java.util.List;
import java.util.Optional;

/** What is to be done: tasks, supports and mechanisms as numbered cards. */
final class TasksSheet implements SheetView {
    @Override
    public Sheet build(Parts parts, String id) {
        Tasks tasks = parts.plan().tasks().orElseThrow();
        Sheet sheet = new Sheet(parts.say(tasks.title()), "");
        boolean first = true;
        for (Tasks.Kind kind : Tasks.Kind.values()) {
            List<Tasks.Task> some = tasks.tasks().stream().filter(t -> t.kind() == kind).toList();
            if (some.isEmpty()) continue;
            var title =
                    parts.sectionTitle(
                            parts.words().text("tasks.kind." + kind.name(), some.size()));
            sheet.add(
                    first
                            ? SourceMark.beside(parts, title, tasks.source(), Optional.empty())
                            : title);
            sheet.add(parts.filled(Columns.cards(380), some, t -> new TaskCard(parts, t)));
            first = false;
        }
        return sheet;
    }
}
