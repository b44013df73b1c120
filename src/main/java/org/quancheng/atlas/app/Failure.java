package org.quancheng.atlas.app;

import org.quancheng.atlas.export.Undelivered;
import org.quancheng.atlas.pack.UnreadablePack;
import org.quancheng.atlas.parcel.Refused;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import java.util.concurrent.Callable;

/** What ended a command: a sentence for the person, never a stack trace. */
final class Failure {
    private Failure() {}

    /**
     * Runs a command to its end, whatever that is.
     *
     * @return its exit code; {@link Say#CANNOT} where it could not go on, and why has been said
     */
    static int guard(Callable<Integer> command, Language language) {
        try {
            return command.call();
        } catch (Exception | Error e) {
            return say(e, language);
        }
    }

    /** Says what went wrong and answers the exit code. */
    static int say(Throwable e, Language language) {
        System.err.println(sentence(e).in(language));
        return Say.CANNOT;
    }

    private static Text sentence(Throwable failure) {
        return switch (failure) {
            case Refused r -> r.sentence();
            case UnreadablePack p -> p.sentence();
            case Target.Unknown u -> u.sentence();
            case Undelivered u -> u.sentence();
            case OutOfMemoryError m ->
                    new Text(
                            "内存不够，图集没有运行下去。请关闭别的程序后再试，或换一台内存更大的电脑。（" + m.getMessage() + "）",
                            "There is not enough memory for the atlas to go on. Close other"
                                    + " programs and try again, or use a machine with more memory."
                                    + " ("
                                    + m.getMessage()
                                    + ")");
            case LinkageError l ->
                    new Text(
                            "程序缺了一部分，或者和这台电脑不相配。请重新安装图集。（" + l + "）",
                            "A part of the program is missing or does not fit this machine."
                                    + " Install the atlas again. ("
                                    + l
                                    + ")");
            case Error error -> new Text("没有成功：" + error, "This did not work: " + error);
            default ->
                    new Text(
                            "没有成功：" + failure.getMessage(),
                            "This did not work: " + failure.getMessage());
        };
    }
}
