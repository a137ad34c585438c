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
        var named = lexicon.Channels.Read(said.Rest).Matches;
        // Between two places it is they that are compared.
        if (said.Places.Count < 2 && named.Count > 0 && money.Compares(said.Rest) is { } compared)
        {
            return new AskedChannel(FeeChannel.Any, compared);
        }

        var (online, inPerson) = (false, LacksMeans(said, named));
        for (var i = 0; i < named.Count; i++)
        {
            online = online || (named[i].Id == Online && IsChosen(named[i], said));
            inPerson = inPerson || (named[i].Id == InPerson && !IsAsked(named[i], said) && !IsDenied(named[i], said));
        }

        var channel = (online, inPerson) switch
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

    // "Không nộp online", "có VNeID không" and "cài VNeID" choose no way of filing.
    private bool IsChosen(CueMatch match, SaidWords said) => !IsDenied(match, said) && !IsObject(match, said) && !IsAskedFor(match, said);

    private bool IsDenied(CueMatch match, SaidWords said) => lexicon.Denied.Is(said.Rest, match.At, said.Clauses, isAct: !IsMeans(match, said));

    private bool IsMeans(CueMatch match, SaidWords said) => lexicon.Means.At(said.Rest, match.At) is { } means && means.Length >= match.Length;

    private bool IsObject(CueMatch match, SaidWords said) =>
        IsMeans(match, said) && lexicon.ActsOnMeans.Read(said.Rest).Matches.Any(act => act.At + act.Length == match.At && said.Clauses[act.At].Number == said.Clauses[match.At].Number);

    // "Bà có VNeID không thì sao": but "có VNeID không cần ra phường" has it.
    private bool IsAskedFor(CueMatch match, SaidWords said)
    {
        var end = match.At + match.Length;
        return IsMeans(match, said) && match.At > 0 && said.Rest[match.At - 1].Folded == "co"
            && end < said.Rest.Count && QuestionParticle.Is(said.Rest[end]) && !(end + 1 < said.Rest.Count && said.Rest[end + 1].Folded is "can" or "phai");
    }

    // Who has no account, phone or network, or will not file online, files in person.
    private bool LacksMeans(SaidWords said, IReadOnlyList<CueMatch> named)
    {
        var means = lexicon.Means.Read(said.Rest).Matches;
        for (var i = 0; i < means.Count; i++)
        {
            if (lexicon.Denied.Is(said.Rest, means[i].At, said.Clauses))
            {
                return true;
            }
        }

        for (var i = 0; i < named.Count; i++)
        {
            if (named[i].Id == Online && IsDenied(named[i], said) && lexicon.AtHome.At(said.Rest, named[i].At) is null)
            {
                return true;
            }
        }

        return false;
    }

    // "Có phải lên công an không" chooses nothing: who asks it would rather not.
    private bool IsAsked(CueMatch match, SaidWords said)
    {
        var end = match.At + match.Length;
        return lexicon.Must.Read(said.Rest).Matches.Any(must => must.At + must.Length <= match.At && match.At - must.At - must.Length <= MostBetween && said.Clauses[must.At].Number == said.Clauses[match.At].Number)
            && said.Rest.Skip(end).Take(MostBetween).Where((_, at) => said.Clauses[end + at].Number == said.Clauses[match.At].Number).Any(word => QuestionParticle.Is(word) || word.Folded is "ha" or "hay");
    }
}
