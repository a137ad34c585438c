using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Đổi bằng lái đem gì, còn bị mất thì nộp đâu": the second part leaves out what the first one named, as a later turn of a talk does,
/// and is read as one. "Đổi bằng lái với tách hộ cần gì" asks once, of both: the part that asks nothing is read with the question of the
/// other. A turn that stays with the same procedure is no second wish.
/// </summary>
internal sealed partial class PartsAsTalk(SlotReader slots, WishLexicon lexicon, SharedSide shared, SituationCatalog situations, ProcedureCatalog catalog, ProcedureTopic procedures, TalkTurn talk, OpenAxis openAxis)
{
    /// <summary>The part that begins, and one about something that has nothing to do with it, must mean this by themselves.</summary>
    private const double SureFrom = 0.5;

    /// <summary>Enough of the first where "với" joins what is asked once: the second stands beside it.</summary>
    private const double SureShared = 0.4;

    /// <summary>Where nothing but a comma or "rồi" says that both are wished.</summary>
    private const double SureOfLoose = 0.75;

    /// <summary>The same where no word says that anything is to be done.</summary>
    private const double SureOfNames = 0.9;

    /// <summary>Longer parts are stories, which ask once.</summary>
    private const int LongestPart = 24;

    /// <summary>Longer ones are sentences of their own, which share no question.</summary>
    private const int LongestShared = 14;

    /// <summary>Under this likelihood a part means no procedure that is known.</summary>
    private const double KnownFrom = 0.2;

    /// <summary>From this one a thing is named, whatever is to be done with it.</summary>
    private const double NamedFrom = 0.6;

    /// <summary>A single word that nothing explains is hardly a name.</summary>
    private const int LeastNamed = 2;

    /// <summary>What the planner acts on.</summary>
    private const double ActsFrom = 0.5;

    /// <summary>More than a card can tell of is no message of a few wishes.</summary>
    private const int Most = 3;
    private const int MostCuts = 8;
    private const int ShortestPart = 2;

    /// <summary>The parts, in their order; null: one wish, or parts that do not ask each for a side.</summary>
    /// <param name="request">The message.</param>
    /// <param name="once">It says that things are done in one go: those of one thing in life are one wish.</param>
    public AskedParts? Of(PlanningRequest request, bool once)
    {
        var split = Split(request, request.Question, before: null, Most) ?? Announced(request);
        var listed = OfPapers(request) ?? (split is { Count: Most } ? null : OfList(request, split?.Count ?? 1));
        return (listed ?? (split is null ? null : new AskedParts(split, []))) is { } asked
            && !(once && asked.Parts.Zip(asked.Parts.Skip(1)).Any(pair => talk.BelongTogether(pair.First.Id, pair.Second.Id))) ? asked : null;
    }

    /// <summary>
    /// The one wish that is understood of a message that asks for another thing as well, and that thing as typed; null: no such message.
    /// </summary>
    /// <param name="request">The message.</param>
    public (AskedPart Understood, string Left)? OnlyOne(PlanningRequest request)
    {
        foreach (var cut in lexicon.Joints(request.Question).Take(MostCuts))
        {
            var from = request.Question[(cut.Index + cut.Length)..];
            var opening = lexicon.Opening.Match(from) is { Success: true } besides ? besides : lexicon.SetAgainst.Match(from);
            var rest = from[opening.Length..].Trim();
            if (opening.Success && lexicon.Acts.IsMatch(rest) && !lexicon.AsksNeed.IsMatch(rest) && shared.Asks(rest)
                && Read(request, request.Question[..cut.Index], before: null) is { } head && IsUnread(request, rest, head))
            {
                return (head, rest);
            }
        }

        return null;
    }

    // It names something, and neither any procedure nor what the record of the first one holds.
    private bool IsUnread(PlanningRequest request, string rest, AskedPart head) =>
        slots.Read(request with { Question = rest, Memory = null }) is { Asked: null } read
        && read.Unexplained >= LeastNamed && (read.Hits.Count == 0 || read.Hits[0].Known < KnownFrom) && !talk.AsksTheSame(read) && !talk.IsOfRecord(read, head.Id);

