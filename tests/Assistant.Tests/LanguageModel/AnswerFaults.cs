using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Grounding.Typed;
using Assistant.Knowledge;

namespace Assistant.Tests.LanguageModel;

/// <summary>What no answer to a citizen may be or hold, whoever wrote it.</summary>
internal static partial class AnswerFaults
{
    private static readonly TypedClaimKind[] Told = [TypedClaimKind.Money, TypedClaimKind.Percent, TypedClaimKind.Phone, TypedClaimKind.Url, TypedClaimKind.Act];

    // Read from the files themselves, not from what the assistant makes of them.
    private static readonly Lazy<TypedEvidence> Shipped = new(() => new TypedEvidence(Lines()));

    public static IEnumerable<string> Of(Answer answer)
    {
        if (string.IsNullOrWhiteSpace(answer.Text) || answer.Outcome is "dependency_down" or "ungrounded")
        {
            yield return $"no answer ({answer.Outcome})";
        }

        if (answer.Sources?.Any(source => source.Circulation == "internal") == true || (answer.Rows is { Count: > 0 } && answer.Sources is null))
        {
            yield return "an internal figure";
        }

        foreach (var claim in TypedClaimReader.Read(answer.Text).Where(claim => Told.Contains(claim.Kind) && !Shipped.Value.Holds(claim) && !IsWorkedOut(claim, answer)))
        {
            yield return $"{claim.Kind} {claim.Value} that no record holds";
        }
    }

    // A sum of rows, or a share of a value that the message names: the skill works it out (FeeTotalsTests), no model can.
    private static bool IsWorkedOut(TypedClaim claim, Answer answer) =>
        answer.Amounts?.Where(amount => WorkedOut().IsMatch(amount.Item))
            .Any(amount => claim.Kind == TypedClaimKind.Money && (claim.Value == amount.AmountVnd?.ToString(CultureInfo.InvariantCulture) || TypedClaimReader.Read(amount.Item).Any(named => named.Kind == claim.Kind && named.Value == claim.Value))) == true;

    [GeneratedRegex("^Tổng cộng [0-9]|, giá [^,]+ đồng$")]
    private static partial Regex WorkedOut();

    private static IEnumerable<string> Lines()
    {
        foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*.*", SearchOption.AllDirectories).Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".csv", StringComparison.Ordinal)))
        {
            foreach (var line in File.ReadLines(file))
            {
                yield return line;

                // An amount stands there as a bare number.
                if (line.Split(':') is [_, .., var last] && long.TryParse(last.Split('#')[0], out var amount))
                {
                    yield return $"{amount} đồng";
                }
            }
        }
    }
}
