using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Planning.Topics;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>Reads everything that a message says, once. All dictionaries are built at start.</summary>
internal sealed class SlotReader(
    IntentCatalog intents,
    SlotLexicon lexicon,
    PlaceReader placeReader,
    AgencyReader agencyReader,
    IndicatorReader indicatorReader,
    FieldTopicCatalog fields,
    EverydayWords everyday,
    PlaceDirectory places,
    TypingRepair repair,
    SlippedCues slippedCues,
    LikelyMarks likelyMarks,
    SiblingChoice siblings,
    AskedDay askedDay,
    QuantityReader quantities,
    PersonReader persons,
    KinTransferReader kin,
    PlaceOfFiling filed,
    HomeWording homes,
    DeathWording deaths,
    VehicleNames vehicles,
    ToldMatters toldMatters,
    ForeignerHits foreigners,
    MatterHits matters,
    TitleSides titleSides,
    FeeMoneyReader money,
    FeeSideReader feeSides,
    FigureSpelling spelling,
    StoryReader stories,
    FeeForGroup feeForGroup,
    ClauseHits clauseHits,
    WishedHits wishedHits,
    UnwantedNames unwanted,
    IProcedureSearch search)
{
    private const int HitsWanted = 12;

    private readonly LateReader _late = new(lexicon, indicatorReader, quantities, persons, kin, feeSides, everyday);

    public Slots Read(PlanningRequest request) => Read(request, leastKnown: 0)!;

    /// <param name="request">The message.</param>
    /// <param name="leastKnown">Null is returned for a message, unless it is a story, that means any known procedure with less likelihood.</param>
    /// <param name="mostWords">Null is returned for a message of more words, and then for any story.</param>
    public Slots? Read(PlanningRequest request, double leastKnown, int mostWords = int.MaxValue)
    {
        var said = Workbench.Once(this, request.Question, static (reader, typed) => reader.Spell(typed));
        if (mostWords < int.MaxValue && (said.Story is not null || Split(said.Question).Words.Count > mostWords))
        {
            return null;
        }

        var hits = HitsOf(said);
        if (leastKnown > 0 && said.Story is null && (hits.Count == 0 || hits[0].Known < leastKnown))
        {
            return null;
        }

        // A part is read by each who cuts the message there, and follows from nothing but its words.
        return leastKnown > 0 && request.Memory is null
            ? Workbench.Once(this, request, static (reader, part) => reader.ReadWhole(part, isPart: true))
            : ReadWhole(request, leastKnown > 0);
    }

    private Slots ReadWhole(PlanningRequest request, bool isPart)
    {
        var said = Workbench.Once(this, request.Question, static (reader, typed) => reader.Spell(typed));
        var (words, clauses) = Split(said.Question);
        var hits = HitsOf(said);
        if (said.Story is { } story)
        {
            return OfStory(request, words, clauses, story, hits);
        }

        hits = ByOwnName(words, foreigners.Apply(said.Question, hits, HitsWanted));
        if (!isPart)
        {
            var whole = hits;
            hits = wishedHits.Apply(said.Question, feeForGroup.Apply(said.Question, hits, HitsWanted));
            hits = clauseHits.Apply(said.Question, hits, goesOn: request.Memory is { Topic: ProcedureTopic.Topic });
            hits = matters.Kept(words, whole, hits);
        }

        return Read(request, words, clauses, hits, unwanted.WithoutDenied(said.Question), Mended(request, words, clauses, hits));
    }

    // "Ly hôn bên Úc rồi muốn lấy vợ": the matter by its own name, where a record of it is held.
    private IReadOnlyList<ProcedureHit> ByOwnName(IReadOnlyList<Word> words, IReadOnlyList<ProcedureHit> hits) =>
        toldMatters.Read(words) is { } name && search.Search(name, HitsWanted) is [{ Confidence: >= FoundFrom }, ..] found ? found : hits;

    /// <summary>The name of a matter finds its record at least this surely; with less, none has been imported.</summary>
    private const double FoundFrom = 0.5;

    /// <summary>A message put right.</summary>
    /// <param name="Repaired">With words put right that no dictionary has.</param>
    /// <param name="Question">With wordings put right, too.</param>
    /// <param name="Story">What it asks when it is a long story.</param>
    private sealed record Spelled(string Repaired, string Question, Story? Story);

    private Spelled Spell(string typed)
    {
        typed = vehicles.Rewrite(PercentSign.WriteOut(typed));
        var repaired = repair.Repair(typed);
        var question = Rewrite(slippedCues.Mend(repaired, typed));
        return new Spelled(Rewrite(repaired), question, stories.Read(question));
    }

    // Circumstances, in words that are no name of another procedure.
    private string Rewrite(string message) => homes.Rewrite(deaths.Rewrite(message));

    private IReadOnlyList<ProcedureHit> HitsOf(Spelled said) =>
        matters.Apply(Split(said.Question).Words, Surer(search.Search(said.Question, HitsWanted), said.Question == said.Repaired ? [] : search.Search(said.Repaired, HitsWanted)));

    // A wording put right is no part of any name; where marks slipped everywhere, the search knows better what to make of them.
    private static IReadOnlyList<ProcedureHit> Surer(IReadOnlyList<ProcedureHit> hits, IReadOnlyList<ProcedureHit> others) =>
        others is [{ } other, ..] && (hits.Count == 0 || other.Confidence > hits[0].Confidence) ? others : hits;

    // A run of letters that was two names has become more words: then no sentence counts more than another.
    private Lazy<Slots?> Mended(PlanningRequest request, IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, IReadOnlyList<ProcedureHit> hits) =>
        new(() => spelling.Mend(words, Split(request.Question).Words) is { } mended
            ? Read(request, mended, mended.Count == words.Count ? clauses : [.. Enumerable.Repeat(new Clause(0, Asks: true), mended.Count)], hits)
            : null, LazyThreadSafetyMode.None);

    // What the story tells stays known; which procedure and which side of it are meant is read from what it asks first.
    private Slots OfStory(PlanningRequest request, IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, Story story, IReadOnlyList<ProcedureHit> hits)
    {
        var (askedWords, askedClauses) = Split(story.Asked);
        // What the part that asks leaves out, the story has told: "xin cái giấy đó mấy ngày thì có".
        hits = StoryHits.Join(hits, matters.Apply(words, search.Search(story.Asked, HitsWanted)));
        var part = Read(request with { Question = story.Asked }, askedWords, askedClauses, hits);
        var (livedWords, livedClauses) = Split(story.Lived);
        var lived = Read(request, livedWords, livedClauses, hits);
        var whole = Read(request, words, clauses, hits);
        var placed = part.NamesPlace ? part : lived.NamesPlace ? lived : whole;
        return whole with
        {
            Asked = part,
            Cues = AskedFirst(whole.Cues, part.Cues),
            // "Hồi xưa có mở công ty bên Bình Phước" turns the household of today into no company, and files nothing there.
            Hits = lived.Hits,
            Place = placed.Place,
            AskedAs = placed.AskedAs,
            NamesPlace = placed.NamesPlace,
            PlaceCandidates = placed.PlaceCandidates,
            // "Năm ngoái tôi mổ tốn hai chục triệu": what happened on a day asks for no fee of that day.
            AsOf = part.AsOf,
            NamesDate = part.NamesDate,
            Quantities = part.Quantities.Count > 0 ? part.Quantities : whole.Quantities,
            Mended = Mended(request, words, clauses, hits),
        };
    }

    private static CueReading AskedFirst(CueReading whole, CueReading asked) =>
        whole with
        {
            Matches = asked.Matches.Any(match => Intents.IsSide(match.Id))
                ? [.. whole.Matches.Where(match => !Intents.IsSide(match.Id) && !OnlyAsked.Contains(match.Id)), .. asked.Matches.Where(match => Intents.IsSide(match.Id) || OnlyAsked.Contains(match.Id))]
                : [.. whole.Matches.Where(match => !OnlyAsked.Contains(match.Id)), .. asked.Matches.Where(match => OnlyAsked.Contains(match.Id))],
        };

    /// <summary>Told in a story they ask nothing: "trước đây", money earned, a share of something.</summary>
    private static readonly string[] OnlyAsked = [Intents.Before, Intents.FeeWord, Intents.Share];

    private Slots Read(PlanningRequest request, IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, IReadOnlyList<ProcedureHit> hits, string? undenied = null, Lazy<Slots?>? mended = null)
    {
        var date = askedDay.Read(request.Question, request.AsOf);
        var asOf = date.Day ?? request.AsOf;
        var mentions = placeReader.Read(words, asOf, intents.Read(words).Has(Intents.PlaceHistory));
        var agencies = agencyReader.Read(words);
        var (rest, restClauses) = MessageParts.Without(words, clauses, mentions, agencies);
        var cues = PastTold.Without(intents.Read(rest, restClauses), rest, restClauses, lexicon, everyday.Filler);
        var field = fields.Read(rest);
        // What is denied says no side: "thế chấp xe chứ không phải nhà".
        var (said, saidClauses) = undenied is null ? new ClausedWords(words, clauses) : Split(undenied);
        var (saidRest, saidCues) = undenied is null ? (rest, cues) : Said(said, saidClauses, asOf);
        var where = PlaceOf(request, filed.Of(words, mentions), asOf);
        // Between two places it is they that are compared.
        var compared = mentions.Count < 2 && lexicon.Channels.Read(rest).Matches.Count > 0 ? money.Compares(rest) : null;
        return new Slots
        {
            Question = request.Question,
            Words = words,
            Cues = compared is { } dearer ? AsksFee(cues, dearer) : Asked(cues, restClauses),
            AsOf = asOf,
            ForOfficial = request.ForOfficial,
            NamesDate = date.Day is not null,
            NamesImpossibleDate = date.Impossible,
            Channel = compared is null ? ChannelOf(rest) : FeeChannel.Any,
            ComparesChannels = compared is not null,
            Place = where.Place,
            AskedAs = where.AskedAs,
            NamesPlace = where.Named is not null,
            PlaceCandidates = where.Named?.Resolution.Candidates ?? [],
            Money = money.Read(words),
            AgencyId = agencies.Count == 0 ? null : agencies.MaxBy(match => match.Length).Id,
            Agencies = agencies,
            PlaceMentions = mentions,
            Hits = titleSides.Apply(siblings.Apply(hits, saidRest, MessageParts.Beside(saidRest, saidCues, sidesOnly: false), MessageParts.InQuestion(said, saidClauses)), words, rest, namesPlace: mentions.Count > 0),
            Field = field?.Field,
            Rest = rest,
            Late = new LateSlots(_late, words, rest, cues, said, saidRest, saidCues, request.AsOf),
            Mended = mended,
            IsRare = matters.IsRare(words, hits),
            FieldMatch = field?.Match ?? default,
        };
    }

    private (List<Word> Words, CueReading Cues) Said(IReadOnlyList<Word> words, IReadOnlyList<Clause> clauses, DateOnly asOf)
    {
        var (rest, restClauses) = MessageParts.Without(words, clauses, placeReader.Read(words, asOf, false), agencyReader.Read(words));
        return (rest, intents.Read(rest, restClauses));
    }

    private ClausedWords Split(string question) => Workbench.Once(this, question, static (reader, question) => reader.Cut(question));

    private sealed record ClausedWords(IReadOnlyList<Word> Words, IReadOnlyList<Clause> Clauses);

    private ClausedWords Cut(string question)
    {
        var sentences = Sentences.Of(question);
        if (sentences is [var only] && Sentences.Clauses(only.Text).Count == 1 && ReferenceEquals(everyday.WriteOut(question), Word.Split(question)))
        {
            // One clause without shorthand has the words that others read, too.
            var read = likelyMarks.Of(question);
            var one = new List<Clause>(read.Count);
            FillUp(one, read.Count, new Clause(0, only.Asks));
            return new ClausedWords(read, one);
        }

        var most = (question.Length / 4) + 2;
        var words = new List<Word>(most);
        var clauses = new List<Clause>(most);
        var number = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var clause in Sentences.Clauses(sentences[i].Text))
            {
                words.AddRange(everyday.WriteOut(clause));
                FillUp(clauses, words.Count, new Clause(number++, sentences[i].Asks));
            }
        }

        likelyMarks.PutIn(words);
        return new ClausedWords(words, clauses);
    }

    private static void FillUp(List<Clause> clauses, int count, Clause clause)
    {
        while (clauses.Count < count)
        {
            clauses.Add(clause);
        }
    }

    // "Mất mấy hôm hàng xóm mới hay. … Khai tử thì làm những việc gì?": what the question says counts, not what the story tells.
    private static CueReading Asked(CueReading cues, List<Clause> clauses) =>
        AsksForSide(cues.Matches, clauses)
            ? cues with { Matches = [.. cues.Matches.Where(match => clauses[match.At].Asks || !(Intents.IsSide(match.Id) || match.Id == Intents.Before))] }
            : cues;

    // "Làm trên mạng với ra phường khác tiền nhau không" asks for money and for nothing else.
    private static CueReading AsksFee(CueReading cues, CueMatch compared) =>
        cues with { Matches = [.. cues.Matches.Where(match => !Intents.IsSide(match.Id)), compared with { Id = Intents.Fee }] };

    private static bool AsksForSide(IReadOnlyList<CueMatch> matches, List<Clause> clauses)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (clauses[matches[i].At].Asks && Intents.IsSide(matches[i].Id))
            {
                return true;
            }
        }

        return false;
    }

    private (Place? Place, Place? AskedAs, PlaceMention? Named) PlaceOf(PlanningRequest request, IReadOnlyList<PlaceMention> mentions, DateOnly asOf)
    {
        var named = mentions.FirstOrDefault(mention => mention.Resolution.Place is not null) ?? (mentions.Count > 0 ? mentions[0] : null);
        var place = named?.Resolution.Place;
        var askedAs = named?.Resolution.AskedAs;
        if (named is null && request.PlaceId is { } channelPlace)
        {
            var resolution = places.Resolve(channelPlace, asOf);
            (place, askedAs) = (resolution.Place, resolution.AskedAs);
        }
        else if (named is null && request.Memory?.PlaceId is { } remembered)
        {
            place = places.Find(remembered) is { } known ? places.Counterpart(known, asOf) : null;
            askedAs = request.Memory.AskedAsId is { } old ? places.Find(old) : null;
        }

        return (place, askedAs, named);
    }

    private FeeChannel ChannelOf(List<Word> words)
    {
        var reading = lexicon.Channels.Read(words);
        return (reading.Has("online"), reading.Has("in_person")) switch
        {
            (true, false) => FeeChannel.Online,
            (false, true) => FeeChannel.InPerson,
            _ => FeeChannel.Any,
        };
    }
}
