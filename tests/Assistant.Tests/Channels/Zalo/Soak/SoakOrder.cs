using System.Diagnostics;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>
/// Whether people were answered in the order in which they wrote. What counts is when Zalo says that a message was sent, not when
/// it arrived: a later message that overtook an earlier one may be answered before it or, where both wait, after it.
/// </summary>
internal static class SoakOrder
{
    /// <summary>
    /// Pairs of messages of a person that were answered the wrong way round: the one written first was acknowledged before the
    /// other was tried, or so little after that the other still waited for late ones.
    /// </summary>
    /// <param name="messages">What was said.</param>
    /// <param name="answered">The questions answered, in the order of the answers.</param>
    /// <param name="settle">How long a message surely waits for earlier ones that are late.</param>
    public static int CountWrong(IEnumerable<SoakMessage> messages, IReadOnlyList<(string UserId, string Place)> answered, TimeSpan settle)
    {
        var waits = (long)(settle.TotalSeconds * Stopwatch.Frequency);
        return messages.GroupBy(message => message.UserId, StringComparer.Ordinal).Sum(person =>
        {
            // A question asked twice cannot be told apart by its answer.
            var once = person.GroupBy(message => message.Place, StringComparer.Ordinal).Where(group => group.Count() == 1).Select(group => group.Single()).ToList();
            var order = answered.Where(answer => answer.UserId == person.Key).Select((answer, at) => (answer.Place, at))
                .GroupBy(item => item.Place, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().at, StringComparer.Ordinal);
            return (from first in once
                    from second in once
                    where first.SaidAt < second.SaidAt && first.Acknowledged > 0 && first.Acknowledged < second.FirstTried + waits
                        && order.TryGetValue(first.Place, out var one) && order.TryGetValue(second.Place, out var other) && one > other
                    select 1).Count();
        });
    }
}
