using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Details;
using Assistant.Knowledge.Details.Limits;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// What the record of a procedure says about the one thing that a message asks ("nộp online rồi có phải lên phường ký không"): named by
/// keys, so that the skill tells the record's own sentences.
/// </summary>
internal sealed partial class AskedDetails(ProcedureCatalog procedures, DetailFinder finder, RuleIndex index, DetailLexicon lexicon, LimitJudge judge, SituationCatalog situations)
{
    /// <summary>From this likelihood a sentence is told. Of questions not learned from, a wrong one counted as bad as two that are not told, all is least bad between 0.5 and 0.65 (tools train-details).</summary>
    private const double ToldFrom = 0.5;

    /// <summary>A second one, which the first leaves open.</summary>
    private const double SecondFrom = 0.2;

    /// <summary>Told before the side that is asked for in so many words ("cần giấy gì"), or where no wording says that one thing is asked.</summary>
    private const double SureFrom = 0.56;

    /// <summary>From this likelihood a sentence has to do with the question.</summary>
    private const double NearFrom = 0.25;

    /// <summary>From this likelihood a sentence is told as what stands nearest to the question, with a word that this is not sure: more than every second rule answers.</summary>
    private const double HedgedFrom = 0.4;

    private const int MostTold = 2;

    /// <summary>Shorter, there is nothing that a record could be looked through for.</summary>
    private const int ShortestMeant = 4;

    /// <summary>Longer, the message tells a story of which most is asked nowhere.</summary>
    private const int LongestAsked = 40;

    /// <summary>Shorter, without any wording that asks, it names a procedure.</summary>
    private const int ShortestAsked = 10;

    /// <summary>The message asks whether something is so.</summary>
    public bool AsksOne(Slots slots) => lexicon.AsksOne((slots.Asked ?? slots).Words);

    /// <summary>How a number that the person tells stands to a limit of the record; null: nothing is compared, or it is not asked whether something is so.</summary>
    public LimitVerdict? Judged(Slots slots, string procedureId)
    {
        var words = (slots.Asked ?? slots).Words;
        return words.Count <= LongestAsked && procedures.Find(procedureId) is { } procedure && judge.Judge(procedure, words) is { } verdict && lexicon.AsksOne(words)
            && !IsRuled(procedure, words, verdict) ? verdict : null;
    }

    // "Cho bé 1 tuổi làm hộ chiếu có phải đưa bé tới không" tells an age and asks of no age.
    private bool IsRuled(Procedure procedure, IReadOnlyList<Word> words, LimitVerdict verdict) =>
        Rule(procedure, words) is { Likelihood: >= SureFrom }
        && finder.Find(procedure, words).First(hit => hit.Sentence == verdict.Sentences[0]).Likelihood < NearFrom;

    /// <summary>The rules of the record that surely answer whether something is so; null: none does, or nothing of the kind is asked.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="procedureId">What it is about.</param>
    /// <param name="taken">Whether a word belongs to what is asked otherwise; null: whatever asks.</param>
    public string? Rules(Slots slots, string procedureId, Func<int, bool>? taken = null)
    {
        var words = (slots.Asked ?? slots).Words;
        return words.Count is >= ShortestMeant and <= LongestAsked && procedures.Find(procedureId) is { Rules.Count: > 0 } procedure
            && (taken is null ? lexicon.AsksOne(words) : lexicon.AsksOneBeside(words, taken)) && Rule(procedure, words) is { } rule && rule.Likelihood >= (taken is null ? SureFrom : ToldFrom)
            ? Keys(About(procedure, words))
            : null;
    }

    /// <summary>A rule that has to do with what is asked, beside a number that is judged: "bố mất 2 năm rồi khai tử còn được không" is late, and can be done all the same.</summary>
    public string? RuleBeside(Slots slots, string procedureId) =>
        procedures.Find(procedureId) is { Rules.Count: > 0 } procedure && About(procedure, (slots.Asked ?? slots).Words).Find(hit => hit.Sentence.Part == RecordPart.Rules) is { Likelihood: >= NearFrom } hit
            ? hit.Sentence.Key
            : null;

    /// <summary>A rule of the record surely answers whether something is so.</summary>
    public bool IsRuled(Slots slots, string procedureId) => Rules(slots, procedureId) is not null;

