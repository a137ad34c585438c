using Assistant.Knowledge.Language;

namespace Assistant.Bot.Guiding;

/// <summary>
/// A command of which the rest of the message only says why: "thôi tạm dừng, bác về nhà lấy giấy", "mất mạng nãy giờ, đến đâu rồi nhỉ".
/// It stands in a clause of its own, and nothing beside it asks.
/// </summary>
internal sealed class ReasonedCommands(GuideCommands commands, Func<IReadOnlyList<Word>, bool> asks)
{
    /// <summary>In front, one word alone ("thôi", "khoan") opens a sentence of any kind.</summary>
    private const int FewestInFront = 2;

    private static readonly char[] Ends = [',', '.', ';', '!', '?', ':', '\n', '…'];

    /// <summary>The command; null: none, or something is asked beside it.</summary>
    public string? Read(string message)
    {
        var clauses = message.Split(Ends, StringSplitOptions.RemoveEmptyEntries).Select(Word.Split).Where(words => words.Count > 0).ToList();
        for (var at = clauses.Count - 1; at >= 0 && clauses.Count > 1; at--)
        {
            if (Command(clauses[at], isLast: at == clauses.Count - 1) is { } command && clauses.Where((_, other) => other != at).All(other => !asks(other)))
            {
                return command;
            }
        }

        return IsPutOff(Word.Split(message)) ? GuideCommands.Cancel : null;
    }

    // "Bác về lấy giấy lát quay lại": whatever the reason is, what is put off at the end is put off.
    private bool IsPutOff(IReadOnlyList<Word> words) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 2)).Any(at => commands.PutsOff([.. words.Skip(at)]) && !asks([.. words.Take(at)]));

    // "Dạ", "có", "không" stand at an end of sentences that tell something.
    private string? Command(IReadOnlyList<Word> clause, bool isLast) => commands.Read(clause) switch
    {
        null or "unsure" => null,
        GuideCommands.Next => isLast && commands.Enters(clause) ? GuideCommands.Next : null,
        GuideCommands.Stuck => null,
        var command => isLast || clause.Count >= FewestInFront || command == GuideCommands.Skip ? command : null,
    };
}
