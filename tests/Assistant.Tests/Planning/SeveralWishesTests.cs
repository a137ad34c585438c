using System.Collections.Concurrent;
using Assistant.Bot.Answers;
using Xunit.Abstractions;

namespace Assistant.Tests.Planning;

/// <summary>
/// Several wishes in one message are each answered, however they are joined: a share over messages made by a seeded program. Answered
/// means that both procedures are told of and no other, each side that was asked, and the amounts that are told when each is asked alone.
/// </summary>
public sealed class SeveralWishesTests(AssistantUnderTest assistant, ITestOutputHelper output) : IClassFixture<AssistantUnderTest>
{
    private const int Seed = 20261127;
    private const int OfEach = 18;

    /// <summary>Of all messages of two wishes.</summary>
    private const double LeastShare = 0.89;

    /// <summary>Of those that are joined in one way; "mở quán rồi tạm nghỉ thì cần gì" may mean the second alone, and 15 of 24 are told both.</summary>
    private const double LeastOfOneWay = 0.6;

    /// <summary>"Cái đầu …, cái sau …": both procedures are told, each with the sides of both.</summary>
    private const string ByOrder = "vừa";

    /// <summary>Messages that hold two names and one wish.</summary>
    private const double MostSplit = 0.03;

    [Fact]
    public async Task Two_wishes_are_both_answered()
    {
        var measured = await MeasureAsync(new SeveralWishes(Curated, Seed).Two(OfEach), assistant, output.WriteLine);

        Assert.True(measured.Values.Sum(way => way.All) > 500, "too few messages");
        Assert.True(measured.Values.Sum(way => way.Right) >= LeastShare * measured.Values.Sum(way => way.All));
        Assert.All(measured.Where(way => way.Key != ByOrder), way => Assert.True(way.Value.Right >= LeastOfOneWay * way.Value.All, $"{way.Key}: {way.Value.Right} of {way.Value.All}"));
    }

    [Fact]
    public async Task What_is_told_beside_one_wish_is_no_second()
    {
        var (split, all) = (0, 0);
        foreach (var message in new SeveralWishes(Curated, Seed).One(OfEach))
        {
            var answer = await assistant.AskAsync(message.Text);
            all++;
            if (answer.AllProcedures.Count > 1)
            {
                split++;
                output.WriteLine($"{message.Text} → {string.Join(", ", answer.AllProcedures)}");
            }
        }

        output.WriteLine($"{split} of {all} split");
        Assert.True(split <= MostSplit * all, $"{split} of {all}");
    }

    private static IReadOnlyList<Knowledge.Procedures.Procedure> Curated =>
        [.. ShippedKnowledge.Base.Procedures.All.Where(procedure => ShippedKnowledge.Base.Procedures.IsCurated(procedure.Id))];

    internal static async Task<IReadOnlyDictionary<string, (int Right, int All)>> MeasureAsync(IEnumerable<JoinedMessage> messages, AssistantUnderTest assistant, Action<string> write)
    {
        var alone = new ConcurrentDictionary<string, Answer>(StringComparer.Ordinal);
        var measured = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        var why = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            List<Answer> parts = [];
            foreach (var part in message.Alone)
            {
                parts.Add(alone.TryGetValue(part, out var known) ? known : alone[part] = await assistant.AskAsync(part));
            }

            // Not understood by itself, or told of another one: no matter of joining.
            if (parts.Where((part, at) => part.Procedure?.Id != message.Procedures[at] || part.AllProcedures.Count > 1 || !IsTold(message.Sides[Math.Min(at, message.Sides.Count - 1)], part)).Any())
            {
                continue;
            }

            var answer = await assistant.AskAsync(message.Text);
            var fault = Fault(message, answer, parts);
            var (right, all) = measured.GetValueOrDefault(message.Way);
            measured[message.Way] = (right + (fault is null ? 1 : 0), all + 1);
            if (fault is not null)
            {
                why[fault] = why.GetValueOrDefault(fault) + 1;
                write($"{message.Way} | {fault} | {message.Text.ReplaceLineEndings(" ⏎ ")} | {string.Join(", ", message.Procedures)} | {answer.Kind} {string.Join(", ", answer.AllProcedures)} {string.Join(",", answer.Sides)}");
            }
        }

        foreach (var (way, (right, all)) in measured)
        {
            write($"{way}: {right} of {all}");
        }

        write($"all: {measured.Values.Sum(way => way.Right)} of {measured.Values.Sum(way => way.All)}; {string.Join("; ", why.Select(pair => $"{pair.Key} {pair.Value}"))}");
        return measured;
    }

    private static string? Fault(JoinedMessage message, Answer answer, List<Answer> parts)
    {
        if (answer.Kind == AnswerKinds.Clarification)
        {
            return "asked back";
        }

        if (answer.AllProcedures.Count == 0)
        {
            return "refused";
        }

        var untold = message.Procedures.Except(answer.AllProcedures).Count();
        if (untold > 0 || answer.AllProcedures.Except(message.Procedures).Any())
        {
            return answer.AllProcedures.Except(message.Procedures).Any() ? "another" : "one only";
        }

        if (!message.Sides.All(side => IsTold(side, answer)))
        {
            return "side";
        }

        // The last amounts are those of parts that ask for them; whoever shares a side is asked for both.
        return message.Sides.Contains(AnswerKinds.Fee) && parts.Count == message.Procedures.Count && Amounts(parts) is var wanted && !wanted.SetEquals(Amounts([answer])) ? "amount" : null;
    }

    // "Thủ tục sao" is answered by steps or by an overview.
    private static bool IsTold(string side, Answer answer) => answer.Sides.Contains(side) || (side == AnswerKinds.Steps && answer.Sides.Contains(AnswerKinds.Procedure));

    private static HashSet<(string, long?)> Amounts(IEnumerable<Answer> answers) =>
        [.. answers.SelectMany(answer => answer.Amounts ?? []).Select(amount => (amount.Item, amount.AmountVnd))];
}
