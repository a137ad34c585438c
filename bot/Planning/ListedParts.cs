using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning;

/// <summary>
/// "Phí tách hộ, xác nhận độc thân và bản sao khai sinh": several things with one question. Those that are understood are answered, and of
/// the others it is said that each is to be asked for by itself.
/// </summary>
internal sealed class ListedParts(SlotReader slots, WishLexicon lexicon, SharedSide shared, SituationCatalog situations, TalkTurn talk, PartReader parts)
{
    /// <summary>Where no word but a comma says that each is wished for.</summary>
    private const double SureOfLoose = 0.75;

    /// <summary>The same where no word says that anything is to be done.</summary>
    private const double SureOfNames = 0.9;

    /// <summary>Under this likelihood a part means no procedure that is known.</summary>
    private const double KnownFrom = 0.2;

    /// <summary>From this one a thing is named, whatever is to be done with it.</summary>
    private const double NamedFrom = 0.6;
    private const int LeastParts = 2;

    /// <summary>More than a card can tell of is no message of a few wishes.</summary>
    private const int Most = 3;

    /// <summary>Of papers that are named as lost or to be made anew, each that is understood; of others, all or none. Null: no such papers.</summary>
    /// <param name="request">The message.</param>
    /// <param name="severally">It says that it asks of each: whoever names no case of a paper means the commonest.</param>
    public AskedParts? OfPapers(PlanningRequest request, bool severally)
    {
        if (shared.EachPaper(request.Question) is not { } papers || Known(request, papers, isList: false, severally) is not { } known)
        {
            return null;
        }

        return known.Parts.Count == papers.Count
            || (known.Parts.Count > 0 && lexicon.Changes.IsIn(Word.Split(request.Question)) && !lexicon.AsksNeed.IsMatch(request.Question)) ? Told(known.Parts, known.Others) : null;
    }

    /// <summary>Of a list of things to be done, those that are understood; null: no such list, or fewer of them than are understood otherwise.</summary>
    /// <param name="request">The message.</param>
    /// <param name="more">So many are understood otherwise.</param>
    /// <param name="severally">As for papers.</param>
    public AskedParts? OfList(PlanningRequest request, int more, bool severally)
    {
        var announced = Announced(request.Question);
        severally |= announced > 0;
        return shared.EachListed(request.Question[announced..], announced > 0 ? LeastParts : SharedSide.FewestListed) is { } things && Known(request, things, isList: true, severally) is { } known
            && known.Parts.Count >= (known.Others.Count > 0 ? more : more + 1) && known.Parts.Count >= Math.Max(LeastParts, known.Others.Count) && known.Others.TrueForAll(other => IsMatter(request, other))
            && !known.Parts.Zip(known.Parts.Skip(1)).Any(pair => situations.DoesWorkOf(pair.First.Part.Id, pair.Second.Part.Id) || situations.DoesWorkOf(pair.Second.Part.Id, pair.First.Part.Id))
                ? Told(known.Parts, known.Others)
                : null;
    }

    // "Mất 2 cái: …" says what is the matter with each.
    private int Announced(string message) =>
        lexicon.Announced.Match(message) is { Success: true } match && Word.Split(match.Value) is var words && !situations.Losses.Any(loss => loss.Lost!.IsMeantIn(words)) && !lexicon.Changes.IsIn(words) ? match.Length : 0;

    /// <summary>Matters that a message wishes for by their own names beside those that it is answered with, as typed: nothing of it is passed over in silence.</summary>
    /// <param name="request">The message.</param>
    /// <param name="told">The procedures that it is answered with.</param>
    public IReadOnlyList<string> Unheard(PlanningRequest request, IReadOnlyCollection<string> told)
    {
        if (lexicon.Joints(request.Question).Count == 0 || Word.Split(request.Question).Count > LongestMessage)
        {
            return [];
        }

        List<string> unheard = [];
        foreach (var piece in lexicon.Pieces(request.Question).Select(piece => shared.Front(piece.Trim())).Where(piece => IsToDo(piece) || shared.Asks(piece)).Take(Most))
        {
            if (slots.Read(request with { Question = piece, Memory = null }, SureOfLoose) is { Hits: [{ Confidence: >= SureOfLoose } first, ..] } read
                && talk.IsNamedOutright(first, read) && !told.Any(id => id == first.ProcedureId || talk.BelongTogether(id, first.ProcedureId) || situations.DoesWorkOf(id, first.ProcedureId) || situations.DoesWorkOf(first.ProcedureId, id)))
            {
                unheard.Add(piece);
            }
        }

        return unheard;
    }

    /// <summary>Longer messages are stories, which tell of more than they ask.</summary>
    private const int LongestMessage = 24;

    // "Mới đăng ký kết hôn" tells what is done, "khi sang tên xe" when.
    private bool IsToDo(string piece) => lexicon.Acts.IsMatch(piece) && !lexicon.Done.IsMatch(piece) && !lexicon.Lived.IsMatch(piece) && !lexicon.AsksNeed.IsMatch(piece);

    // What is to be done is wished for, whichever case of it is meant; a name alone must be sure.
    private bool IsWished(AskedPart part, string name, bool severally) =>
        severally || (lexicon.Acts.IsMatch(name) ? part.Read.Hits is [{ Known: >= SureOfLoose }, ..] : part.Sure >= SureOfNames);

    // "Tôi đủ 60 tuổi" in front of what is asked is who asks. What is named and understood alone is a matter, whoever answers it.
    private bool IsMatter(PlanningRequest request, string name) =>
        lexicon.Papers.IsIn(Word.Split(name))
        || (slots.Read(request with { Question = name, Memory = null }) is { Hits: [{ } likeliest, ..] } && likeliest.Known >= (lexicon.Acts.IsMatch(name) ? KnownFrom : NamedFrom));

    // Null: two of them mean the same, so that they are no different matters. In a list nothing but commas says that each is wished for.
    private (List<(string Name, AskedPart Part)> Parts, List<string> Others)? Known(PlanningRequest request, IReadOnlyList<ListedMatter> things, bool isList, bool severally)
    {
        List<(string Name, AskedPart Part)> found = [];
        List<string> others = [];
        foreach (var thing in things)
        {
            if ((parts.Read(request, thing.Message, before: null, maySayHow: true) ?? (severally ? parts.ReadOpen(request, thing.Message) : null)) is { } part && (!isList || IsWished(part, thing.Name, severally)))
            {
                found.Add((thing.Name, part));
            }
            else if (!isList || !lexicon.Lived.IsMatch(thing.Name))
            {
                // "Mua nhà xong" in front of a list is what happened.
                others.Add(thing.Name);
            }
        }

        return found.DistinctBy(part => part.Part.Id).Count() == found.Count ? (found, others) : null;
    }

    private static AskedParts Told(List<(string Name, AskedPart Part)> found, List<string> others) =>
        new([.. found.Take(Most).Select(part => part.Part)], [.. found.Skip(Most).Select(part => part.Name), .. others]);
}