    /// <summary>How long or by when is asked.</summary>
    public bool AsksTime(Slots slots) => lexicon.AsksTime((slots.Asked ?? slots).Words);

    // Where a rule is the likeliest sentence.
    private DetailHit? Rule(Procedure procedure, IReadOnlyList<Word> words) =>
        procedure.Rules.Count > 0 && About(procedure, words) is [{ Sentence.Part: RecordPart.Rules } first, ..] ? first : null;

    private List<DetailHit> About(Procedure procedure, IReadOnlyList<Word> words) => [.. finder.Find(procedure, words).Where(hit => hit.IsAbout || hit.Likelihood >= SureFrom)];

    private static string Keys(List<DetailHit> hits) =>
        string.Join(SkillArguments.ListSeparator, hits.Take(MostTold).TakeWhile((hit, at) => at == 0 || hit.Likelihood >= SecondFrom).Select(hit => hit.Sentence.Key));

    /// <summary>Of the procedure meant, or of one that is easily meant instead and that the message may mean as well, the one a rule of whose record surely answers.</summary>
    public string Answering(Slots slots, string procedureId, string intent)
    {
        var words = (slots.Asked ?? slots).Words;
        if (words.Count is < ShortestMeant or > LongestAsked || !lexicon.AsksOne(words) || procedures.Find(procedureId) is not { } meant)
        {
            return procedureId;
        }

        var likeliest = About(meant, words) is [var first, ..] ? first.Likelihood : 0;
        if (likeliest >= ToldFrom)
        {
            return procedureId;
        }

        // What holds of the special one ("kết hôn với người nước ngoài") need not hold where it was not said.
        return situations.Beside(procedureId)
            .Where(beside => !situations.Siblings.Any(sibling => sibling.Special == beside))
            .Where(beside => slots.Hits.Any(hit => hit.ProcedureId == beside && hit.Confidence >= slots.Hits[0].Confidence * LeastOfFirst))
            .Select(beside => (Id: beside, Likelihood: RuleInstead(beside, meant, words) is { } rule ? rule.Likelihood : 0))
            .Where(beside => beside.Likelihood >= InsteadFrom)
            .OrderByDescending(beside => beside.Likelihood)
            .Select(beside => beside.Id).FirstOrDefault()
            // Papers and days that are asked for, and what its own record nearly answers, are asked of no other.
            ?? (intent is Intents.Overview or Intents.Conditions && likeliest < HedgedFrom ? Elsewhere(slots, procedureId, words) : null) ?? procedureId;
    }

    // "Đóng bảo hiểm 15 năm có được lĩnh lương hưu không" sounds like drawing a pension for somebody; the rule stands in the record of
    // pensions. It names the case of that rule, or is like a question that the rule is known to answer.
    private string? Elsewhere(Slots slots, string meant, IReadOnlyList<Word> words) =>
        slots.Hits.Skip(1).Take(MostNear).Select(hit => (Id: hit.ProcedureId, IsKnown: false)).Concat(index.Near(words).Where(id => IsNear(slots, meant, id)).Select(id => (Id: id, IsKnown: true)))
            .Where(near => near.Id != meant && procedures.IsCurated(near.Id) && !situations.Siblings.Any(sibling => sibling.Special == near.Id && !sibling.IsSaidIn(words)))
            .Select(near => (near.Id, near.IsKnown, Rule: near.IsKnown ? Rule(procedures.Find(near.Id)!, words) : RuleInstead(near.Id, procedures.Find(meant)!, words)))
            .Where(near => near.Rule is { } rule && (near.IsKnown ? rule.Likelihood >= InsteadFrom : rule is { IsOfCase: true, Likelihood: >= OfCaseFrom }))
            .OrderByDescending(near => near.Rule!.Value.Likelihood)
            .Select(near => near.Id).FirstOrDefault();

    // "Em 15 tuổi làm căn cước có phải ba mẹ đi cùng không" is like a question about passports, and about another matter.
    private bool IsNear(Slots slots, string meant, string id) =>
        procedures.Find(id)?.Field == procedures.Find(meant)?.Field || slots.Hits.Any(hit => hit.ProcedureId == id && hit.Confidence >= LeastNear);

