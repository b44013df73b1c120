package org.quancheng.atlas.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One selector of a style sheet and what it declares.
 *
 * @param says values by properties
 */
record StyleRule(String selector, Map<String, String> says) {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern CLASS = Pattern.compile("\\.[\\w-]+");
    private static final Pattern STATE = Pattern.compile(":[\\w-]+");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

    /** The rules of a sheet, one for each selector, in their order. */
    static List<StyleRule> of(String css) {
        List<StyleRule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            Map<String, String> says = new LinkedHashMap<>();
            for (String line : rule.group(2).split(";")) {
                int colon = line.indexOf(':');
                if (colon > 0)
                    says.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
            Stream.of(rule.group(1).split(","))
                    .forEach(s -> rules.add(new StyleRule(s.strip(), says)));
        }
        return rules;
    }

    /** How much it outranks others; see JavaFX's CSS reference, "specificity". */
    int rank() {
        long ids = selector.chars().filter(c -> c == '#').count();
        return (int) (ids << 8 | CLASS.matcher(selector).results().count() << 4)
                | (int) STATE.matcher(selector).results().count();
    }

    /** What it is about: the classes of the node itself. */
    Set<String> classes() {
        return found(CLASS);
    }

    /** The states that the node itself must be in. */
    Set<String> states() {
        return found(STATE);
    }

    private Set<String> found(Pattern what) {
        String node = selector.substring(selector.lastIndexOf(' ') + 1);
        return what.matcher(node).results().map(m -> m.group()).collect(Collectors.toSet());
    }
}
