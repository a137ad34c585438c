namespace Assistant.Bot.Channels.Zalo.Simulator;

/// <summary>What goes wrong with a call.</summary>
internal enum Fault
{
    None,

    /// <summary>The connection breaks before anything is done.</summary>
    CutBefore,

    /// <summary>The work is done and the connection breaks before the answer: the caller cannot know.</summary>
    CutAfter,

    /// <summary>502 from a gateway in front; nothing was done.</summary>
    GatewayBefore,

    /// <summary>502 from a gateway in front; the work was done.</summary>
    GatewayAfter,

    /// <summary>An error of the OA API.</summary>
    Code,
}

/// <summary>Faults by chance, and faults that somebody asked for, which come first.</summary>
internal sealed class SimulatorFaults(int seed)
{
    private readonly Random _chance = new(seed);
    private readonly Queue<(Fault Fault, int Code)> _asked = new();
    private readonly Lock _access = new();

    /// <summary>Share of the sends that fail in some way, 0 to 1.</summary>
    public double Rate { get; set; }

    /// <summary>The longest time that a call takes, in milliseconds.</summary>
    public int SlowestMilliseconds { get; set; }

    public void Next(Fault fault, int times = 1) => Enqueue(fault, 0, times);

    /// <summary>The next sends fail with an error code of Zalo.</summary>
    public void NextCode(int code, int times = 1) => Enqueue(Fault.Code, code, times);

    public (Fault Fault, int Code) Draw()
    {
        lock (_access)
        {
            if (_asked.TryDequeue(out var asked))
            {
                return asked;
            }

            if (_chance.NextDouble() >= Rate)
            {
                return (Fault.None, 0);
            }

            return _chance.Next(7) switch
            {
                0 => (Fault.CutBefore, 0),
                1 => (Fault.CutAfter, 0),
                2 => (Fault.GatewayBefore, 0),
                3 => (Fault.GatewayAfter, 0),
                4 => (Fault.Code, -200),
                5 => (Fault.Code, -32),
                _ => (Fault.Code, -220),
            };
        }
    }

    public TimeSpan DrawDelay()
    {
        lock (_access)
        {
            return TimeSpan.FromMilliseconds(SlowestMilliseconds > 0 ? _chance.Next(SlowestMilliseconds) : 0);
        }
    }

    private void Enqueue(Fault fault, int code, int times)
    {
        lock (_access)
        {
            for (var time = 0; time < times; time++)
            {
                _asked.Enqueue((fault, code));
            }
        }
    }
}
