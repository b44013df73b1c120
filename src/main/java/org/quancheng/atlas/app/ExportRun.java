package org.quancheng.atlas.app;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Export;
import org.quancheng.atlas.export.Makers;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Steps;
import org.quancheng.atlas.export.Topic;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.plan.District;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Carries out an order from the command line: one file, or one for each district. */
record ExportRun(Workshop workshop, Order order, Language language) {
    /**
     * Writes it and answers the exit code.
     *
     * @param output the file, or with {@code each} the folder
     * @throws Undelivered if it could not be written
     */
    int to(Path output, boolean force, boolean each) throws Undelivered {
        Map<Delivery, Order> work = each ? each(output, force) : one(output, force);
        for (Delivery delivery : work.keySet()) {
            Optional<Text> obstacle = delivery.obstacle();
            if (obstacle.isPresent()) throw new Undelivered(obstacle.get());
        }
        workshop.look().loadFonts();
        Runtime.getRuntime().addShutdownHook(new Thread(Delivery::abandonAll));
        Progress progress = new Progress(System.err, language);
        Offscreen.withToolkit(
                () -> {
                    int i = 0;
                    for (Map.Entry<Delivery, Order> e : work.entrySet()) {
                        Order o = e.getValue();
                        Export export =
                                Makers.of(o.topic().kind(), o.format())
                                        .orElseThrow()
                                        .make(o, workshop);
                        e.getKey().deliver(export, ((Steps) progress).part(i++, work.size()));
                    }
                    return 0;
                });
        progress.close();
        for (Delivery delivery : work.keySet()) System.out.println(delivery.target());
        return 0;
    }

    private Map<Delivery, Order> one(Path output, boolean force) {
        return Map.of(new Delivery(output, force), order);
    }

    private Map<Delivery, Order> each(Path folder, boolean force) throws Undelivered {
        if (order.topic().kind() != Topic.Kind.DISTRICTS)
            throw new Undelivered(
                    new Text(
                            "--each 只用于 --district all。", "--each goes with --district all only."));
        if (!Files.isDirectory(folder))
            throw new Undelivered(
                    new Text(
                            "用 --each 时 -o 要写一个已有的文件夹，「" + folder + "」不是。",
                            "With --each, -o names a folder that is there; \""
                                    + folder
                                    + "\" is none."));
        Map<Delivery, Order> work = new LinkedHashMap<>();
        for (District d : workshop.plan().districts())
            work.put(
                    new Delivery(
                            folder.resolve(d.name().in(language) + "." + order.format().word()),
                            force),
                    order.about(new Topic(Topic.Kind.DISTRICT, d.id())));
        return work;
    }
}
