using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Reading;

/// <summary>
/// Where the search finds the general procedure and the message says what makes it the special one ("với người Nhật",
/// "cháu 3 tuổi"), the special one comes first.
/// </summary>
internal sealed partial class SiblingChoice(SituationCatalog situations, EverydayWords everyday)
{
    /// <summary>The special procedure must be meant at least this much on its own.</summary>
    private const double PlausibleFrom = 0.01;

    /// <param name="hits">What the search found.</param>
    /// <param name="words">The message.</param>
    /// <param name="told">The message without what is asked.</param>
    /// <param name="asked">The sentences that ask; the whole message when none does.</param>
    public IReadOnlyList<ProcedureHit> Apply(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<Word> words, IReadOnlyList<Word> told, IReadOnlyList<Word> asked)
    {
        if (hits.Count < 2)
        {
            return hits;
        }

        IReadOnlyList<Word>? plain = null;
        foreach (var sibling in situations.Siblings)
        {
            var isGeneral = sibling.General == hits[0].ProcedureId;
            if (isGeneral && sibling.OnlySaid && IndexOf(hits, sibling.Special) is > 0 and var unsaid && !sibling.IsSaidIn(told))
            {
                // "Mất bao nhiêu tiền" tells of no lost passport, however much it sounds like one.
                return Merged(hits, unsaid);
            }

            if ((isGeneral && sibling.OnlySaid) || (!isGeneral && !(sibling.MustSay && sibling.Special == hits[0].ProcedureId)))
            {
                continue;
            }

            plain ??= everyday.ForSearch(words);
            var said = sibling.IsSaidIn(sibling.OnlySaid ? told : sibling.Asked ? everyday.ForSearch(asked) : plain) || IsOfAge(sibling, words);
            var other = IndexOf(hits, isGeneral ? sibling.Special : sibling.General);
            if (said == isGeneral && other > 0 && hits[other].Confidence >= PlausibleFrom && !(isGeneral && SaysItself(sibling, plain)))
            {
                return Swapped(hits, other);
            }
        }

        return AgainstTwin(hits, words, plain);
    }

    // "Tôi cưới cô dâu người Lào": the special one leads and the message says why, so that its twin takes nothing from it.
    private IReadOnlyList<ProcedureHit> AgainstTwin(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<Word> words, IReadOnlyList<Word>? plain)
    {
        foreach (var sibling in situations.Siblings)
        {
            if (sibling is { OnlySaid: false, Asked: false } && sibling.Special == hits[0].ProcedureId && IndexOf(hits, sibling.General) is > 0 and var twin
                && sibling.IsSaidIn(plain ??= everyday.ForSearch(words)) && !SaysItself(sibling, plain))
            {
                return Merged(hits, twin);
            }
        }

        return hits;
    }

    // "Khai trước bạ mảnh đất, xe cộ xa xôi": who says both sides goes on about the one that was found.
    private bool SaysItself(Sibling sibling, IReadOnlyList<Word> plain) =>
        situations.Siblings.Any(back => back.General == sibling.Special && back.Special == sibling.General && back.IsSaidIn(plain));

    /// <summary>What a message turns a procedure into that was talked about: "mà chồng em người Nhật" after a marriage. Null: nothing.</summary>
    public string? Turned(string procedureId, IReadOnlyList<Word> words)
    {
        IReadOnlyList<Word>? plain = null;
        foreach (var sibling in situations.Siblings.Where(sibling => sibling.General == procedureId && !sibling.OnlySaid))
        {
            plain ??= everyday.ForSearch(words);
            if (sibling.IsSaidIn(plain) || IsOfAge(sibling, words))
            {
                return sibling.Special;
            }
        }

        return null;
    }

    private static int IndexOf(IReadOnlyList<ProcedureHit> hits, string id)
    {
        for (var i = 0; i < hits.Count; i++)
        {
            if (hits[i].ProcedureId == id)
            {
                return i;
            }
        }

        return -1;
    }

    // What the message says outright is as good as both likelihoods together.
    private static List<ProcedureHit> Swapped(IReadOnlyList<ProcedureHit> hits, int special)
    {
        var ordered = hits.ToList();
        var (general, chosen) = (hits[0], hits[special]);
        ordered.RemoveAt(special);
        ordered[0] = general with { Confidence = 0 };
        ordered.Insert(0, chosen with { Confidence = Math.Round(general.Confidence + chosen.Confidence, 3) });
        return ordered;
    }

    private static List<ProcedureHit> Merged(IReadOnlyList<ProcedureHit> hits, int unsaid)
    {
        var merged = hits.ToList();
        merged[0] = hits[0] with { Confidence = Math.Round(hits[0].Confidence + hits[unsaid].Confidence, 6) };
        merged[unsaid] = hits[unsaid] with { Confidence = 0 };
        return merged;
    }

    private static bool IsOfAge(Sibling sibling, IReadOnlyList<Word> words)
    {
        if (sibling is { UnderAge: null, FromAge: null }
            || Age().Match(string.Join(' ', words.Select(word => word.Folded))) is not { Success: true } match)
        {
            return false;
        }

        var years = match.Groups["years"].Success ? int.Parse(match.Groups["years"].Value, CultureInfo.InvariantCulture) : 0;
        return years < sibling.UnderAge || years >= sibling.FromAge;
    }

    [GeneratedRegex(@"\b(?:(?<years>[0-9]{1,3}) ?(?:tuoi|t)|(?<months>[0-9]{1,2}) thang tuoi)\b")]
    private static partial Regex Age();
}
