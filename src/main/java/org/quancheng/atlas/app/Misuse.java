package org.quancheng.atlas.app;

import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in one sentence what was wrong with the arguments; picocli itself would say it in English
 * only.
 */
record Misuse(Language language) implements IParameterExceptionHandler {
    /** An option of the window in front of a command, where it would silently have no effect. */
    static final class Misplaced extends ParameterException {
        Misplaced(ParseResult parsed) {
            super(
                    parsed.commandSpec().commandLine(),
                    "",
                    parsed.matchedOptions().getFirst(),
                    parsed.subcommand().commandSpec().name());
        }
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        System.err.println(sentence(e).in(language));
        return Say.CANNOT;
    }

    /** What is wrong, and where to read how it is done. */
    static Text sentence(ParameterException e) {
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        Text what = what(e);
        return new Text(what.zh() + "。用法见：" + help, what.en() + ". See: " + help);
    }

    private static Text what(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().getFirst(), unmatched.getSuggestions());
        }
        if (e instanceof MissingParameterException missing) {
            String names =
                    missing.getMissing().stream()
                            .map(Misuse::name)
                            .collect(Collectors.joining(" "));
            return new Text("缺少 " + names, "Missing: " + names);
        }
        if (e instanceof Misplaced misplaced) {
            String option = name(misplaced.getArgSpec());
            return new Text(
                    option + " 要写在命令 " + e.getValue() + " 之后",
                    option + " goes after the command " + e.getValue());
        }
        if (e.getArgSpec() == null)
            return new Text("参数不对：" + e.getMessage(), "Not understood: " + e.getMessage());
        String name = name(e.getArgSpec());
        return new Text(
                "「" + e.getValue() + "」不能用作 " + name,
                "\"" + e.getValue() + "\" will not do for " + name);
    }

    private static Text unknown(String argument, List<String> suggestions) {
        if (suggestions.isEmpty())
            return new Text("不认识「" + argument + "」", "\"" + argument + "\" is not known");
        String near = String.join(" / ", suggestions);
        return new Text(
                "不认识「" + argument + "」，是不是 " + near,
                "\"" + argument + "\" is not known; did you mean " + near);
    }

    private static String name(ArgSpec argument) {
        String label = argument.paramLabel();
        if (!(argument instanceof OptionSpec option)) return label;
        return option.arity().max() == 0
                ? option.longestName()
                : option.longestName() + "=" + label;
    }
}
