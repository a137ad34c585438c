using Assistant.Bot.Commands;

namespace Assistant.Tests.Commands;

public sealed class ProgressLineTests
{
    [Fact]
    public void Progress_is_one_line_that_grows_and_is_wiped()
    {
        using var terminal = new StringWriter();
        var progress = new ProgressLine(terminal, 200);
        progress.Show(50);
        progress.Show(51);
        progress.Show(200);
        progress.Clear();

        var states = terminal.ToString().Split('\r', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, states.Length);
        Assert.Equal("đang đọc ███████░░░░░░░░░░░░░░░░░░░░░░░  25%", states[0]);
        Assert.EndsWith("100%", states[1], StringComparison.Ordinal);
        Assert.True(string.IsNullOrWhiteSpace(states[2]) && states[2].Length > states[1].Length);
    }

    [Fact]
    public void A_stream_that_is_read_tells_how_far()
    {
        var shown = new List<long>();
        using var stream = new ProgressStream(new MemoryStream(new byte[100]), shown.Add);

        Assert.Equal(60, stream.Read(new byte[60], 0, 60));
        stream.ReadExactly(new byte[40]);

        Assert.Equal([60L, 100L], shown);
    }
}
