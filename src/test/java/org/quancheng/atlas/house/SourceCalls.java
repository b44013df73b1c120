package org.quancheng.atlas.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Calls of a method as they are written in the sources, for rules about literal arguments. */
final class SourceCalls {
    static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private static final Pattern PREFIX = Pattern.compile("\"((?:[a-z][A-Za-z-]*\\.)+)\"\\s*\\+");

    /** One call: where it stands, and the text of each argument. */
    record Call(String at, List<String> arguments) {
        /** The string literals of the first argument, as in {@code a ? "x" : "y"}. */
        List<String> literals() {
            return LITERAL.matcher(arguments.getFirst()).results().map(m -> m.group(1)).toList();
        }

        /** Whether the first argument is put together, as in {@code "x." + y}. */
        boolean isComposed() {
            return LITERAL.matcher(arguments.getFirst()).replaceAll("").contains("+");
        }
    }

    private SourceCalls() {}

    /** Every call with arguments of a method of this name on something, in all sources. */
    static List<Call> of(String method) {
        Pattern opening = Pattern.compile("\\.\\s*" + method + "\\(");
        List<Call> calls = new ArrayList<>();
        for (var file : WorkingCopy.files(WorkingCopy.MAIN, ".java")) {
            String text = WorkingCopy.text(file);
            for (MatchResult m : opening.matcher(text).results().toList()) {
                List<String> arguments = arguments(text, m.end());
                if (arguments.getFirst().isEmpty()) continue;
                calls.add(new Call(WorkingCopy.at(file, text, m.start()), arguments));
            }
        }
        return calls;
    }

    /** All string literals of all sources. */
    static List<String> literals() {
        return WorkingCopy.files(WorkingCopy.MAIN, ".java").stream()
                .flatMap(f -> LITERAL.matcher(WorkingCopy.text(f)).results().map(m -> m.group(1)))
                .toList();
    }

    /** Beginnings of keys that the sources put together, as in {@code "role." + role}. */
    static Set<String> prefixes() {
        return WorkingCopy.files(WorkingCopy.MAIN, ".java").stream()
                .flatMap(f -> PREFIX.matcher(WorkingCopy.text(f)).results())
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        boolean quoted = false;
        int depth = 0;
        int start = from;
        for (int i = from; ; i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (c == '(' || c == '{') depth++;
            boolean closes = depth == 0 && c == ')';
            if (closes || depth == 0 && c == ',') {
                arguments.add(text.substring(start, i).strip());
                start = i + 1;
            }
            if (closes) return arguments;
            if (c == ')' || c == '}') depth--;
        }
    }
}
