using Assistant.Knowledge.Provenance;
using Assistant.Knowledge.Reports;
using Assistant.Tests.Reports;

namespace Assistant.Tests.Attacks;

/// <summary>Sentences in a report that speak to a machine: no figure comes of them, and the mark of circulation stays what it was.</summary>
public sealed class PoisonedReportTests
{
    private static readonly string[] Weekly = SomeReports.Weekly.Split('\n');

    private readonly ReportReader _reader = new(ShippedKnowledge.Base.Indicators, ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies);

    public static TheoryData<string, string> Texts()
    {
        var data = new TheoryData<string, string>();
        foreach (var attack in Attack.Load("documents.yaml").Where(attack => attack.In == "report_text"))
        {
            data.Add(attack.Id, attack.Text);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_is_read_that_the_report_itself_does_not_say(string id, string text)
    {
        var sound = Figures(Weekly);
        Assert.Equal(6, sound.Count);

        for (var line = 0; line <= Weekly.Length; line++)
        {
            string[] poisoned = [.. Weekly[..line], text, .. Weekly[line..]];
            var reading = _reader.Read("bao-cao.txt", string.Join('\n', poisoned));

            Assert.True(reading.Report is null || reading.Report.Circulation == Circulation.Internal, $"{id} at line {line}: open to all");
            Assert.True(Figures(poisoned).IsSubsetOf(sound), $"{id} at line {line}: {string.Join(", ", Figures(poisoned).Except(sound))}");
        }
    }

    private HashSet<string> Figures(string[] lines) =>
        [.. _reader.Read("bao-cao.txt", string.Join('\n', lines)).Observations.Select(item => $"{item.IndicatorId} {item.EntityId} {item.Printed}")];
}
