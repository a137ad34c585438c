using Assistant.Bot.Watching;

namespace Assistant.Bot.HandOver;

/// <summary>Whose conversation a ticket of the running turn would be, and where replies go.</summary>
/// <param name="Conversation">As memory knows it.</param>
/// <param name="Key">The same, unreadable.</param>
/// <param name="Channel">One of <see cref="Conversations.ChannelNames"/>.</param>
/// <param name="To">Null where the person fetches replies, on the page.</param>
internal sealed record HandOverPerson(string Conversation, string Key, string Channel, PushAddress? To);

/// <summary>
/// Flows with the call and not through skill arguments, so that nothing that plans can open a ticket in another conversation.
/// Null: no person can be had from here.
/// </summary>
internal static class HandOverScope
{
    private static readonly AsyncLocal<HandOverPerson?> Active = new();

    public static HandOverPerson? Person => Active.Value;

    public static IDisposable Enter(HandOverPerson? person)
    {
        var outer = Active.Value;
        Active.Value = person;
        return new Exit(outer);
    }

    private sealed class Exit(HandOverPerson? outer) : IDisposable
    {
        public void Dispose() => Active.Value = outer;
    }
}
