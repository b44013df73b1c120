package org.quancheng.atlas.pack;

import org.quancheng.atlas.plan.fact.Text;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** A text that is not JSON; says in plain words where it breaks and what to look for. */
final class BrokenJson extends Exception {
    private final transient JsonFile.Spot spot;
    private final transient Text sentence;

    private BrokenJson(JsonFile.Spot spot, Text sentence) {
        super(sentence.en());
        this.spot = spot;
        this.sentence = sentence;
    }

    /** A file without anything in it. */
    static BrokenJson empty() {
        return new BrokenJson(
                new JsonFile.Spot(1, 1),
                new Text(
                        "文件是空的，没有载入，请填写内容或从清单中删除。",
                        "The file is empty and was not loaded; fill it in or remove its name from"
                                + " the manifest."));
    }

    /**
     * What a parser stumbled over; {@code reached} counts where the parser itself does not know.
     */
    static BrokenJson of(JacksonException e, JsonFile.Spot reached) {
        TokenStreamLocation at = e.getLocation();
        JsonFile.Spot spot = at == null || at.getLineNr() < 1 ? reached : JsonFile.Spot.of(at);
        return new BrokenJson(spot, sentence(e));
    }

    private static Text sentence(JacksonException e) {
        String said = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException) {
            return new Text(
                    "JSON 嵌套太深或数值、文字太长，文件没有载入，请检查这里的括号和引号。",
                    "The JSON is nested too deeply or holds a value too long; the file was not"
                            + " loaded. Check the brackets and quotes here.");
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return new Text(
                    "JSON 没有写完文件就结束了，文件没有载入，请补上缺少的引号或括号。",
                    "The file ends before its JSON does and was not loaded; add the missing quotes"
                            + " or brackets.");
        }
        if (said.startsWith("Duplicate")) {
            String name =
                    said.substring(
                            said.indexOf('"') + 1,
                            Math.max(said.indexOf('"') + 1, said.lastIndexOf('"')));
            return new Text(
                    "同一对象里字段「" + name + "」写了两遍，文件没有载入，请删去其中一个。",
                    "The field \""
                            + name
                            + "\" is written twice in one object; the file was not loaded. Remove"
                            + " one.");
        }
        return new Text(
                "JSON 写错了，从这里起读不下去，文件没有载入，请检查附近的逗号、引号和括号。",
                "Broken JSON: reading stops here and the file was not loaded. Check commas, quotes"
                        + " and brackets nearby.");
    }

    JsonFile.Spot spot() {
        return spot;
    }

    Text sentence() {
        return sentence;
    }
}
