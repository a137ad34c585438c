using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Which of the offered options a short answer means: by its number ("cái thứ hai") or by its words ("cái bị mất ấy").</summary>
internal sealed partial class OfferChoice(IProcedureSearch search, SituationCatalog situations, EverydayWords everyday, OpenAxis openAxis, OpenQuestions openQuestions, OpenQuestionCatalog catalog, ToldBeside beside, LikelyMarks likely, ProcedureCatalog procedures)
{
    /// <summary>Longer messages are new questions, unless they say the words of an option.</summary>
    private const int MostWords = 8;
    private const int MostWordsSaid = 18;

    /// <summary>"Cái đầu, nó hết hạn thôi": a longer message begins with the number.</summary>
    private const int MostWordsBefore = 3;

    /// <summary>Searched this deep: among few options a faint hit is enough.</summary>
    private const int Depth = 40;

    private const int LastOption = -1;
    private const double SureOfAnother = 0.7;

    /// <summary>Below this share the words have nothing to do with the option: "giá vàng hôm nay" chooses none.</summary>
    private const double FaintFrom = 0.01;

    /// <summary>The chosen option is this much likelier than the next one offered.</summary>
    private const double ClearLead = 1.4;

    public string? Of(Slots slots, IReadOnlyList<string> offered)
    {
        if (slots.Words.Count > MostWords)
        {
            if (Numbered(slots.Words.Take(MostWordsBefore), offered) is { } numbered)
            {
                return numbered;
            }

            return slots.Words.Count <= MostWordsSaid && !(slots.Hits is [{ Confidence: >= SureOfAnother } other, ..] && !offered.Contains(other.ProcedureId)) ? Said(slots, offered) : null;
        }

        return Numbered(slots.Words, offered) ?? Said(slots, offered) ?? (Telling(slots) is var telling && (beside.Names(telling) || NamedAges.In(telling).Any()) ? ByLabel(telling, offered) ?? Among(WithoutCounts(slots.Question), offered) : null);
    }

    // "Có mất tiền không", "xin 2 tờ", "bán 3 tỷ": what is asked, how many and how much choose nothing by themselves.
    private IReadOnlyList<Word> Telling(Slots slots) => beside.WithoutCounts(catalog.Nothing.ReadAsMeant(slots.Told).Beside(slots.Told));

    private string WithoutCounts(string question)
    {
        var typed = TypedMessage.Of(question, likely);
        return typed.Without(catalog.Nothing.ReadAsMeant(typed.Words).Matches.Concat(beside.Counts(typed.Words).Select(at => new CueMatch("", at, 1))), least: 1) ?? question;
    }

    private static string? Numbered(IEnumerable<Word> words, IReadOnlyList<string> offered) =>
        Ordinal().Match(string.Join(' ', words.Select(word => word.Folded))) is { Success: true } ordinal && NumberOf(ordinal) is var number && (number == LastOption || number < offered.Count)
            ? number == LastOption ? offered[^1] : offered[number]
            : null;

    private string? Said(Slots slots, IReadOnlyList<string> offered) =>
        openQuestions.Said(offered, Telling(slots)) ?? openAxis.Said(offered, Telling(slots));

    // "Bị mất em ơi" says the option's own words back. With their marks: "thửa" is no "thừa kế", "tỷ" no "công ty".
    private string? ByLabel(IReadOnlyList<Word> words, IReadOnlyList<string> offered)
    {
        IReadOnlyList<Word> said = [.. everyday.Filler.Read(words).Beside(words)];
        var best = offered.Select(id => (Id: id, Held: Held(id, said))).OrderByDescending(option => option.Held).ToList();
        return best is [{ Held: > 0 } first, ..] && (best.Count == 1 || first.Held > best[1].Held) ? first.Id : null;
    }

    private int Held(string procedureId, IReadOnlyList<Word> said) =>
        situations.LabelsOf(procedureId).Select(label => TellingWords(label).ReadAsMeant(said).Matches.DistinctBy(match => match.Id).Count()).DefaultIfEmpty(0).Max();

    private CueIndex TellingWords(string label) => _labels.GetOrAdd(label, (_, self) =>
    {
        var index = new CueIndex();
        foreach (var word in catalog.Choosing(Word.Split(label)))
        {
            index.Add(word.Key, [word]);
        }

        return index;
    }, this);

    private readonly ConcurrentDictionary<string, CueIndex> _labels = new(StringComparer.Ordinal);

    /// <summary>The procedure of a few that a text means, when it clearly means one of them and not something else.</summary>
    public string? Among(string text, IReadOnlyList<string> offered)
    {
        var found = search.Search(text, Depth);
        if (found is [{ Confidence: >= SureOfAnother } other, ..] && !offered.Contains(other.ProcedureId))
        {
            return null;
        }

        var hits = found.Where(hit => offered.Contains(hit.ProcedureId) && hit.Share >= FaintFrom).ToList();
        return hits is [{ } best, ..] && (hits.Count == 1 || best.Share > ClearLead * hits[1].Share) ? best.ProcedureId : null;
    }

    /// <summary>The one of a few that a correction means ("ý em là bị mất").</summary>
    public string? Meant(string correction, IReadOnlyList<string> offered) =>
        openQuestions.Said(offered, Word.Split(correction)) ?? openAxis.Said(offered, Word.Split(correction)) ?? Among(correction, offered);

    /// <summary>The case that a correction means instead of the one talked about; null: none. Another paper must be called by its name: "sai tên" of a card is of no land certificate.</summary>
    public string? Instead(string correction, string mistaken)
    {
        var words = Word.Split(correction);
        var field = procedures.Find(mistaken)?.Field;
        List<string> cases = [.. situations.Beside(mistaken).Where(id => procedures.Find(id)?.Field == field || Held(id, words) > 0)];
        return Meant(correction, cases) is { } instead && Meant(correction, [mistaken, .. cases]) != mistaken && !MeansAnother(correction, [mistaken, .. cases], instead) ? instead : null;
    }

    // "Giấy khai sinh bị sai họ mẹ" after a birth is neither a copy nor a new entry, though the copy is the nearest of its cases.
    private bool MeansAnother(string correction, IReadOnlyList<string> cases, string instead) =>
        openAxis.Said(cases, Word.Split(correction)) is null && search.Search(correction, Depth) is [{ Confidence: >= LikelyAnother } first, ..] && first.ProcedureId != instead && !cases.Contains(first.ProcedureId);

    private const double LikelyAnother = 0.3;

    private static int NumberOf(Match ordinal) =>
        ordinal.Groups["last"].Success ? LastOption : ordinal.Groups["first"].Success ? 0 : ordinal.Groups["second"].Success ? 1 : ordinal.Groups["fourth"].Success ? 3 : 2;

    [GeneratedRegex(@"\b(?:thu|so|cai|muc|y|lua chon) (?:(?<first>1|nhat|mot|dau)|(?<second>2|hai|nhi)|(?<third>3|ba)|(?<fourth>4|bon|tu))\b|\b(?<first>dau tien)\b|\b(?:cai|muc|y|viec) (?<last>cuoi|chot|sau cung|sau)\b|\b(?<last>cuoi cung)\b|^(?:(?<first>1)|(?<second>2)|(?<third>3)|(?<fourth>4))$")]
    private static partial Regex Ordinal();
}