    // Of papers that are named as lost or to be made anew, each that is understood is told of; of others, all or none.
    private AskedParts? OfPapers(PlanningRequest request)
    {
        if (shared.EachPaper(request.Question) is not { } papers || Known(request, papers) is not { } known)
        {
            return null;
        }

        return known.Parts.Count == papers.Count
            || (known.Parts.Count > 0 && lexicon.Changes.IsIn(TextOf(request)) && !lexicon.AsksNeed.IsMatch(request.Question)) ? Told(known.Parts, known.Others) : null;
    }

    private static IReadOnlyList<Word> TextOf(PlanningRequest request) => Word.Split(request.Question);

    private AskedParts? OfList(PlanningRequest request, int more) =>
        shared.EachListed(request.Question) is { } things && Known(request, things, isList: true) is { } known
        && known.Parts.Count >= (known.Others.Count > 0 ? more : more + 1) && known.Parts.Count >= Math.Max(LeastNamed, known.Others.Count) && known.Others.TrueForAll(other => IsMatter(request, other))
        && !known.Parts.Zip(known.Parts.Skip(1)).Any(pair => situations.DoesWorkOf(pair.First.Part.Id, pair.Second.Part.Id) || situations.DoesWorkOf(pair.Second.Part.Id, pair.First.Part.Id))
            ? Told(known.Parts, known.Others)
            : null;

    // What is to be done is wished for, whichever case of it is meant; a name alone must be sure.
    private bool IsWished(AskedPart part, string name) =>
        lexicon.Acts.IsMatch(name) ? part.Read.Hits is [{ Known: >= SureOfLoose }, ..] : part.Sure >= SureOfNames;

    // "Tôi đủ 60 tuổi" in front of what is asked is who asks. What is named and understood alone is a matter, whoever answers it.
    private bool IsMatter(PlanningRequest request, string name) =>
        lexicon.Papers.IsIn(Word.Split(name))
        || (slots.Read(request with { Question = name, Memory = null }) is { Hits: [{ } likeliest, ..] } && likeliest.Known >= (lexicon.Acts.IsMatch(name) ? KnownFrom : NamedFrom));

    // Null: two of them mean the same, so that they are no different matters. In a list nothing but commas says that each is wished for.
    private (List<(string Name, AskedPart Part)> Parts, List<string> Others)? Known(PlanningRequest request, IReadOnlyList<ListedMatter> things, bool isList = false)
    {
        List<(string Name, AskedPart Part)> parts = [];
        List<string> others = [];
        foreach (var thing in things)
        {
            if (Read(request, thing.Message, before: null, maySayHow: true) is { } part && (!isList || IsWished(part, thing.Name)))
            {
                parts.Add((thing.Name, part));
            }
            else
            {
                others.Add(thing.Name);
            }
        }

        return parts.DistinctBy(part => part.Part.Id).Count() == parts.Count ? (parts, others) : null;
    }

    private static AskedParts Told(List<(string Name, AskedPart Part)> parts, List<string> others) =>
        new([.. parts.Take(Most).Select(part => part.Part)], [.. parts.Skip(Most).Select(part => part.Name), .. others]);

    // "Em muốn đổi bằng lái với tách hộ. Đổi bằng lái thì …, tách hộ thì …": what only announces asks nothing.
    private List<AskedPart>? Announced(PlanningRequest request)
    {
        var first = lexicon.Joints(request.Question).FirstOrDefault(static cut => cut.Value.AsSpan().Trim() is "." or ":" or "\n" or ";");
        return first is { Index: > 0 } && !shared.Asks(request.Question[..first.Index]) && !IsDone(request.Question[..first.Index], first.Value)
            ? Split(request, request.Question[(first.Index + first.Length)..], before: null, Most)
            : null;
    }

