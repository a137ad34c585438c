using System.Globalization;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// "Quay lại việc trước, mấy ngày", "cái thứ hai bao nhiêu", "cả hai nộp ở đâu": a turn that goes back to what was talked about, by its place
/// in the talk or by naming it again. Wordings from language/turns.yaml.
/// </summary>
internal sealed class EarlierMatter(TurnLexicon turns, OfferChoice choice, EverydayWords everyday, LikelyMarks likely)
{
    /// <summary>Longer turns tell of something else.</summary>
    private const int LongestTurn = 14;
    private const int Several = 2;
    private const int MostTogether = 3;

    /// <param name="slots">The turn.</param>
    /// <param name="memory">The talk before it.</param>
    /// <returns>The procedures that it goes back to, in their order; empty: it goes on with what is talked about, or names something new.</returns>
    public IReadOnlyList<string> Of(Slots slots, Understanding memory)
    {
        IReadOnlyList<string> matters = memory.MatterIds ?? (memory.EarlierIds is { } earlier ? [.. earlier.Reverse(), .. memory.ProcedureId is { } now ? [now] : Array.Empty<string>()] : memory.TogetherIds ?? []);
        if (matters.Count < Several || slots.Asked is not null || slots.Words.Count > LongestTurn || turns.Back.ReadAsMeant(slots.Words).Matches is not { Count: > 0 } back)
        {
            return [];
        }

        // "Cả hai vợ chồng" are two persons.
        if (back.Any(match => match.Id == TurnLexicon.All) && turns.Couples.IsIn(slots.Words))
        {
            return [];
        }

        // "Hai cái đó" behind figures are figures.
        return memory.Topic != MetricsTopic.Topic && !NamesMore(slots, back) ? InPlace(back, matters, memory)
            : back.Any(match => match.Id is TurnLexicon.GoesBack or TurnLexicon.Former) && Named(slots, matters) is { } named ? [named]
            : [];
    }

    private static IReadOnlyList<string> InPlace(IReadOnlyList<CueMatch> back, IReadOnlyList<string> matters, Understanding memory)
    {
        // Options that were just offered have their own numbers.
        var offers = memory.OfferedIds is { Count: >= Several };
        var list = memory.TogetherIds ?? matters;
        foreach (var match in back.Where(match => match.Id != TurnLexicon.GoesBack))
        {
            switch (match.Id)
            {
                case TurnLexicon.Start:
                    return [matters[0]];
                case TurnLexicon.Former:
                    return Former(memory) is { } former ? [former] : [];
                case TurnLexicon.All when !offers:
                    return memory.TogetherIds is { Count: <= MostTogether } together ? together
                        : memory is { ProcedureId: { } now, EarlierIds: [var before, ..] } ? [.. matters.Where(id => id == now || id == before)]
                        : [];
                case TurnLexicon.Last when !offers:
                    return [list[^1]];
                case TurnLexicon.Last or TurnLexicon.All:
                    return [];
                default:
                    return !offers && int.Parse(match.Id, CultureInfo.InvariantCulture) is var place && place < list.Count ? [list[place]] : [];
            }
        }

        return Former(memory) is { } last ? [last] : [];
    }

    // Of two that were told together, the other one.
    private static string? Former(Understanding memory) =>
        memory.EarlierIds is [var last, ..] ? last : memory.TogetherIds?.FirstOrDefault(id => id != memory.ProcedureId);

    private bool NamesMore(Slots slots, IReadOnlyList<CueMatch> back)
    {
        var covered = new HashSet<string>(back.SelectMany(match => slots.Words.Skip(match.At).Take(match.Length)).Select(word => word.Folded), StringComparer.Ordinal);
        var (filler, beside) = (everyday.Filler.Read(slots.Rest), turns.BackBeside.Read(slots.Rest));
        return slots.Rest.Where((word, at) => !slots.Explained[at] && !covered.Contains(word.Folded) && !filler.Covers(at) && !beside.Covers(at)).Any();
    }

    // "Nói lại khai sinh" names a birth, and not its being entered again.
    private string? Named(Slots slots, IReadOnlyList<string> matters)
    {
        var typed = TypedMessage.Of(slots.Question, likely);
        return typed.Without(turns.Back.ReadAsMeant(typed.Words).Matches, least: 1) is { } named ? choice.Among(named, matters) : null;
    }
}
