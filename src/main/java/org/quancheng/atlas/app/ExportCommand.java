package org.quancheng.atlas.app;

import org.jspecify.annotations.Nullable;
import org.quancheng.atlas.export.Format;
import org.quancheng.atlas.export.Makers;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Paper;
import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Look;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Writes documents, tables and pictures into files, with no display. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Mixin ViewOptions options = new ViewOptions();

    @Mixin ExportTopic topic = new ExportTopic();

    @Option(
            names = "--format",
            paramLabel = "png|svg|pdf|pptx|xlsx|csv|zip",
            descriptionKey = "format")
    @Nullable Format format;

    @Option(names = "--paper", paramLabel = "A4|A3", descriptionKey = "paper")
    Paper paper = Paper.A4;

    @Option(
            names = "--size",
            paramLabel = "${bundle:usage.label.size}",
            defaultValue = "1920x1080",
            descriptionKey = "pixels")
    String size = "1920x1080";

    @Option(names = "--each", descriptionKey = "each")
    boolean each;

    @Option(names = "--caretaker-card", descriptionKey = "caretaker-card")
    boolean card;

    @Option(names = "--force", descriptionKey = "force")
    boolean force;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:usage.label.file}",
            required = true,
            descriptionKey = "export-output")
    Path output = Path.of("atlas.pdf");

    @Override
    public Integer call() throws UnreadablePack, Target.Unknown, Undelivered {
        if (card) return CardRun.to(output, force, options);
        Optional<Format> form = Optional.ofNullable(format).or(() -> Format.of(output));
        if (form.isEmpty())
            return Say.problem(
                    options,
                    new Text(
                            "看不出要写成哪种格式，请加 --format，或让文件名以 .pdf、.png 等结尾。",
                            "The format is not clear: add --format, or end the file's name in .pdf,"
                                    + " .png or the like."));
        Order.Size pixels = size();
        if (!pixels.isDrawable())
            return Say.problem(
                    options,
                    new Text(
                            "尺寸「" + size + "」不行，请写成 宽x高，每边 320 到 7680，例如 3840x2160。",
                            "The size \""
                                    + size
                                    + "\" is not WIDTHxHEIGHT with sides from 320 to 7680, such as"
                                    + " 3840x2160."));
        boolean all = ExportTopic.takeAll(options);
        topic.takeStory(options);
        Home home = Home.find();
        Opened opened = Opened.of(home, options);
        Plan plan = opened.reading().plan();
        Topic what = topic.in(plan, all, opened.subject());
        if (Makers.of(what.kind(), form.get()).isEmpty())
            return Say.problem(options, Makers.instead(what.kind(), form.get()));
        Order order =
                new Order(what, form.get(), options.language(), paper, pixels, options.dark());
        Workshop workshop =
                new Workshop(
                        plan,
                        () -> state(opened),
                        state -> Wiring.map(state, opened),
                        new Look(home.assets()),
                        Optional.empty());
        ExportRun run = new ExportRun(workshop, order, options.language());
        return run.to(output, force, each);
    }

    private AtlasState state(Opened opened) {
        AtlasState state = opened.state(options);
        state.open(opened.subject());
        return state;
    }

    /** The size asked for; one that cannot be drawn if it is not understood. */
    private Order.Size size() {
        if (!size.matches("[1-9]\\d{2,3}x[1-9]\\d{2,3}")) return new Order.Size(0, 0);
        String[] sides = size.split("x");
        return new Order.Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
