package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.ViewLink;

import java.util.Optional;

/** Reads the link on the command line, and says what is wrong with one that cannot be opened. */
final class Links {
    private Links() {}

    /**
     * The view that the options' link describes; empty without a link.
     *
     * @throws Target.Unknown if it is damaged, or belongs to another pack
     */
    static Optional<ViewLink> of(Plan plan, ViewOptions options) throws Target.Unknown {
        if (options.link == null) return Optional.empty();
        ViewLink link = read(options.link);
        String pack = plan.manifest().id();
        if (!link.pack().equals(pack))
            throw new Target.Unknown(
                    new Text(
                            "这个链接属于内容包「"
                                    + link.pack()
                                    + "」，打开的是「"
                                    + pack
                                    + "」。请用 --pack 指出那个内容包的文件夹。",
                            "This link belongs to the pack \""
                                    + link.pack()
                                    + "\", but \""
                                    + pack
                                    + "\" is open. Name the folder of that pack with --pack."));
        if (!link.fits(plan))
            throw new Target.Unknown(
                    new Text(
                            "这个链接指向的「"
                                    + link.subject()
                                    + "」或其中的章节、数据，这一版内容包（"
                                    + plan.manifest().version()
                                    + "）里没有。请用复制链接的那一版打开。",
                            "The link shows \""
                                    + link.subject()
                                    + "\" with a chapter or a measure that this version of the pack"
                                    + " ("
                                    + plan.manifest().version()
                                    + ") does not have. Open it with the version that it was copied"
                                    + " from."));
        return Optional.of(link);
    }

    /**
     * Reads a link.
     *
     * @throws Target.Unknown if it is damaged
     */
    static ViewLink read(String written) throws Target.Unknown {
        return ViewLink.parse(written)
                .orElseThrow(
                        () ->
                                new Target.Unknown(
                                        new Text(
                                                "这不是完整的 atlas: 链接。请重新复制，并用引号括起来：atlas open"
                                                        + " \"atlas:…\"",
                                                "This is not a whole atlas: link. Copy it again,"
                                                        + " and put it between quotes: atlas open"
                                                        + " \"atlas:…\"")));
    }
}