    // The rule that leads in another record, of whose likelihood the name of the one that was meant is no part.
    private DetailHit? RuleInstead(string id, Procedure meant, IReadOnlyList<Word> words) =>
        procedures.Find(id) is { Rules.Count: > 0 } other && finder.Find(other, words, mistaken: meant).FirstOrDefault(hit => hit.IsAbout) is { Sentence: { Part: RecordPart.Rules, Text: not null } } rule ? rule : null;

    /// <summary>The procedure one of whose rules is known to answer such a question, though the message names none; null: no such rule, or it is not asked whether something is so.</summary>
    public string? Known(Slots slots)
    {
        var words = (slots.Asked ?? slots).Words;
        return words.Count is >= ShortestMeant and <= LongestAsked && lexicon.AsksOne(words) && KnownOf(words) is { } id && Rule(procedures.Find(id)!, words) is { Likelihood: >= SureFrom } ? id : null;
    }

    // What holds of a marriage with a foreigner answers nothing where no foreigner was named.
    private string? KnownOf(IReadOnlyList<Word> words) =>
        index.Find(words) is { } id && !situations.Siblings.Any(sibling => sibling.Special == id && !sibling.IsSaidIn(words)) ? id : null;

    /// <summary>The one of a few procedures whose record speaks of the one thing asked; null: none, or several.</summary>
    /// <param name="slots">The message.</param>
    /// <param name="offered">The procedures.</param>
    /// <param name="rulesOnly">A side is named as well ("còn dùng được bao lâu"), of which each record has its own step: only a rule tells more.</param>
    public string? Only(Slots slots, IReadOnlyList<string> offered, bool rulesOnly)
    {
        var words = (slots.Asked ?? slots).Words;
        // One alone is offered where it is hardly meant.
        if (offered.Count < 2 || words.Count > LongestAsked || !lexicon.AsksOne(words))
        {
            return null;
        }

        // A rule of one of them is known to answer just this: "bán hàng online có phải đăng ký kinh doanh không".
        if (!rulesOnly && KnownOf(words) is { } known && offered.Contains(known) && Rule(procedures.Find(known)!, words) is { Likelihood: >= SureFrom })
        {
            return known;
        }

        var best = Meant(offered, words).Select(procedures.Find).OfType<Procedure>()
            .Select(procedure => About(procedure, words) is [var first, ..] && (!rulesOnly || first.Sentence.Part == RecordPart.Rules) ? (procedure.Id, first.Sentence.Text, first.Likelihood) : (procedure.Id, Text: "", Likelihood: 0))
            .OrderByDescending(one => one.Likelihood).ToList();
        // What all of them say need not be told apart.
        return best is [{ Likelihood: >= OnlyFrom } only, .. var others] && !others.Exists(one => one.Likelihood > only.Likelihood - OnlyBefore && !SaysTheSame(one.Text, only.Text)) ? only.Id : null;
    }

    // What holds of foreigners or of children is meant where the message speaks of them.
    private IReadOnlyList<string> Meant(IReadOnlyList<string> offered, IReadOnlyList<Word> words) =>
        offered.Where(id => !situations.Siblings.Any(sibling => sibling.Special == id && offered.Contains(sibling.General) && !sibling.IsSaidIn(words))).ToList() is { Count: > 0 } meant ? meant : offered;

    // "Chứng minh nhân dân đã hết giá trị…, phải đổi sang thẻ" and "…, phải làm thẻ": two records end the same rule in their own words.
    private static bool SaysTheSame(string one, string other) =>
        one == other || (one.Length >= SameHead && other.Length >= SameHead && one.AsSpan(0, SameHead).SequenceEqual(other.AsSpan(0, SameHead)));

    private const int SameHead = 40;

    private const double OnlyFrom = 0.6;
    private const double OnlyBefore = 0.25;
    private const double InsteadFrom = 0.75;
    private const double LeastOfFirst = 0.3;

    /// <summary>Surer of the matter, the search is right.</summary>
    private const double SureOfMatter = 0.7;

    /// <summary>Where the question names the case of the rule as well.</summary>
    private const double OfCaseFrom = 0.6;
    private const int MostNear = 5;
    private const double LeastNear = 0.02;

