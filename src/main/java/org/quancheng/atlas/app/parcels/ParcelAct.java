package org.quancheng.atlas.app.parcels;

import org.quancheng.atlas.app.LanguageOption;
import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * One of the commands for parcels: it does something and says in sentences what came of it. Exit
 * code 0: done; 1: what is in the file is refused; 2: a file cannot be read or written.
 */
abstract class ParcelAct implements Callable<Integer> {
    private static final int REFUSED = 1;
    private static final int CANNOT = 2;

    @Mixin LanguageOption language = new LanguageOption();

    /** Does it and answers what to tell. */
    abstract Text act() throws Refused, Undelivered, UnreadablePack, IOException;

    @Override
    public final Integer call() {
        try {
            System.out.println(act().in(language.language()));
            return 0;
        } catch (Refused e) {
            return said(e.sentence(), e.isOfFiles() ? CANNOT : REFUSED);
        } catch (Undelivered e) {
            return said(e.sentence(), CANNOT);
        } catch (UnreadablePack e) {
            return said(e.sentence(), CANNOT);
        } catch (IOException e) {
            return said(
                    new Text(
                            "文件不能读写：" + e.getMessage() + "。请检查路径、权限和磁盘。",
                            "A file cannot be read or written: "
                                    + e.getMessage()
                                    + ". Check the path, your rights and the disk."),
                    CANNOT);
        }
    }

    private int said(Text sentence, int code) {
        System.err.println(sentence.in(language.language()));
        return code;
    }

    /** A line after another. */
    static Text lines(Text first, Text... more) {
        Text all = first;
        for (Text next : more)
            all = new Text(all.zh() + "\n" + next.zh(), all.en() + "\n" + next.en());
        return all;
    }
}
