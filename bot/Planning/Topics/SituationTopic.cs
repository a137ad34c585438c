using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning.Topics;

/// <summary>
/// Messages that name a paper but not the case ("bằng lái"), or an event in life ("mới sinh con"): the cases as options, or
/// the procedures in a sensible order. And what the data does not hold: the office that knows.
/// </summary>
internal sealed class SituationTopic(SituationCatalog situations, ProcedureCatalog procedures, ProcedureOffer offer, ProcedureTopic topic, TakenHits hits, IProcedureSearch search, ClauseReader clauses, FeeForGroup feeForGroup, TurnLexicon turns, HeldMatter held, TypedLabel labels, ResidenceTurn residence) : ITopicPlanner
{
    /// <summary>From this likelihood a procedure may be meant more than a matter that merely shares its words.</summary>
    private const double ThinkableFrom = 0.3;

    /// <summary>So likely without the words of the matter, it is.</summary>
    private const double MeantBesideFrom = 0.5;
    private const double SurelyMeant = 0.6;
    private const int MostHits = 2;

    /// <summary>More words than these beside an event tell of something else.</summary>
    private const int MostToldBeside = 5;

    /// <summary>From this likelihood they name a procedure.</summary>
    private const double NamedBesideFrom = 0.1;

    /// <summary>With more unexplained words the message is a story of its own, for the search to understand.</summary>
    private const int MostLeftForUnknown = 7;

    private const double PlausibleFrom = 0.12;

    /// <summary>The talk is about it, and the turn has to do with it.</summary>
    private const double RelatedFrom = 0.04;

    /// <summary>The message holds nothing else.</summary>
    private const double Plain = 0.95;

    /// <summary>Less than an option that was chosen.</summary>
    private const double NearlyPlain = 0.88;

    /// <summary>No figure of a report is as sure.</summary>
    private const double SureBesideMeasure = 0.98;

    /// <summary>Anything else that is understood goes before.</summary>
    private const double JustSure = 0.45;

    public Plan? Propose(Slots slots, Understanding? memory) =>
        // "Căn cước" among options is the option, though alone it would be asked about.
        labels.Of(slots, memory) is not null ? null : Of(slots, memory);

    private Plan? Of(Slots slots, Understanding? memory) =>
        (IsUnheldRather(slots) ? OfUnknown(slots, memory) : null) ?? OfSituation(slots, memory) ?? OfUnknown(slots, memory);

    // "Mở tiệm" is an event in life, "mở tiệm thuốc tây" says more: another matter.
    private bool IsUnheldRather(Slots slots) =>
        situations.ReadUnknown(slots.Rest) is { Words: var said } && situations.Read(slots.Rest) is var (_, matches) && said > matches.Max(match => match.Length);

    private Plan? OfSituation(Slots slots, Understanding? memory)
    {
        if (situations.Read(slots.Rest) is not var (situation, matches)
            || slots.LeftBeside([.. matches]) is var left && left > 0 && !(memory is null && situation.InOrder && left <= MostToldBeside && OnlyTold(slots, [.. matches]))
            || !matches.Any(slots.Adds)
            || (slots.IsRare && slots.Hits is [{ } likeliest, ..] && !situation.Holds(likeliest.ProcedureId))
            || situation.Unless.IsIn(slots.Rest))
        {
            return null;
        }

        if (situation.InOrder && ReceivedMoney.MayBeAsked(slots))
        {
            // "Sinh con ở Bạc Liêu được thưởng bao nhiêu": the papers that follow are not asked for.
            return null;
        }

        if ((memory is { Topic: ProcedureTopic.Topic } && residence.Is(slots)) || topic.KnowsKind(slots, memory) || topic.JudgesTold(slots, memory))
        {
            // "Hộ khẩu Sóc Trăng thì làm ở đâu" while another paper is talked about, "à không, sai tên".
            return null;
        }

        var intent = ProcedureIntent.Of(slots.Cues);
        if (situation.OnlyBare && intent is not (null or Intents.Overview))
        {
            return null;
        }

        if (intent is null && memory is { Topic: ProcedureTopic.Topic, ProcedureId: not null } && matches.All(match => IsOnlyTold(slots, match)))
        {
            // "Chú tôi chưa kết hôn, không con cái" while another paper is talked about.
            return null;
        }

        if (situation is { InOrder: true, AnySide: false } && intent is not (null or Intents.Overview or Intents.Steps))
        {
            // "Mở quán cần giấy tờ gì" asks for the papers of one procedure, which the search knows.
            return null;
        }

        if (topic.Settled([.. situation.Steps.Select(step => step.Procedure)], memory) is { } settled)
        {
            return topic.ActSettled(slots, settled, intent, memory);
        }

        if (topic.IsOfRecord(slots, memory))
        {
            // "Có cần lý lịch tư pháp không" while a work permit is talked about.
            return null;
        }

        if (!situation.InOrder && NamedCase(situation, [.. matches], slots) is { } named)
        {
            return topic.ActSettled(slots, named, intent, memory);
        }

        var plan = offer.Of(slots, intent, situation.Steps.Select(step => ((string?)step.Label, step.Procedure)), situation.Lead, 1);
        return situation.InOrder
            ? plan with { Text = $"{situation.Lead}:\n{string.Join('\n', plan.Options.Select((option, i) => $"{i + 1}. {option.Label}"))}\nAnh/chị chọn việc muốn xem trước nhé." }
            : plan;
    }

