using Xunit.Abstractions;

namespace Assistant.Tests.Answers.Grounding;

/// <summary>The checker is checked: what it finds and what it stops, on sentences labelled by somebody who did not know it.</summary>
public sealed class GroundingSetTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 0.9, 0.9)]
    [InlineData(false, 0.95, 0.95)]
    public void Claims_without_a_record_are_stopped(bool scored, double recall, double precision)
    {
        var score = GroundingScore.Of(LabelledSentence.Load().Where(sentence => sentence.IsScored == scored));

        output.WriteLine($"{"",-10} found R/P   stopped R/P");
        foreach (var (kind, counts) in score.ByKind.Select(kind => (Kind: kind.Kind.ToString(), kind.Counts)).Append(("all", score.All)))
        {
            output.WriteLine($"{kind,-10} {counts.FindingRecall:0.000}/{counts.FindingPrecision:0.000} {counts.StoppingRecall:0.000}/{counts.StoppingPrecision:0.000} {counts}");
        }

        if (!scored)
        {
            // The scored half stays unseen.
            score.Mistakes.ForEach(output.WriteLine);
        }

        Assert.InRange(score.All.StoppingRecall, recall, 1);
        Assert.InRange(score.All.StoppingPrecision, precision, 1);
    }
}
