using System.Diagnostics.Metrics;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>What is measured of turns. Words come from <see cref="TurnLabels"/>, or from names that the program itself gives.</summary>
internal sealed class TurnMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "Assistant.Turns";

    private static readonly InstrumentAdvice<double> Buckets = new() { HistogramBucketBoundaries = LatencyBuckets.Seconds };

    private readonly TimeProvider _time;
    private readonly Counter<long> _turns;
    private readonly Counter<long> _answers;
    private readonly Counter<long> _withheld;
    private readonly Counter<long> _searches;
    private readonly Counter<long> _cacheRequests;
    private readonly Histogram<double> _turnDuration;
    private readonly Histogram<double> _stepDuration;
    private readonly Histogram<double> _skillDuration;

    public TurnMeter(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        var meter = meters.Create(Name);
        _turns = meter.CreateCounter<long>("assistant.turns", "{turn}", "Turns, by outcome, channel and class of role.");
        _answers = meter.CreateCounter<long>("assistant.answers", "{answer}", "Answers, by kind and by who planned them.");
        _withheld = meter.CreateCounter<long>("assistant.answers.withheld", "{answer}", "Answers not sent because no record held a figure in them, by kind.");
        _searches = meter.CreateCounter<long>("assistant.searches", "{search}", "Searches for a procedure, by whether one was found.");
        _cacheRequests = meter.CreateCounter<long>("assistant.cache.requests", "{request}", "Look-ups in caches, by cache and by whether it was there.");
        _turnDuration = meter.CreateHistogram("assistant.turn.duration", "s", "Time from a message to its answer, by channel.", advice: Buckets);
        _stepDuration = meter.CreateHistogram("assistant.turn.step.duration", "s", "Time of one step of a turn.", advice: Buckets);
        _skillDuration = meter.CreateHistogram("assistant.skill.duration", "s", "Time of one call of a skill function, by what came of it.", advice: Buckets);
    }

    /// <summary>Somebody listens to the times of steps.</summary>
    public bool MeasuresSteps => _stepDuration.Enabled;

    public long Start() => _time.GetTimestamp();

    /// <summary>Seconds since <see cref="Start"/>.</summary>
    public double Since(long started) => _time.GetElapsedTime(started).TotalSeconds;

    public void Turn(string outcome, string channel, string roleClass, double seconds)
    {
        _turns.Add(1, new("outcome", outcome), new("channel", channel), new("role", roleClass));
        _turnDuration.Record(seconds, new KeyValuePair<string, object?>("channel", channel));
    }

    public void Answer(string kind, string planner) => _answers.Add(1, new("kind", kind), new("planner", planner));

    public void Step(string step, long started) => _stepDuration.Record(Since(started), new KeyValuePair<string, object?>("step", step));

    /// <param name="skill">Plugin and function, as registered.</param>
    /// <param name="result">"ran", "refused", "suspended" or "failed".</param>
    /// <param name="started">See <see cref="Start"/>.</param>
    public void Skill(string skill, string result, long started) =>
        _skillDuration.Record(Since(started), new("skill", skill), new("result", result));

    public void Withheld(string kind) => _withheld.Add(1, new KeyValuePair<string, object?>("kind", TurnLabels.Kind(kind)));

    public void Search(bool found) => _searches.Add(1, new KeyValuePair<string, object?>("result", found ? "found" : "nothing"));

    /// <param name="cache">A name that the program gives.</param>
    /// <param name="hit">It was there.</param>
    public void Cache(string cache, bool hit) => _cacheRequests.Add(1, new("cache", cache), new("result", hit ? "hit" : "miss"));
}
