namespace Assistant.Bot.Answers.Grounding;

/// <summary>Refuses text with a figure that no record of the turn holds. Runs on every answer, whoever wrote it.</summary>
internal static class GroundingCheck
{
    /// <summary>The figures of <paramref name="text"/> that <paramref name="evidence"/> does not hold; empty when all are grounded.</summary>
    public static IReadOnlyList<Claim> Ungrounded(string text, Evidence evidence) =>
        [.. ClaimReader.Read(text).Where(claim => !evidence.Holds(claim)).Distinct()];
}
