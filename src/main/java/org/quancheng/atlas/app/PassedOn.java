package org.quancheng.atlas.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a command was told and another one, in a process of its own, is to be told too. */
final class PassedOn {
    private PassedOn() {}

    /**
     * The options of a command that all of some others know, written as these understand them.
     *
     * @param but the name of an option that is not passed on
     * @param to those that are told
     */
    static List<String> options(ParseResult told, String but, CommandSpec... to) {
        // One that was said twice is among them twice, each time with all its values.
        return told.matchedOptions().stream()
                .distinct()
                .filter(option -> !option.longestName().equals(but))
                .filter(
                        option ->
                                Stream.of(to)
                                        .allMatch(o -> o.findOption(option.longestName()) != null))
                .flatMap(PassedOn::written)
                .toList();
    }

    private static Stream<String> written(OptionSpec option) {
        String name = option.longestName();
        if (option.arity().max() == 0) return Stream.of(name);
        // Another process may start from another folder.
        if (option.getValue() instanceof Path path)
            return Stream.of(name + "=" + path.toAbsolutePath());
        return option.originalStringValues().stream().map(value -> name + "=" + value);
    }
}
