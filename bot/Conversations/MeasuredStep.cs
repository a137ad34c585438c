using Assistant.Bot.Operations.Telemetry;

namespace Assistant.Bot.Conversations;

/// <summary>A step with its time and its span. While nobody looks at either it is the step alone.</summary>
internal sealed class MeasuredStep : ITurnStep
{
    private readonly ITurnStep _step;
    private readonly TurnMeter _meter;
    private readonly string _name;
    private readonly string _span;

    public MeasuredStep(ITurnStep step, TurnMeter meter)
    {
        (_step, _meter) = (step, meter);
        _name = NameOf(step.GetType());
        _span = $"step {_name}";
    }

    /// <summary>"remember_told" of RememberToldStep.</summary>
    public static string NameOf(Type step)
    {
        var name = step.Name.EndsWith("Step", StringComparison.Ordinal) ? step.Name[..^4] : step.Name;
        return string.Concat(name.Select((letter, at) => char.IsUpper(letter) ? $"{(at > 0 ? "_" : "")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
    }

    public ValueTask RunAsync(Turn turn, CancellationToken cancellationToken) =>
        _meter.MeasuresSteps || TurnSpans.AreWatched ? MeasureAsync(turn, cancellationToken) : _step.RunAsync(turn, cancellationToken);

    private async ValueTask MeasureAsync(Turn turn, CancellationToken cancellationToken)
    {
        using var span = TurnSpans.Step(_span);
        var started = _meter.Start();
        try
        {
            await _step.RunAsync(turn, cancellationToken);
        }
        catch (Exception fault)
        {
            span.Failed(fault);
            throw;
        }
        finally
        {
            _meter.Step(_name, started);
        }
    }
}
