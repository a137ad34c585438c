using Assistant.Bot.Access;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Planning.Topics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// Lets a language model choose skills where the deterministic planner is not sure. It chooses; it does not tell: what people
/// read is made from records as always. Whatever goes wrong, the deterministic plan stands.
/// </summary>
internal sealed partial class LanguageModelPlanner(
    PlanningModel model, ModelTools tools, ModelPrompt prompt, ModelDecisionCache cache, ModelPlans plans, SlotReader reader, TokenBudget budget,
    IOptions<LanguageModelOptions> options, SwitchBoard switches, ModelMeter meter, TimeProvider time, ILogger<LanguageModelPlanner> logger)
{
    /// <summary>A plan has a few words.</summary>
    private const int MostOutput = 400;

    /// <summary>There is a model, and no administrator has turned it off.</summary>
    public bool IsOn => options.Value.IsOn && !switches.IsOff(SwitchTarget.Model);

    /// <summary>A message with more words is a story, of which the deterministic planner is often sure and not right.</summary>
    private const int LongestPlain = 40;

    /// <summary>Whether a second opinion is worth its time and cost.</summary>
    public bool IsUnsure(Plan plan, string question) => plan switch
    {
        SkillPlan or ClarificationPlan => plan.Confidence < options.Value.AskBelow || question.Count(char.IsWhiteSpace) >= LongestPlain,
        OutcomePlan { OutcomeId: "not_understood" or "no_data" or "unknown_penalty" or "unknown_received" or "unknown_right" } => true,
        _ => false,
    };

    /// <returns>The model's plan; null: none that is better than <paramref name="first"/>.</returns>
    public async Task<Plan?> PlanAsync(PlanningRequest request, Plan first, ModelAsker asker, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeoutSeconds), time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        var started = time.GetTimestamp();
        try
        {
            var slots = reader.Read(request);
            var decision = await cache.GetAsync(request, asker.Caller, token => DecideAsync(new ModelTurn(slots, request.Memory, asker.Caller, request.Today), asker, token), either.Token);
            var plan = decision is null ? null : plans.Of(decision, slots, first);
            meter.Asked(plan is null ? "no_plan" : "planned", time.GetElapsedTime(started));
            return plan;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // A model may do anything, its library and its network too; nobody waits for an answer because of it.
            // An open circuit says nothing new: the fault that opened it has been logged.
            if (fault is not ExecutionRejectedException || fault is TimeoutRejectedException)
            {
                LogFailed(fault.GetType().Name, time.GetElapsedTime(started).TotalMilliseconds);
            }

            meter.Asked("failed", time.GetElapsedTime(started));
            return null;
        }
    }

    private async Task<ModelDecision?> DecideAsync(ModelTurn turn, ModelAsker asker, CancellationToken cancellationToken)
    {
        using var spending = budget.Begin(asker.Budget);
        if (spending is null)
        {
            meter.Asked("no_budget", TimeSpan.Zero);
            return null;
        }

        using var scope = ModelTurn.Enter(turn);
        ChatMessage[] messages = [new(ChatRole.System, prompt.Instructions), new(ChatRole.User, prompt.Of(turn, ModelTools.MayMeanFigures(turn.Caller, turn.Slots)))];
        var response = await model.Client.GetResponseAsync(messages, new ChatOptions { Temperature = 0, MaxOutputTokens = MostOutput, Tools = tools.For(turn.Caller, turn.Slots) }, cancellationToken);
        return new ModelDecision([.. turn.Calls], turn.AskedBack, turn.Declined, response.Messages.LastOrDefault()?.Text);
    }

    [LoggerMessage(LogLevel.Warning, "The language model gave no plan ({Fault}, {Milliseconds} ms); the deterministic one stands")]
    private partial void LogFailed(string fault, double milliseconds);
}

/// <param name="Caller">Whose rights hold.</param>
/// <param name="Budget">Whose budget it is: a pseudonym.</param>
internal sealed record ModelAsker(Caller Caller, string Budget);
