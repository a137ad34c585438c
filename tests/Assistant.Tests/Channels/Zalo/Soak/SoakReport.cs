using System.Globalization;
using Assistant.Bot.Channels.Zalo.Simulator;

namespace Assistant.Tests.Channels.Zalo.Soak;

/// <summary>What came of a run.</summary>
internal sealed class SoakReport
{
    private static readonly long Cold = 2 * System.Diagnostics.Stopwatch.Frequency;
    private readonly Dictionary<(string UserId, string Place), int> _asked;
    private readonly List<(string UserId, string Place)> _answered = [];

    /// <param name="settle">As in <see cref="SoakOrder.CountWrong"/>.</param>
    public SoakReport(SoakRun run, ZaloSimulator oa, TimeSpan settle)
    {
        _asked = run.Messages.GroupBy(message => (message.UserId, message.Place)).ToDictionary(group => group.Key, group => group.Count());
        foreach (var (userId, message) in oa.Sent)
        {
            var place = _asked.Keys.Where(key => key.UserId == userId && message.Text.StartsWith($"Dạ, {key.Place} nay thuộc", StringComparison.Ordinal)).Select(key => key.Place).FirstOrDefault();
            if (place is null)
            {
                Strange.Add($"{userId}: {message.Text.Split('\n')[0]}");
            }
            else
            {
                _answered.Add((userId, place));
            }
        }

        var counts = _answered.GroupBy(answer => answer).ToDictionary(group => group.Key, group => group.Count());
        Lost = _asked.Sum(asked => Math.Max(0, asked.Value - counts.GetValueOrDefault(asked.Key)));
        Twice = _asked.Sum(asked => Math.Max(0, counts.GetValueOrDefault(asked.Key) - asked.Value));
        OutOfOrder = SoakOrder.CountWrong(run.Messages, _answered, settle);
        ForgedAnswered = oa.Sent.Count(sent => sent.UserId.StartsWith("66", StringComparison.Ordinal));
        ForgedAccepted = run.Forged.Count(status => status == 200);
        var good = oa.Webhook.Deliveries.Where(delivery => delivery.Status == 200).ToList();
        All = new Latency(good);
        Warm = new Latency(good.Where(delivery => !run.Starts.Any(start => delivery.Began > start - Cold && delivery.Began < start + Cold)));
    }

    public int Lost { get; }

    public int Twice { get; }

    public int OutOfOrder { get; }

    public int ForgedAnswered { get; }

    public int ForgedAccepted { get; }

    public List<string> Strange { get; } = [];

    /// <summary>Every acknowledgement.</summary>
    public Latency All { get; }

    /// <summary>Those that were not within two seconds of a start of the server.</summary>
    public Latency Warm { get; }

    public string Tell(SoakRun run, ZaloSimulator oa, TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"""
        {run.Messages.Count} tin, {run.Forged.Count} tin giả, {run.Kills} lần kill -9, {oa.Tokens.Refreshes} lần làm mới mã ({oa.Tokens.Reused} lần dùng lại), {took.TotalSeconds:0} giây
        mất {Lost}, hai lần {Twice}, sai thứ tự {OutOfOrder}, chữ ký sai được nhận {ForgedAccepted + ForgedAnswered}, câu trả lời lạ {Strange.Count}
        báo nhận: {All}; trừ 2 giây quanh mỗi lần khởi động lại: {Warm}; {oa.Webhook.Deliveries.Count(delivery => delivery.Status == 0)} lần không có máy chủ
        """);

    internal sealed class Latency(IEnumerable<SimulatedDelivery> deliveries)
    {
        private readonly double[] _times = [.. deliveries.Select(delivery => delivery.Milliseconds).Order()];

        public double P50 => _times.Length == 0 ? 0 : _times[_times.Length / 2];

        public override string ToString() => _times.Length == 0 ? "không có" : string.Create(CultureInfo.InvariantCulture,
            $"{_times.Length} lần, p50 {P50:0.0} ms, p99 {_times[(int)(_times.Length * 0.99)]:0.0} ms, lâu nhất {_times[^1]:0} ms");
    }
}
