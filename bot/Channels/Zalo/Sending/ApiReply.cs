using System.Text.Json;

namespace Assistant.Bot.Channels.Zalo.Sending;

/// <summary>What came of one call of the OA API.</summary>
internal abstract record ApiReply
{
    /// <summary>error 0; the data of the envelope, absent where the call has none.</summary>
    internal sealed record Good(JsonElement Data) : ApiReply;

    /// <summary>Zalo said no: nothing happened.</summary>
    internal sealed record Refused(int Code) : ApiReply;

    /// <summary>The call did not reach Zalo: nothing happened.</summary>
    internal sealed record NotReached : ApiReply;

    /// <summary>No answer, or none that can be read: it may have happened or not.</summary>
    internal sealed record Unknown : ApiReply;

    /// <summary>There is no access token to call with; <paramref name="Reason"/> is for the operator.</summary>
    internal sealed record NoToken(string Reason, bool NeedsOperator) : ApiReply;
}
