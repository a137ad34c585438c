using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Đổi bằng lái đem gì, còn bị mất thì nộp đâu": the second part leaves out what the first one named, as a later turn of a talk does,
/// and is read as one. "Đổi bằng lái với tách hộ cần gì" asks once, of both: the part that asks nothing is read with the question of the
/// other. A turn that stays with the same procedure is no second wish.
/// </summary>
internal sealed class PartsAsTalk(SlotReader slots, WishLexicon lexicon, SharedSide shared, SituationCatalog situations, ProcedureCatalog catalog, TalkTurn talk, OpenAxis openAxis, PartReader parts, ListedParts lists)
{
    /// <summary>The part that begins, and one about something that has nothing to do with it, must mean this by themselves.</summary>
    private const double SureFrom = PartReader.SureFrom;

    /// <summary>Enough of the first where "với" joins what is asked once: the second stands beside it.</summary>
    private const double SureShared = 0.4;

    /// <summary>Enough of the second where it is read without the first.</summary>
    private const double SureOfItself = 0.6;

    /// <summary>Where nothing but a comma or "rồi" says that both are wished.</summary>
    private const double SureOfLoose = 0.75;

    /// <summary>The same where no word says that anything is to be done.</summary>
    private const double SureOfNames = 0.9;

    /// <summary>Longer ones are sentences of their own, which share no question.</summary>
    private const int LongestShared = 14;

    /// <summary>Under this likelihood a part means no procedure that is known.</summary>
    private const double KnownFrom = 0.2;

    /// <summary>A single word that nothing explains is hardly a name.</summary>
    private const int LeastNamed = 2;

    /// <summary>More than a card can tell of is no message of a few wishes.</summary>
    private const int Most = 3;
    private const int MostCuts = 8;

    /// <summary>The parts, in their order; null: one wish, or parts that do not ask each for a side.</summary>
    /// <param name="request">The message.</param>
    /// <param name="once">It says that things are done in one go: those of one thing in life are one wish.</param>
    public AskedParts? Of(PlanningRequest request, bool once) => Of(request, once, severally: false);

    /// <summary>As <see cref="Of(PlanningRequest, bool)"/>, of a message that says that it asks of each ("giấy tờ từng cái gồm gì"); null also where it does not.</summary>
    public AskedParts? Severally(PlanningRequest request, bool once) =>
        lexicon.Each.IsMatch(request.Question) ? Of(request with { Question = lexicon.Each.Replace(request.Question, "") }, once, severally: true) : null;

    private AskedParts? Of(PlanningRequest request, bool once, bool severally)
    {
        var split = Split(request, request.Question, before: null, Most, severally) ?? Announced(request);
        var listed = lists.OfPapers(request, severally) ?? (split is { Count: Most } ? null : lists.OfList(request, split?.Count ?? 1, severally));
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
            var attached = lexicon.Attached.IsMatch(cut.Value);
            if ((opening.Success || attached) && lexicon.Acts.IsMatch(rest) && !lexicon.AsksNeed.IsMatch(rest) && shared.Asks(rest)
                && Front(request, request.Question[..cut.Index], attached ? shared.Back(rest) : null) is { } head && IsUnread(request, rest, head))
            {
                return (head, rest);
            }
        }