    private List<AskedPart>? Split(PlanningRequest request, string text, AskedPart? before, int most)
    {
        if (most < 2)
        {
            return null;
        }

        (AskedPart Head, AskedPart Tail, string Before, string Behind)? best = null;
        foreach (var cut in lexicon.Joints(text).Take(MostCuts))
        {
            var from = text[(cut.Index + cut.Length)..];
            var rest = from[lexicon.Opening.Match(from).Length..];
            if (IsDone(text[..cut.Index], cut.Value) || IsDoneBehind(from) || Pair(request, text[..cut.Index], cut.Value, from, rest, before) is not { } pair
                || before?.Id == pair.Head.Id || pair.Tail.Id == pair.Head.Id || IsOneMatter(pair.Head, pair.Tail, cut.Value + from))
            {
                continue;
            }

            if (best is not { } other || Math.Min(pair.Head.Sure, pair.Tail.Sure) > Math.Min(other.Head.Sure, other.Tail.Sure))
            {
                best = pair;
            }
        }

        if (best is not { } two)
        {
            return null;
        }

        return Split(request, two.Behind, two.Head, most - 1) is { } further && further.TrueForAll(part => part.Id != two.Head.Id) ? [two.Head, .. further]
            : Split(request, two.Before, before, most - 1) is { } earlier && earlier.TrueForAll(part => part.Id != two.Tail.Id) ? [.. earlier, two.Tail]
            : [two.Head, two.Tail];
    }

    private (AskedPart Head, AskedPart Tail, string Before, string Behind)? Pair(PlanningRequest request, string front, string cut, string from, string rest, AskedPart? before)
    {
        // What is read of a part costs a search and a plan; whether it asks at all is seen at once.
        if (Asks(request, front, before is not null) && !MayFollow(request, front, cut, rest) && !(MayShare(front, cut, from, out _) && !shared.Asks(front)))
        {
            return null;
        }

        if (Read(request, front, before) is { } head)
        {
            if (Behind(request, rest, head) is { } tail)
            {
                return (head, tail, front, rest);
            }

            // "Giấy độc thân cần gì? Nhập hộ khẩu nữa?"
            var more = lexicon.More.Match(rest);
            return (more.Success || lexicon.Along.IsMatch(cut)) && !shared.Asks(rest) && shared.Back(front) is { } asked
                && (more.Success ? rest[..more.Index] : rest) + " " + asked is var completed && IsShort(rest) && Read(request, completed, head) is { } same && same.Sure >= SureFrom
                ? (head, same, front, completed)
                : null;
        }

        if (!MayShare(front, cut, from, out var least) || shared.Asks(front) || shared.Back(rest) is not { } side)
        {
            return null;
        }

        var whole = $"{lexicon.More.Replace(front, "")} {side}";
        return Read(request, whole, before, least: Math.Min(least, SureFrom)) is { } first && first.Sure >= least && Behind(request, rest, first, Math.Min(least, SureFrom)) is { } second && (second.Sure >= least || SaysChange(first, second))
            ? (first, second, whole, rest)
            : null;
    }

    // A later part; where it is still about what the first one names, and says what is done with that later, its name is put in.
    private AskedPart? Behind(PlanningRequest request, string rest, AskedPart head, double least = SureFrom)
    {
        AskedPart? other = Read(request, rest, head, least: least) is { } tail && tail.Id != head.Id ? tail : null;
        return other is { } part && !IsOfAnother(rest, head, part) ? other
            : !lexicon.Now.IsMatch(rest) && shared.WithThing(rest, head.Read.Question) is { } named && Read(request, named, head) is { } same ? same
            : other;
    }

    // "…, đổi lại bao nhiêu tiền" behind a card means the card, and no other paper that people do the same with.
    private bool IsOfAnother(string rest, AskedPart head, AskedPart part) =>
        shared.OnlyActs(rest) && !talk.BelongTogether(head.Id, part.Id) && catalog.Find(head.Id)?.Field != catalog.Find(part.Id)?.Field;

