using System.Security.Cryptography;
using System.Text;
using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Model;

namespace Assistant.Bot.Conversations;

/// <summary>Asks a language model, where there is one and the deterministic plan is not sure. Without one it does nothing.</summary>
internal sealed class ModelStep(LanguageModelPlanner planner) : ITurnStep
{
    /// <summary>Whoever says neither who they are nor which conversation it is shares one budget.</summary>
    private const string Nobody = "anonymous";

    private const int KeyLength = 24;

    public async ValueTask RunAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (!planner.IsOn || turn.Plan is not { } first || turn.Guide is { Moved: true } || !planner.IsUnsure(first, turn.Request.Question))
        {
            return;
        }

        var request = new PlanningRequest(turn.Request.Question, turn.AsOf, turn.Today, turn.Request.PlaceId, turn.Memory, turn.Request.Caller.MaySeeInternal);
        if (await planner.PlanAsync(request, first, new ModelAsker(turn.Request.Caller, Budget(turn.Request)), cancellationToken) is { } plan)
        {
            turn.Plan = plan;
            turn.IsPlannedByModel = true;
        }
    }

    // A hash, so that the ledger of what was spent tells nobody's conversation.
    private static string Budget(TurnRequest request) => (request.Caller.Key ?? request.ConversationId) is { } whose
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whose)))[..KeyLength]
        : Nobody;
}
