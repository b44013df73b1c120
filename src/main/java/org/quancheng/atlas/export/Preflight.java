package org.quancheng.atlas.export;

import org.quancheng.atlas.export.scene.Typefaces;
import org.quancheng.atlas.plan.Plan;
import org.quancheng.atlas.plan.fact.Text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would go wrong with an order, known before it is carried out. */
public final class Preflight {
    /** Pixels above which a picture is slow to open elsewhere. */
    private static final long MANY_PIXELS = 20_000_000;

    private Preflight() {}

    /**
     * Something that a person should know.
     *
     * @param stops whether nothing can be written as long as it is so
     */
    public record Finding(boolean stops, Text sentence) {}

    /** Everything that is found; may take a moment, and asks the disk. */
    public static List<Finding> of(Order order, Workshop workshop, Delivery delivery) {
        List<Finding> found = new ArrayList<>();
        if (Files.isRegularFile(delivery.target()) && !delivery.force())
            found.add(
                    new Finding(
                            true,
                            new Text(
                                    "这个文件已经存在：换一个名字，或勾选“覆盖已有的文件”。",
                                    "This file exists already: choose another name, or tick"
                                            + " \"Replace the file\".")));
        else delivery.obstacle().ifPresent(s -> found.add(new Finding(true, s)));
        empty(order, workshop.plan(), found);
        large(order, found);
        letters(order, workshop, found);
        return found;
    }

    private static void empty(Order order, Plan plan, List<Finding> found) {
        if (order.topic().kind() != Topic.Kind.DISTRICT) return;
        String id = order.topic().id();
        boolean something =
                plan.district(id).filter(d -> !d.focus().isEmpty()).isPresent()
                        || !plan.statements().namingDistrict(id).isEmpty()
                        || plan.places().stream()
                                .anyMatch(p -> p.district().filter(id::equals).isPresent());
        if (!something)
            found.add(
                    new Finding(
                            false,
                            new Text(
                                    "内容包里几乎没有关于这个区县的内容，文档会很短。",
                                    "The pack says next to nothing of this district; the document"
                                            + " will be short.")));
    }

    private static void large(Order order, List<Finding> found) {
        if (order.format() != Format.PNG) return;
        long pixels = (long) order.size().width() * order.size().height();
        if (pixels > MANY_PIXELS)
            found.add(
                    new Finding(
                            false,
                            new Text(
                                    "图片很大，要多等几秒，有些软件打开会慢。",
                                    "The picture is very large: it takes some seconds, and some"
                                            + " programs open it slowly.")));
    }

    /** Letters that the fonts lack are drawn, and cannot be searched for. */
    private static void letters(Order order, Workshop workshop, List<Finding> found) {
        if (order.format() != Format.PDF && order.format() != Format.SVG) return;
        try {
            Typefaces faces = new Typefaces(workshop.look());
            Set<String> missing =
                    Wording.of(order.topic(), workshop.plan())
                            .flatMap(t -> faces.missing(t.in(order.language())))
                            .collect(Collectors.toCollection(java.util.TreeSet::new));
            if (missing.isEmpty()) return;
            String list = String.join(" ", missing);
            found.add(
                    new Finding(
                            false,
                            new Text(
                                    "自带字体缺这些字，文档里搜索不到：" + list,
                                    "The fonts lack these letters, which cannot be searched for in"
                                            + " the document: "
                                            + list)));
        } catch (IOException e) {
            found.add(
                    new Finding(
                            true,
                            new Text(
                                    "找不到程序自带的字体，请重新安装图集。",
                                    "The program's own fonts are missing; install the atlas"
                                            + " again.")));
        }
    }
}