    // "Với" joins what is asked of both. Behind a comma or "rồi" the first part may only tell what happened before: it must say that
    // something is to be done, and nothing that it is done.
    private bool MayShare(string front, string cut, string from, out double least)
    {
        var along = lexicon.Along.IsMatch(cut);
        var acts = lexicon.Acts.IsMatch(front) && lexicon.Acts.IsMatch(from);
        least = along ? SureShared : acts ? SureOfLoose : SureOfNames;
        // "Hộ chiếu còn hạn", and what is set against another thing is asked of itself alone.
        return IsShort(front) && IsShort(from) && !lexicon.SetAgainst.IsMatch(from)
            && (along || (!lexicon.Done.IsMatch(front) && !lexicon.Now.IsMatch(from) && (acts || !lexicon.Lived.IsMatch(front))));
    }

    private AskedPart? Read(PlanningRequest request, string part, AskedPart? before, bool maySayHow = false, double least = SureFrom)
    {
        if (part.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var memory = before?.Plan.Understood;
        var asked = request with { Question = part, Memory = memory };
        return slots.Said(asked) is { } said && Asks(said, memory is not null || maySayHow)
            && slots.Read(asked, memory is null ? least : 0) is { } read
            && (before is not null || MayBeSure(read, least))
            && procedures.Propose(read, memory) is SkillPlan { Confidence: >= ActsFrom, Understood: { ProcedureId: not null, Intent: not null } } plan
                ? Sure(new AskedPart(read, SaysHow(read) ? procedures.Act(read, plan.Understood.ProcedureId, Cues.Intents.Overview, plan.Confidence) : plan), before, least)
                : null;
    }

    // "… thì thủ tục sao" asks how it is done, whatever was asked before.
    private static bool SaysHow(Slots read) => ProcedureIntent.Of(read.Cues) is Cues.Intents.Overview && TalkTurn.EndsInSao(read.Words);

    private AskedPart? Sure(AskedPart part, AskedPart? before, double least) =>
        part.Sure >= least || (before is { } first && talk.BelongTogether(first.Id, part.Id)) ? part : null;

    // A case told behind its procedure is a circumstance ("đăng ký kết hôn cần gì, chồng em người Đài thì nộp ở đâu"), unless it is set
    // against it ("còn …"), something else is done ("… gia hạn thì nộp ở đâu"), or the first part has said that it means the other one.
    private bool IsOneMatter(AskedPart head, AskedPart tail, string from) =>
        situations.DoesWorkOf(head.Id, tail.Id) || situations.DoesWorkOf(tail.Id, head.Id)
        || lexicon.AsksNeed.IsMatch(from)
        || ((situations.AreSiblings(head.Id, tail.Id) || openAxis.Opposes(head.Id, tail.Id))
            && catalog.Find(head.Id)?.Field == catalog.Find(tail.Id)?.Field
            && !lexicon.Contrast.IsMatch(from) && !SaysItself(head, tail.Id) && !SaysChange(head, tail));

    private bool SaysChange(AskedPart head, AskedPart tail)
    {
        var said = lexicon.Changes.Read(tail.Read.Rest).Matches;
        return said.Count > 0 && !lexicon.Changes.IsIn(head.Read.Rest);
    }

    private bool SaysItself(AskedPart part, string other) =>
        openAxis.Insists(part.Id, part.Read)
        || situations.Siblings.Any(sibling => sibling.Special == part.Id && sibling.General == other && sibling.IsSaidIn(part.Read.Told));

    // "…, em đã đăng ký rồi": told behind what is asked.
    private bool IsDoneBehind(string tail) => lexicon.EndsDone.IsMatch(tail) && lexicon.Already.IsMatch(tail) && !shared.Asks(tail);

    // "Sổ cũ bị thu rồi, giờ …", "em mới đăng ký kết hôn xong giờ …" tell what is done.
    private bool IsDone(string head, string cut) =>
        lexicon.EndsDone.IsMatch(head) || (lexicon.Finished.IsMatch(cut) && lexicon.Already.IsMatch(head));
}
