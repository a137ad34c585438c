using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// An option that is typed as it was called ("Đăng ký hộ kinh doanh", "het han doi thong tin", "hộ kinh doanh thôi") is the same as the tap:
/// the labels stood in front of the person, and whatever else their words are in the names of, they mean the option.
/// </summary>
internal sealed class TypedLabel(EverydayWords everyday, OpenQuestionCatalog catalog, ProcedureCatalog procedures)
{
    /// <summary>In a name of so many words one may have a slip.</summary>
    private const int LeastForSlip = 3;

    /// <summary>A shorter word with one letter changed is another word.</summary>
    private const int ShortestSlipped = 4;

    /// <param name="Procedure">The option.</param>
    /// <param name="IsAll">The message says the name and nothing else, so that none of its words asks for a side.</param>
    internal readonly record struct Chosen(string Procedure, bool IsAll);

    /// <summary>The option that a message names; null: none, or several.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="memory">The turn that offered options.</param>
    public Chosen? Of(Slots slots, Understanding? memory)
    {
        if (memory is not { Topic: ProcedureTopic.Topic, OfferedIds: { Count: > 0 } offered, OfferedLabels: { } labels } || labels.Count != offered.Count || slots.Asked is not null)
        {
            return null;
        }

        return Named(slots.Words, offered, labels, byPart: ProcedureIntent.Of(slots.Cues) is null or Intents.Overview) is { } all ? new Chosen(all, IsAll: true)
            : slots.Told.Count > 0 && slots.Told.Count < slots.Words.Count && Named(slots.Told, offered, labels, byPart: false) is { } beside ? new Chosen(beside, IsAll: false)
            : null;
    }

    // Beside a question only a whole name counts: what is left of "mất mấy ngày" tells of no loss.
    private string? Named(IReadOnlyList<Word> words, IReadOnlyList<string> offered, IReadOnlyList<string> labels, bool byPart)
    {
        var said = Plain(words);
        if (said.All(word => word.Folded.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var names = labels.Select(label => Plain(Written(label))).ToList();
        return Only(offered, at => IsSame(said, names[at]))
            ?? Only(offered, at => Titles(offered[at]).Any(title => IsSame(said, Plain(Written(title)))))
            ?? (!byPart || !catalog.Choosing(said).Any() ? null : Only(offered, at => said.All(word => names[at].Any(word.Matches))));
    }

    private static string? Only(IReadOnlyList<string> offered, Func<int, bool> isMeant) =>
        Enumerable.Range(0, offered.Count).Where(isMeant).Take(2).ToList() is [var only] ? offered[only] : null;

    // What the option's record is called, beside the short name that it was offered by.
    private IEnumerable<string> Titles(string id) =>
        procedures.Find(id) is { } procedure ? procedure.Aliases.Append(procedure.Title).Append(ProcedureSuggestions.ShortName(procedure)) : [];

    // Shorthand in a message has been written out.
    private IReadOnlyList<Word> Written(string name) => everyday.WriteOut(Word.Split(name));

    private IReadOnlyList<Word> Plain(IReadOnlyList<Word> words) => everyday.Filler.Read(words).Beside(words);

    private static bool IsSame(IReadOnlyList<Word> said, IReadOnlyList<Word> name)
    {
        if (said.Count != name.Count)
        {
            return false;
        }

        var slips = said.Count >= LeastForSlip ? 1 : 0;
        for (var i = 0; i < said.Count; i++)
        {
            if (!said[i].Matches(name[i]) && !(slips-- > 0 && IsSlip(said[i].Folded, name[i].Folded)))
            {
                return false;
            }
        }

        return true;
    }

    // "Đăng kí" is spelled so by half of the country; elsewhere one letter is wrong, missing or too much.
    private static bool IsSlip(string said, string name) =>
        said.Replace('y', 'i') == name.Replace('y', 'i')
        || (Math.Min(said.Length, name.Length) >= ShortestSlipped && Slip.Of(said, name) is not (SlipKind.None or SlipKind.Swapped));
}