    // "Làm sổ đỏ lần đầu mất bao lâu" says which case it is: nobody is asked for it again.
    private string? NamedCase(Situation situation, CueMatch[] matches, Slots slots)
    {
        // "Tạm" of "tạm ngừng kinh doanh" is in the name that all cases have.
        Word[] name = [.. slots.Rest.Where((_, at) => Array.Exists(matches, match => match.Covers(at)))];
        foreach (var axis in situations.Axes)
        {
            if (situation.Steps.All(step => axis.Has(step.Procedure)) && axis.Sides.Where(side => situation.Holds(side.Procedure) && side.Says.IsMeantIn(slots.Told) && !side.Says.IsIn(name)).ToList() is [var only])
            {
                return only.Procedure;
            }
        }

        return null;
    }

    // However alike, such a record is of soldiers or of the police.
    private bool IsOfAnotherCorps(Slots slots, UnknownMatter matter) =>
        matter.IsApart && slots.Hits is [{ } alike, ..] && !procedures.IsCurated(alike.ProcedureId);

    // "Đi xuất khẩu lao động cần làm hộ chiếu" names a procedure beside the matter; "tách thửa cho hai đứa con" does not.
    private bool IsMeantBeside(Slots slots, CueMatch matter) =>
        slots.Hits is [{ } likeliest, ..] && likeliest.Confidence >= ThinkableFrom
        && search.Search(Without(slots, matter), MostHits) is [{ } beside, ..]
        && beside.ProcedureId == likeliest.ProcedureId && beside.Confidence >= MeantBesideFrom;

    private static string Without(Slots slots, CueMatch matter) =>
        string.Join(' ', slots.Rest.Where((_, at) => !matter.Covers(at)).Select(word => word.Folded));

    private bool IsOnlyTold(Slots slots, CueMatch matter) =>
        turns.ToldBehind.ReadAsMeant(slots.Rest).Matches.Any(word => word.At == matter.At + matter.Length)
        || turns.ToldBefore.ReadAsMeant(slots.Rest).Matches.Any(word => word.At + word.Length == matter.At);

    // "Vợ em sinh hôm qua ở bệnh viện Từ Dũ": beside the event nothing is asked and no procedure is named.
    private bool OnlyTold(Slots slots, CueMatch[] matches) =>
        ProcedureIntent.Of(slots.Cues) is null && !turns.Asking.ReadAsMeant(slots.Words).Matches.Any(match => !IsCount(slots.Words, match.At + match.Length)) && !slots.Question.Contains('?', StringComparison.Ordinal)
        && string.Join(' ', slots.Rest.Where((_, at) => !slots.Explained[at] && !Array.Exists(matches, match => at >= match.At && at < match.At + match.Length)).Select(word => word.Folded)) is { Length: > 0 } told
        && search.Search(told, MostHits) is not [{ Confidence: >= NamedBesideFrom }, ..];

    // "Được 2 tuần" asks for no leave.
    private static bool IsCount(IReadOnlyList<Word> words, int at) => at < words.Count && words[at].Folded.All(char.IsAsciiDigit);