        return null;
    }

    // "Đăng ký kết hôn kèm làm thẻ thư viện cần gì": what is asked at the end is asked of the first as well.
    private AskedPart? Front(PlanningRequest request, string front, string? asked) =>
        parts.Read(request, front, before: null) ?? (asked is not null && lexicon.Acts.IsMatch(front) && IsShort(front) ? parts.Read(request, $"{front} {asked}", before: null) : null);

    /// <inheritdoc cref="ListedParts.Unheard"/>
    public IReadOnlyList<string> Unheard(PlanningRequest request, IReadOnlyCollection<string> told) => lists.Unheard(request, told);

    // It names something, and neither any procedure nor what the record of the first one holds.
    private bool IsUnread(PlanningRequest request, string rest, AskedPart head) =>
        slots.Read(request with { Question = rest, Memory = null }) is { Asked: null } read
        && read.Unexplained >= LeastNamed && (read.Hits.Count == 0 || read.Hits[0].Known < KnownFrom) && !talk.AsksTheSame(read) && !talk.IsOfRecord(read, head.Id);

    // "Em muốn đổi bằng lái với tách hộ. Đổi bằng lái thì …, tách hộ thì …": what only announces asks nothing.
    private List<AskedPart>? Announced(PlanningRequest request)
    {
        var first = lexicon.Joints(request.Question).FirstOrDefault(static cut => cut.Value.AsSpan().Trim() is "." or ":" or "\n" or ";");
        return first is { Index: > 0 } && !shared.Asks(request.Question[..first.Index]) && !IsDone(request.Question[..first.Index], first.Value)
            ? Split(request, request.Question[(first.Index + first.Length)..], before: null, Most)
            : null;
    }

    private List<AskedPart>? Split(PlanningRequest request, string text, AskedPart? before, int most, bool severally = false)
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
            if (IsDone(text[..cut.Index], cut.Value) || IsDoneBehind(from) || Pair(request, text[..cut.Index], cut.Value, from, rest, before, severally) is not { } pair
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

    private (AskedPart Head, AskedPart Tail, string Before, string Behind)? Pair(PlanningRequest request, string front, string cut, string from, string rest, AskedPart? before, bool severally)
    {
        if (parts.Read(request, front, before, maySayHow: lexicon.Acts.IsMatch(front)) is { } head)
        {
            if (Behind(request, rest, head) is { } tail)
            {
                return (head, tail, front, rest);
            }

            // "Giấy độc thân cần gì? Nhập hộ khẩu nữa?"
            var more = lexicon.More.Match(rest);
            return (more.Success || lexicon.Along.IsMatch(cut)) && !shared.Asks(rest) && shared.Back(front) is { } asked
                && (more.Success ? rest[..more.Index] : rest) + " " + asked is var completed && IsShort(rest) && parts.Read(request, completed, head) is { } same && same.Sure >= SureFrom
                ? (head, same, front, completed)
                : null;
        }

        if (!MayShare(front, cut, from, severally, out var least) || shared.Asks(front) || shared.Back(rest) is not { } side)
        {
            return null;
        }

        var whole = $"{lexicon.More.Replace(front, "")} {side}";
        return parts.Read(request, whole, before, least: Math.Min(least, SureFrom)) is { } first && first.Sure >= least && (Behind(request, rest, first, Math.Min(least, SureFrom)) ?? Itself(request, rest, first)) is { } second && (second.Sure >= least || SaysChange(first, second))
            ? (first, second, whole, rest)
            : null;
    }

    // A later part; where it is still about what the first one names, and says what is done with that later, its name is put in.
    private AskedPart? Behind(PlanningRequest request, string rest, AskedPart head, double least = SureFrom)
    {
        AskedPart? other = parts.Read(request, rest, head, least: least) is { } tail && tail.Id != head.Id ? tail : null;
        return other is { } part && !IsOfAnother(rest, head, part) ? other
            : !lexicon.Now.IsMatch(rest) && shared.WithThing(rest, head.Read.Question) is { } named && parts.Read(request, named, head) is { } same ? same
            : other;
    }

    // "… luôn làm căn cước cho con 5 tuổi": for a talk an age is a circumstance of what was said before; what is to be done is named all the same.
    private AskedPart? Itself(PlanningRequest request, string rest, AskedPart head) =>
        lexicon.Acts.IsMatch(rest) && parts.Read(request, rest, before: null, least: SureOfItself) is { } part && part.Id != head.Id ? part : null;

    // "…, đổi lại bao nhiêu tiền" behind a card means the card, and no other paper that people do the same with.
    private bool IsOfAnother(string rest, AskedPart head, AskedPart part) =>
        shared.OnlyActs(rest) && !talk.BelongTogether(head.Id, part.Id) && catalog.Find(head.Id)?.Field != catalog.Find(part.Id)?.Field;

    // "Với" joins what is asked of both. Behind a comma or "rồi" the first part may only tell what happened before: it must say that
    // something is to be done, and nothing that it is done.
    private bool MayShare(string front, string cut, string from, bool severally, out double least)
    {
        var acts = lexicon.Acts.IsMatch(front) && lexicon.Acts.IsMatch(from);
        var attached = lexicon.Attached.IsMatch(cut);
        var along = (attached && acts) || severally || lexicon.Along.IsMatch(cut);
        // "Em muốn làm lại căn cước bị mất, …" says itself that it is wished for, whatever happened to the card.
        var wished = acts && lexicon.Wish.Match(front) is { Success: true } wish && lexicon.Acts.IsMatch(front.AsSpan(wish.Index));
        least = along ? SureShared : wished ? SureFrom : acts ? SureOfLoose : SureOfNames;
        // "Hộ chiếu còn hạn", and what is set against another thing is asked of itself alone.
        return IsShort(front) && IsShort(from) && !lexicon.SetAgainst.IsMatch(from)
            && ((along && (acts || severally || !lexicon.Lived.IsMatch(front))) || (!along && !attached && (wished || !lexicon.Done.IsMatch(Undone(front))) && !lexicon.Now.IsMatch(from) && (acts || !lexicon.Lived.IsMatch(front))));
    }

    // "Mua nhà xong sang tên sổ": what is to be done stands behind what is done.
    private string Undone(string front) => lexicon.Finished.Matches(front).LastOrDefault() is { } done && front[(done.Index + done.Length)..] is var rest && lexicon.Acts.IsMatch(rest) ? rest : front;

    private static bool IsShort(ReadOnlySpan<char> part)
    {
        var words = 0;
        for (var i = 0; i < part.Length; i++)
        {
            words += !char.IsWhiteSpace(part[i]) && (i == 0 || char.IsWhiteSpace(part[i - 1])) ? 1 : 0;
        }

        return words <= LongestShared;
    }

    // A case told behind its procedure is a circumstance ("đăng ký kết hôn cần gì, chồng em người Đài thì nộp ở đâu"), unless it is set
    // against it ("còn …"), something else is done ("… gia hạn thì nộp ở đâu"), or the first part has said that it means the other one.
    private bool IsOneMatter(AskedPart head, AskedPart tail, string from) =>
        situations.DoesWorkOf(head.Id, tail.Id) || situations.DoesWorkOf(tail.Id, head.Id)
        || lexicon.AsksNeed.IsMatch(from)
        || ((situations.AreSiblings(head.Id, tail.Id) || openAxis.Opposes(head.Id, tail.Id))
            && catalog.Find(head.Id)?.Field == catalog.Find(tail.Id)?.Field
            && !lexicon.Contrast.IsMatch(from) && !SaysItself(head, tail.Id) && !SaysChange(head, tail) && !(IsNamed(head) && IsNamed(tail)));

    // "Xóa đăng ký thường trú rồi đăng ký thường trú": each is called by its own name, act and all.
    private bool IsNamed(AskedPart part) => (part.Sure >= SureOfLoose && lexicon.Acts.IsMatch(part.Read.Question)) || IsNamedOutright(part);

    private bool IsNamedOutright(AskedPart part) => part.Read.Hits.FirstOrDefault(hit => hit.ProcedureId == part.Id) is { ProcedureId: not null } hit && talk.IsNamedOutright(hit, part.Read);

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
