using System.Collections.Frozen;
using System.Reflection;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>
/// The words that measurements may be told apart by: all from lists that are known when the program starts, so that neither what
/// a person typed nor an id can become one, and their number is bounded. Whatever is not in its list is counted as "other".
/// </summary>
internal sealed class TurnLabels(ReplyCatalog replies)
{
    public const string Other = "other";

    /// <summary>The person went away before there was an answer.</summary>
    public const string Cancelled = "cancelled";

    private static readonly FrozenSet<string> Kinds = typeof(AnswerKinds).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Channels = ChannelNames.All.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _outcomes = replies.OutcomeIds.Append(Cancelled).ToFrozenSet(StringComparer.Ordinal);

    public string Outcome(string outcome) => Known(_outcomes, outcome);

    public static string Kind(string kind) => Known(Kinds, kind);

    public static string Channel(string channel) => Known(Channels, channel);

    public static string Planner(string planner) => planner is "offline" or "model" ? planner : Other;

    /// <summary>Coarser than roles: what somebody does with the assistant, not who they are.</summary>
    public static string RoleClass(Role role) => role switch
    {
        Role.Citizen => "citizen",
        Role.Helper => "helper",
        Role.Official => "official",
        Role.Feed => "machine",
        _ => "staff",
    };

    private static string Known(FrozenSet<string> list, string word) => list.TryGetValue(word, out var known) ? known : Other;
}
