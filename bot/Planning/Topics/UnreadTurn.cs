using System.Collections.Concurrent;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Còn chuyển phát tận nhà" after a fee: something else is set against what was told, and nothing of it was read. The amount told
/// before would look like an answer.
/// </summary>
internal sealed class UnreadTurn(ProcedureCatalog procedures, FeeSchedule fees, TurnLexicon lexicon, ClauseReader clauses)
{
    /// <summary>Without marks, shorter words mean too much at once.</summary>
    private const int ShortestWord = 3;

    private readonly ConcurrentDictionary<string, HashSet<string>> _held = new(StringComparer.Ordinal);

    /// <param name="slots">The turn, which names no side.</param>
    /// <param name="before">The procedure talked about.</param>
    public bool Is(Slots slots, string before) =>
        lexicon.Contrasts.Read(slots.Rest).Matches is [{ At: 0 } contrast, ..]
        && !SaysWhatChanges(slots)
        && !lexicon.People.Read(slots.Rest).Matches.Any(person => person.At == contrast.Length)
        && Unread(slots, contrast.Length) is { Count: > 0 } unread
        && procedures.Find(before) is { } procedure
        && !IsHeld(slots.Rest, unread, _held.GetOrAdd(before, _ => Held(procedure)));

    private static bool SaysWhatChanges(Slots slots) =>
        slots.NamesPlace || slots.NamesDate || slots.Channel != FeeChannel.Any || slots.Audiences.Count > 0 || slots.Quantities.Count > 0 || slots.Persons.Count > 0;

    // Who somebody is ("còn của vợ em") changes no matter.
    private List<int> Unread(Slots slots, int from)
    {
        var asides = clauses.AsidesIn(slots.Rest);
        return [.. Enumerable.Range(from, slots.Rest.Count - from)
            .Where(at => !slots.Explained[at] && !asides.Covers(at) && slots.Rest[at].Folded is { Length: >= ShortestWord } word && !word.All(char.IsDigit))];
    }

    // Of several words one alone may be in any record ("chuyển", "cưới"); two beside each other are of it ("kim loại").
    private static bool IsHeld(IReadOnlyList<Word> words, List<int> unread, HashSet<string> held) =>
        unread is [var only]
            ? held.Contains(words[only].Folded)
            : unread.Exists(at => (at > 0 && held.Contains(Pair(words[at - 1], words[at]))) || (at + 1 < words.Count && held.Contains(Pair(words[at], words[at + 1]))));

    private HashSet<string> Held(Procedure procedure)
    {
        var held = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in procedure.Aliases.Append(procedure.Title).Concat(procedure.Documents).Concat(procedure.Conditions).Concat(procedure.Steps).Concat(procedure.Notes).Concat(procedure.FeeNotes)
            .Concat(procedure.Exemptions.Select(exemption => exemption.Who)).Concat(fees.Rows(procedure.Id).Select(row => row.Item)))
        {
            var words = Word.Split(text);
            held.UnionWith(words.Select(word => word.Folded));
            held.UnionWith(words.Zip(words.Skip(1), Pair));
        }

        return held;
    }

    private static string Pair(Word one, Word next) => $"{one.Folded} {next.Folded}";
}
