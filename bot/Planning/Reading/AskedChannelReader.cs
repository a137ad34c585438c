using Assistant.Knowledge.Fees;

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

        var channel = (named.Has("online"), named.Has("in_person")) switch
        {
            (true, false) => FeeChannel.Online,
            (false, true) => FeeChannel.InPerson,
            _ => FeeChannel.Any,
        };
        return new AskedChannel(channel, null);
    }
}
