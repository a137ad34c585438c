using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Assistant.Tests.Fuzzing;

/// <summary>Sends so many spoilt inputs at one surface and keeps what went wrong, each under the number that repeats it.</summary>
internal sealed class FuzzRun(string surface, int inputs)
{
    /// <summary>No input may hold a thread for so long, on however busy a machine.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    private const int MostShown = 12;
    private readonly List<string> _findings = [];

    public SortedDictionary<string, int> Outcomes { get; } = new(StringComparer.Ordinal);

    public TimeSpan Slowest { get; private set; }

    /// <summary>Inputs of a surface: in the daily run <paramref name="daily"/>, in the long one ASSISTANT_FUZZ_INPUTS, and at most <paramref name="longest"/>.</summary>
    public static FuzzRun Of(string surface, int daily, int longest = 110_000) => new(surface, !LanguageModel.LongTests.AreWanted
        ? daily
        : int.TryParse(Environment.GetEnvironmentVariable("ASSISTANT_FUZZ_INPUTS"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, longest) : longest);

    /// <param name="seeds">Inputs that hold.</param>
    /// <param name="send">What becomes of an input, in a word; throws what is a finding.</param>
    public async Task RunAsync(IReadOnlyList<byte[]> seeds, Func<int, byte[], Task<string>> send)
    {
        for (var number = 0; number < inputs; number++)
        {
            // The first ones are whole: a surface that refuses its own seeds is not reached.
            var input = number < seeds.Count ? seeds[number] : new ByteMutator(number).Spoil(seeds[number % seeds.Count]);
            var start = Stopwatch.GetTimestamp();
            var outcome = await TryAsync(number, input, send);
            var took = Stopwatch.GetElapsedTime(start);
            Slowest = took > Slowest ? took : Slowest;
            Outcomes[outcome] = Outcomes.GetValueOrDefault(outcome) + 1;
            if (took > Longest)
            {
                Find(number, input, $"took {took.TotalSeconds:0.0} s");
            }
        }
    }

    public void IsClean(Xunit.Abstractions.ITestOutputHelper output)
    {
        output.WriteLine($"{surface}: {inputs} inputs, slowest {Slowest.TotalMilliseconds:0} ms, {string.Join(", ", Outcomes.Select(outcome => $"{outcome.Key} × {outcome.Value}"))}");
        Assert.True(_findings.Count == 0, $"{surface}: {_findings.Count} of {inputs} inputs:\n{string.Join("\n", _findings.Take(MostShown))}");
    }

    private async Task<string> TryAsync(int number, byte[] input, Func<int, byte[], Task<string>> send)
    {
        try
        {
            return await send(number, input);
        }
        catch (Exception fault)
        {
            // Every fault is a finding, whichever it is.
            Find(number, input, fault.ToString());
            return fault.GetType().Name;
        }
    }

    private void Find(int number, byte[] input, string what) =>
        _findings.Add($"#{number} {what[..Math.Min(what.Length, 1500)]}\n  {Encoding.UTF8.GetString(input.AsSpan(0, Math.Min(input.Length, 600)))}");
}
