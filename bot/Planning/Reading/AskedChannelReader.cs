using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which way of filing a message asks about.</summary>
internal sealed class AskedChannelReader(SlotLexicon lexicon, FeeMoneyReader money)
{
    /// <param name="said">The words of the message.</param>
    public AskedChannel Read(SaidWords said)
    {
        var named = lexicon.Channels.Read(said.Rest);
        // Between two places it is they that are compared.
        if (said.Places.Count < 2 && named.Matches.Count > 0 && money.Compares(said.Rest) is { } compared)
        {
            return new AskedChannel(FeeChannel.Any, compared);
        }

        var channel = (named.Has(Online), named.Matches.Any(match => match.Id == InPerson && !IsAsked(match, said))) switch
        {
            (true, false) => FeeChannel.Online,
            (false, true) => FeeChannel.InPerson,
            _ => FeeChannel.Any,
        };
        return new AskedChannel(channel, null);
    }

    private const string Online = "online";
    private const string InPerson = "in_person";

    /// <summary>Words between "có phải" and the way of filing, and between that and the end of the question.</summary>
    private const int MostBetween = 3;

    // "Có phải lên công an không" chooses nothing: who asks it would rather not.
    private bool IsAsked(CueMatch match, SaidWords said)
    {
        var end = match.At + match.Length;
        return lexicon.Must.Read(said.Rest).Matches.Any(must => must.At + must.Length <= match.At && match.At - must.At - must.Length <= MostBetween && said.Clauses[must.At].Number == said.Clauses[match.At].Number)
            && said.Rest.Skip(end).Take(MostBetween).Where((_, at) => said.Clauses[end + at].Number == said.Clauses[match.At].Number).Any(word => QuestionParticle.Is(word) || word.Folded is "ha" or "hay");
    }
}
