using System.CommandLine;
using System.CommandLine.Parsing;

namespace Assistant.Bot.Commands;

/// <summary>What is wrong with a command line, in Vietnamese; the library's own messages are English.</summary>
internal static class Mistakes
{
    public static IEnumerable<string> In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            yield return $"Không hiểu: {string.Join(' ', parsed.UnmatchedTokens)}.";
        }
        else if (command.Action is null)
        {
            yield return $"Thiếu lệnh: {string.Join(", ", command.Subcommands.Select(item => item.Name))}.";
        }

        foreach (var option in command.Options.Where(option => option.Required && parsed.GetResult(option)?.IdentifierToken is null))
        {
            yield return $"Thiếu {option.Name} <{option.HelpName}>.";
        }

        foreach (var argument in command.Arguments.Where(argument =>
            argument.Arity.MinimumNumberOfValues > (parsed.GetResult(argument)?.Tokens.Count ?? 0)))
        {
            yield return $"Thiếu <{argument.HelpName ?? argument.Name}>.";
        }

        foreach (var option in parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().Select(result => result.Option).Distinct())
        {
            if (parsed.GetResult(option) is { IdentifierToken: not null })
            {
                yield return $"Giá trị của {option.Name} không hợp lệ. {option.Description}";
            }
        }
    }
}
