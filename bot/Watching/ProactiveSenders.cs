namespace Assistant.Bot.Watching;

/// <summary>The channels on which people can be written to unasked: those that this process serves.</summary>
internal sealed class ProactiveSenders(IEnumerable<IProactiveSender> senders)
{
    private readonly Dictionary<string, IProactiveSender> _senders = senders.ToDictionary(sender => sender.Channel, StringComparer.Ordinal);

    public IReadOnlyCollection<IProactiveSender> All => _senders.Values;

    public IProactiveSender? Of(string channel) => _senders.GetValueOrDefault(channel);
}
