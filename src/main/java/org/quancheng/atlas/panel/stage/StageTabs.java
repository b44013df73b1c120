package org.quancheng.atlas.panel.stage;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;

import org.quancheng.atlas.panel.indicator.Choice;
import org.quancheng.atlas.panel.part.Parts;
import org.quancheng.atlas.plan.Stages;
import org.quancheng.atlas.plan.Stages.Stage;
import org.quancheng.atlas.plan.fact.Text;

/** The years of the plan as tabs; choosing one moves the time bar. */
public final class StageTabs extends FlowPane {
    private final Parts parts;

    public StageTabs(Parts parts, Stages stages) {
        super(6, 0);
        this.parts = parts;
        setId("stage-tabs");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setAccessibleText(parts.words().text("stages.years"));
        add(stages.start().year(), stages.start().name());
        for (Stage stage : stages.stages()) add(stage.year(), stage.name());
    }

    private void add(int year, Text name) {
        String number = Integer.toString(year);
        Choice tab =
                new Choice(
                        number, number + " " + parts.say(name), () -> parts.state().setYear(year));
        tab.setId("stage-year-" + year);
        tab.getStyleClass().add("stage-tab");
        tab.setChosen(parts.state().year().get() == year);
        getChildren().add(tab);
    }
}
