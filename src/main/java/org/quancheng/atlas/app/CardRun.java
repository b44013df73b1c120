package org.quancheng.atlas.app;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Format;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.export.card.CaretakerCard;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.style.Look;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes the card for the caretaker of a kiosk: in Chinese, unless another language is asked for.
 */
final class CardRun {
    private CardRun() {}

    /**
     * Writes it and answers the exit code.
     *
     * @throws Undelivered if it could not be written
     */
    static int to(Path output, boolean force, ViewOptions options) throws Undelivered {
        if (!Format.of(output).filter(Format.PDF::equals).isPresent())
            return Say.problem(
                    options,
                    new Text(
                            "管理员卡只能写成 PDF，请让文件名以 .pdf 结尾。",
                            "The caretaker's card is a PDF: end the file's name in .pdf."));
        Delivery delivery = new Delivery(output, force);
        Optional<Text> obstacle = delivery.obstacle();
        if (obstacle.isPresent()) throw new Undelivered(obstacle.get());
        Look look = new Look(Home.find().assets());
        look.loadFonts();
        Runtime.getRuntime().addShutdownHook(new Thread(Delivery::abandonAll));
        Progress progress = new Progress(System.err, options.language());
        Offscreen.withToolkit(
                () -> {
                    delivery.deliver(
                            new CaretakerCard(options.said().orElse(Language.ZH), look), progress);
                    return 0;
                });
        progress.close();
        System.out.println(delivery.target());
        return 0;
    }
}
