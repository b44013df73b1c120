package org.quancheng.atlas.pack.check;

import org.quancheng.atlas.pack.Dataset;
import org.quancheng.atlas.pack.Finding.Remedy;
import org.quancheng.atlas.pack.Value;

import java.util.regex.Pattern;

/**
 * Both languages are part of the plan: a text that is blank or only copied is not there in one of
 * them.
 */
final class UntranslatedText {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    private UntranslatedText() {}

    static void check(Dataset dataset) {
        for (Value text : dataset.values()) {
            String zh = text.node().path("zh").asString("");
            String en = text.node().path("en").asString("");
            if (zh.isEmpty() || en.isEmpty()) continue;
            if (zh.isBlank()) {
                dataset.report(
                        text.pointer() + "/zh",
                        Remedy.KEEP,
                        "中文只有空格，请填写。",
                        "The Chinese text is only spaces; please fill it in.");
            }
            if (en.isBlank()) {
                dataset.report(
                        text.pointer() + "/en",
                        Remedy.KEEP,
                        "英文只有空格，请填写。",
                        "The English text is only spaces; please fill it in.");
            } else if (zh.strip().equals(en.strip()) && HAN.matcher(en).find()) {
                dataset.report(
                        text.pointer() + "/en",
                        Remedy.KEEP,
                        "英文与中文相同，还没有翻译，请译成英文。",
                        "The English text is a copy of the Chinese one; please translate it.");
            }
        }
    }
}