    /// <summary>Keys of the sentences that a turn without any side is about; null: the record says nothing that is likely enough.</summary>
    /// <param name="slots">The turn.</param>
    /// <param name="procedureId">What is talked about.</param>
    /// <param name="isAsked">It asks; what only tells a circumstance must be met more surely.</param>
    public string? Told(Slots slots, string procedureId, bool isAsked) =>
        slots.Words.Count >= ShortestMeant && procedures.Find(procedureId) is { } procedure && About(procedure, slots.Words) is [{ } first, ..] hits && first.Likelihood >= (isAsked ? ToldFrom : SureFrom)
            ? Keys(hits)
            : null;

    /// <summary>What the record says of a circumstance that a turn tells and asks nothing of: how its number stands to a limit, or the sentence that speaks of it; null: nothing sure enough.</summary>
    public (string Keys, LimitVerdict? Verdict)? Circumstance(Slots slots, string procedureId)
    {
        if (procedures.Find(procedureId) is not { } procedure || slots.Words.Count > LongestAsked)
        {
            return null;
        }

        var hits = About(procedure, slots.Words);
        if (judge.Judge(procedure, slots.Words) is { } verdict)
        {
            var rules = hits.Where(hit => hit.Sentence.Part == RecordPart.Rules && hit.Likelihood >= NearFrom).Take(1).Select(hit => hit.Sentence.Key);
            return (string.Join(SkillArguments.ListSeparator, verdict.Sentences.Select(sentence => sentence.Key).Concat(rules)), verdict);
        }

        if (!slots.Age.Told && slots.Words.Any(word => word.Folded.All(char.IsAsciiDigit)))
        {
            // A time that stands to no limit shares only its unit with a rule ("đóng được 14 tháng", "trong 10 ngày").
            return null;
        }

        return hits is [{ } first, ..] && first.Likelihood >= (first.Sentence.Part is not (RecordPart.Rules or RecordPart.Exempt) ? SureFrom : first.IsOfCase ? HedgedFrom : ToldFrom) ? (Keys(hits), null) : null;
    }

    /// <param name="slots">The message.</param>
    /// <param name="procedureId">What it is about.</param>
    /// <param name="intent">The side that is asked for.</param>
    /// <returns>What the skill is told: arguments and their values.</returns>
    public (string Argument, string? Value)[] Of(Slots slots, string procedureId, string intent)
    {
        var words = (slots.Asked ?? slots).Words;
        if (words.Count < ShortestMeant)
        {
            return [];
        }

        var asksOne = lexicon.AsksOne(words);
        var isSide = intent is not (Intents.Overview or Intents.Conditions or Intents.Late);
        if (words.Count > LongestAsked || procedures.Find(procedureId) is not { } procedure || About(procedure, words) is not [var first, ..] hits)
        {
            return LeftOpen(asksOne && !isSide);
        }

        if (first.Likelihood < SureFrom && asksOne && finder.Find(procedure, words).FirstOrDefault(hit => hit.Sentence.Part == RecordPart.Exempt) is { Sentence.Text: not null } exempt
            && intent is Intents.Overview or Intents.Conditions or Intents.Documents && finder.AsksWhetherAtAll(procedure, words))
        {
            return [(ProcedureSkill.Asked, exempt.Sentence.Key)];
        }

        if (first.Likelihood < ToldFrom)
        {
            // A step or the name of an office is no answer to whether something is so.
            return asksOne && !isSide && first is { Likelihood: >= HedgedFrom, Sentence.Part: RecordPart.Rules or RecordPart.Conditions or RecordPart.Notes or RecordPart.Exempt } && procedures.IsCurated(procedureId)
                ? [(ProcedureSkill.Asked, first.Sentence.Key), .. LeftOpen(true)]
                : LeftOpen(asksOne && !isSide);
        }

        var isAsked = asksOne ? !isSide || first.Likelihood >= SureFrom : !isSide && words.Count >= ShortestAsked && first.Likelihood >= SureFrom;
        return [(isAsked ? ProcedureSkill.Asked : ProcedureSkill.Beside, Keys(hits))];
    }

    private static (string Argument, string? Value)[] LeftOpen(bool isOpen) => isOpen ? [(ProcedureSkill.LeavesOpen, "true")] : [];
}
