using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Planning;

/// <summary>Puts together what one message says, once it is cut into words and known what it may mean.</summary>
internal sealed class SlotAssembler(
    AskedDay askedDay,
    SaidWordsReader saidWords,
    AskedPlaceReader askedPlace,
    AskedChannelReader askedChannel,
    FeeMoneyReader money,
    FieldTopicCatalog fields,
    CaseHits cases,
    MatterHits matters,
    LateReaders late)
{
    /// <summary>What is read of a message before it is known what it means: many parts of a message are given up for that alone.</summary>
    /// <param name="request">The message as it came.</param>
    /// <param name="message">Its words, put right.</param>
    public SaidMessage Said(PlanningRequest request, ClausedWords message) =>
        Workbench.Once(this, new Asked(request.Question, request.AsOf, message), static (assembler, asked) => assembler.Said(asked));

    private sealed record Asked(string Question, DateOnly Today, ClausedWords Message);

    private SaidMessage Said(Asked asked)
    {
        var date = askedDay.Read(asked.Question, asked.Today);
        var asOf = date.Day ?? asked.Today;
        var said = saidWords.Read(asked.Message, asOf);
        var channel = askedChannel.Read(said);
        var cues = channel.Compared is { } compared ? AskedCues.OfMoney(said.Cues, compared) : AskedCues.InQuestion(said.Cues, said.Clauses);
        return new SaidMessage(date, asOf, said, channel, cues);
    }

    /// <param name="request">The message as it came.</param>
    /// <param name="message">Its words, put right.</param>
    /// <param name="hits">What it means, likeliest first.</param>
    /// <param name="undenied">Its words without what it denies; null: it denies nothing.</param>
    /// <param name="mended">The same message as figures alone show it to be meant; null: it is not asked for.</param>
    public Slots Assemble(PlanningRequest request, ClausedWords message, IReadOnlyList<ProcedureHit> hits, ClausedWords? undenied = null, Lazy<Slots?>? mended = null)
    {
        var (date, asOf, said, channel, cues) = Said(request, message);
        var saidUndenied = undenied is null ? said : saidWords.ReadUndenied(undenied, asOf);
        var place = askedPlace.Read(request, said, asOf);
        var field = fields.Read(said.Rest);
        return new Slots
        {
            Question = request.Question,
            Words = message.Words,
            Cues = cues,
            AsOf = asOf,
            ForOfficial = request.ForOfficial,
            NamesDate = date.Day is not null,
            NamesImpossibleDate = date.Impossible,
            Channel = channel.Channel,
            ComparesChannels = channel.Compared is not null,
            Place = place.Place,
            AskedAs = place.AskedAs,
            NamesPlace = place.Named is not null,
            PlaceCandidates = place.Named?.Resolution.Candidates ?? [],
            Money = money.Read(message.Words),
            AgencyId = said.Agencies.Count == 0 ? null : said.Agencies.MaxBy(match => match.Length).Id,
            Agencies = said.Agencies,
            PlaceMentions = said.Places,
            Hits = cases.Apply(hits, said, saidUndenied),
            Field = field?.Field,
            FieldMatch = field?.Match ?? default,
            Rest = said.Rest,
            Late = new LateSlots(late, said, saidUndenied, request.AsOf),
            Mended = mended,
            IsRare = matters.IsRare(message.Words, hits),
        };
    }
}
