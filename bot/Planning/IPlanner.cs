namespace Assistant.Bot.Planning;

/// <summary>From a message and what is remembered to a plan. Deterministic planners never fail; they plan a clarification instead.</summary>
internal interface IPlanner
{
    Plan Plan(PlanningRequest request);
}

/// <summary>
/// <paramref name="AsOf"/> is the day asked through the channel; <paramref name="Today"/> the real day (both Asia/Ho_Chi_Minh).
/// </summary>
internal sealed record PlanningRequest(string Question, DateOnly AsOf, DateOnly Today, string? PlaceId, Understanding? Memory);