    private Plan? OfUnknown(Slots slots, Understanding? memory)
    {
        if (situations.ReadUnknown(slots.Rest) is not var (matter, match, _, inParts) || !slots.Adds(match) || (memory is { Topic: ProcedureTopic.Topic } && topic.CorrectsCase(slots.Question)))
        {
            return null;
        }

        var isCurated = matter.Records is [var own, ..] && procedures.IsCurated(own) && slots.Hits is [{ Confidence: >= ThinkableFrom } found, ..] && found.ProcedureId == own;
        if (isCurated && !IsUnheldRather(slots))
        {
            // The search finds it by itself, and knows of two wishes.
            return null;
        }

        if (inParts && !isCurated && !IsOfAnotherCorps(slots, matter) && slots.Hits is [{ Confidence: >= SurelyMeant }, ..])
        {
            // "Anh em tôi nhận thừa kế đất, sang tên sổ đỏ cần giấy gì" names what it asks for.
            return null;
        }

        if (slots.Hits is [{ Confidence: >= SurelyMeant }, ..] && feeForGroup.Groups(slots.Rest).Any(group => group.At <= match.At && group.At + group.Length >= match.At + match.Length))
        {
            // "Gia đình liệt sĩ sao y có được miễn phí không": what such people get is no matter of this message.
            return null;
        }

        if (memory?.ProcedureId is { } before && slots.Hits.Any(hit => hit.ProcedureId == before && hit.Share >= RelatedFrom))
        {
            // "Em ly hôn rồi thì phải đem thêm gì" while a marriage is talked about.
            return null;
        }

        if (slots.Hits is [{ Confidence: >= SurelyMeant } sure, ..] && clauses.Read(slots.Question)?.Wish is { } wish
            && search.Search(wish, MostHits) is [{ Confidence: >= MeantBesideFrom } wished, ..] && wished.ProcedureId == sure.ProcedureId
            && situations.ReadUnknown(Word.Split(wish)) is null)
        {
            // "Đang chờ ly hôn thì có đăng ký tạm trú chỗ khác được không": the matter is what is told, another is asked.
            return null;
        }

        if (IsOnlyTold(slots, match) && search.Search(Without(slots, match), MostHits) is [{ Known: >= MeantBesideFrom } asked, ..] && slots.Hits.Take(MostHits).Any(hit => hit.Known >= ThinkableFrom && hit.ProcedureId == asked.ProcedureId))
        {
            // "Kết hôn cần những giấy gì, vợ em là người đã ly hôn".
            return null;
        }

        var left = slots.LeftBeside(match, new CueMatch("leaving", 0, slots.Leaving));
        // Where records have been imported, one of them may well be about the matter.
        var imported = slots.Hits.Any(hit => hit.Share >= PlausibleFrom && !procedures.IsCurated(hit.ProcedureId));
        if (matter.OnlyHeld && !held.Holds(matter))
        {
            return null;
        }

        if (matter.OfForeigners)
        {
            // Who and what are both said; a record of foreigners goes before.
            return slots.Hits is [{ Confidence: >= ThinkableFrom }, ..] ? null
                : held.Known(slots, matter, Plain) ?? new OutcomePlan("unknown_matter", Plain, matter.Office) { About = matter };
        }

        if (left > MostLeftForUnknown || (left > 0 && !IsOfAnotherCorps(slots, matter) && IsMeantBeside(slots, match)))
        {
            return null;
        }

        // Options that were offered go before: "ủy quyền lãnh lương hưu giùm" chooses one.
        var surely = memory is { OfferedIds.Count: > 1 } ? NearlyPlain : left == 0 ? Plain : Math.Max(NearlyPlain, slots.Hits is [{ } likeliest, ..] ? likeliest.Confidence + 0.01 : 0);
        if (!slots.ForOfficial && slots.Indicators.Count == 0 && CitizensFigures.NamesMeasure(slots))
        {
            // "Đóng bảo hiểm xã hội tự nguyện mỗi tháng thấp nhất bao nhiêu": nothing that a report counts.
            surely = Math.Max(surely, SureBesideMeasure);
        }

        // How much one pays for voluntary insurance is no fee of the record that registers it.
        var ownMoney = matter.HasOwnMoney && ProcedureIntent.Of(slots.Cues) is (Intents.Fee or Intents.Free);
        if (!ownMoney && held.Known(slots, matter, surely) is { } known)
        {
            return known;
        }

        var isApart = matter.IsApart || ownMoney;
        if (isApart && slots.Hits is [{ } alike, ..] && !procedures.IsCurated(alike.ProcedureId))
        {
            surely = Math.Max(surely, alike.Confidence + 0.01);
        }

        var taken = !isApart && slots.Hits is [{ } first, ..] && !procedures.IsCurated(first.ProcedureId) && hits.IsTaken(slots, ProcedureIntent.Of(slots.Cues));
        return (taken || isApart ? null : held.Of(slots, matter, match, surely))
            ?? new OutcomePlan("unknown_matter", imported && !isApart ? JustSure : surely, matter.Office) { Understood = UnknownTalk.Of(matter.Id), About = matter };
    }
}
