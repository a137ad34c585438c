using System.Globalization;
using System.Text;

namespace Assistant.Knowledge.Search.Training;

/// <summary>One message that was asked of a search without the phrasings near it.</summary>
/// <param name="Set">Whose message it is.</param>
/// <param name="Signs">What the gate sees.</param>
/// <param name="IsHeld">Something that is held is asked for.</param>
/// <param name="IsLeader">The likeliest hit is right.</param>
/// <param name="IsOffered">One of those that would be offered is right.</param>
/// <param name="Before">What the limits set by hand do.</param>
public sealed record GateExample(string Set, GateSigns Signs, bool IsHeld, bool IsLeader, bool IsOffered, GateChoice Before);

/// <summary>Learns language/gate.yaml. Deterministic: same data, same file.</summary>
public static class GateTrainer
{
    /// <summary>Surer hits are taken whatever the gate says; learning from them would drown the others.</summary>
    private const double SureFrom = 0.55;

    /// <summary>Sets are left out of the learning in so many groups.</summary>
    private const int Groups = 7;

    public static string Train(IReadOnlyList<GateExample> examples)
    {
        var (asked, leader, offered) = Weights(examples);
        var text = new StringBuilder();
        text.AppendLine("# Trả lời, hỏi lại hay từ chối: ba khả năng học được (có hỏi điều đang giữ không; nếu có, thủ tục đứng đầu có đúng không; có nằm trong các lựa chọn không). Lệnh `tools train-gate` ghi ra tệp này.");
        Write(text, "asked", asked);
        Write(text, "leader", leader);
        Write(text, "offered", offered);
        return text.ToString();
    }

    /// <summary>What the gate and the limits set by hand do with sets that were left out of the learning, one line each.</summary>
    /// <param name="examples">Messages of several sets.</param>
    /// <param name="decide">The decision, from the odds, the signs and what the limits do.</param>
    public static IReadOnlyList<string> Compare(IReadOnlyList<GateExample> examples, Func<GateOdds, GateExample, GateChoice> decide)
    {
        List<string> sets = [.. examples.Select(example => example.Set).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var (before, after) = (new Tally(), new Tally());
        for (var group = 0; group < Groups; group++)
        {
            var left = sets.Where((_, at) => at % Groups == group).ToHashSet(StringComparer.Ordinal);
            var model = Model([.. examples.Where(example => !left.Contains(example.Set))]);
            foreach (var example in examples.Where(example => left.Contains(example.Set)))
            {
                before.Add(example, example.Before);
                after.Add(example, decide(model.Weigh(example.Signs), example));
            }
        }

        return [$"limits: {before}", $"gate:   {after}"];
    }

    internal static GateModel Model(IReadOnlyList<GateExample> examples)
    {
        var (asked, leader, offered) = Weights(examples);
        return new GateModel(asked, leader, offered);
    }

    private static (double[] Asked, double[] Leader, double[] Offered) Weights(IReadOnlyList<GateExample> examples)
    {
        List<GateExample> unsure = [.. examples.Where(example => example.Signs.Hits[0].Confidence < SureFrom)];
        List<GateExample> held = [.. unsure.Where(example => example.IsHeld)];
        return (Fit(unsure, example => example.IsHeld), Fit(held, example => example.IsLeader), Fit(held, example => example.IsOffered));
    }

    private static double[] Fit(List<GateExample> examples, Func<GateExample, bool> isTrue) =>
        LogisticRegression.Fit([.. examples.Select(example => new TrustExample(example.Signs.Values(), isTrue(example), 1))], GateSigns.Names.Count);

    private static void Write(StringBuilder text, string name, double[] weights)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{name}:");
        for (var i = 0; i < weights.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {GateSigns.Names[i]}: {weights[i]:0.####}");
        }
    }

    private sealed class Tally
    {
        private int _right;
        private int _wrong;
        private int _asked;
        private int _refused;
        private int _noneAnswered;
        private int _noneAsked;

        public void Add(GateExample example, GateChoice choice)
        {
            if (!example.IsHeld)
            {
                _noneAnswered += choice == GateChoice.Answer ? 1 : 0;
                _noneAsked += choice == GateChoice.Ask ? 1 : 0;
            }
            else if (choice == GateChoice.Refuse)
            {
                _refused++;
            }
            else if (choice == GateChoice.Ask ? example.IsOffered : example.IsLeader)
            {
                (choice == GateChoice.Ask ? ref _asked : ref _right)++;
            }
            else
            {
                _wrong++;
            }
        }

        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"right {_right}, asked {_asked}, refused {_refused}, wrong {_wrong}; not held: answered {_noneAnswered}, asked {_noneAsked}");
    }
}
