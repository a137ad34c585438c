namespace Assistant.Bot.Planning;

/// <summary>From a message and what is remembered to a plan. Deterministic planners never fail; they plan a clarification instead.</summary>
internal interface IPlanner
{
    Plan Plan(PlanningRequest request);
}

/// <summary>
/// <paramref name="AsOf"/> is the day asked through the channel; <paramref name="Today"/> the real day (both Asia/Ho_Chi_Minh).
/// </summary>
/// <param name="Question">As typed.</param>
/// <param name="AsOf">The day asked about.</param>
/// <param name="Today">The real day.</param>
/// <param name="PlaceId">From the channel.</param>
/// <param name="Memory">What the turn before was about.</param>
/// <param name="ForOfficial">An official asks: words for indicators mean figures, where a citizen would mean a paper.</param>
internal sealed record PlanningRequest(string Question, DateOnly AsOf, DateOnly Today, string? PlaceId, Understanding? Memory, bool ForOfficial = false);
