using System.Diagnostics;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>
/// Traces: a span for each turn, and inside it one for each step, skill call and request to a language model. They carry names
/// that the program gives and words from <see cref="TurnLabels"/>, nothing of a message. While nobody listens they cost a look.
/// </summary>
internal static class TurnSpans
{
    /// <summary>Name of the source.</summary>
    public const string Name = "Assistant.Turns";

    private static readonly ActivitySource Source = new(Name);

    public static bool AreWatched => Source.HasListeners();

    public static Activity? Turn(string channel, string roleClass)
    {
        if (!AreWatched || Source.StartActivity("turn") is not { } span)
        {
            return null;
        }

        span.SetTag("assistant.channel", channel);
        span.SetTag("assistant.role", roleClass);
        return span;
    }

    /// <param name="name">"step recall" and so on, made once.</param>
    public static Activity? Step(string name) => AreWatched ? Source.StartActivity(name) : null;

    public static Activity? Skill(string skill)
    {
        if (!AreWatched || Source.StartActivity("skill") is not { } span)
        {
            return null;
        }

        span.SetTag("assistant.skill", skill);
        return span;
    }

    public static Activity? ModelCall() => AreWatched ? Source.StartActivity("model call", ActivityKind.Client) : null;

    /// <summary>The kind of the fault only: its text may hold what was typed.</summary>
    public static void Failed(this Activity? span, Exception fault) => span?.SetStatus(ActivityStatusCode.Error, fault.GetType().Name);
}
