package org.quancheng.atlas.panel;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.Subject;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

/** What a subject is called in the panel's trail. */
public final class SubjectName {
    private SubjectName() {}

    /** The name in both languages. */
    public static Text of(Plan plan, Subject subject) {
        return new Text(in(plan, subject, Language.ZH), in(plan, subject, Language.EN));
    }

    private static String in(Plan plan, Subject subject, Language language) {
        return Trail.of(plan, subject, language).crumbs().getLast().label();
    }
}
