using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Operations;
using Assistant.Knowledge.Places;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Commands;

/// <summary>tools bench-charts: how long a picture takes, with made-up figures; with a folder, the pictures to look at.</summary>
internal static class BenchChartsCommand
{
    private const int Rounds = 20;

    public static Command Create(Composition composition)
    {
        var folder = new Argument<string?>("thư mục") { Description = "Nơi ghi các hình để xem; bỏ trống: chỉ đo.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("bench-charts", "Đo thời gian vẽ các loại hình, bằng số liệu giả lập.") { folder };
        command.SetAction((parsed, _) => CommandHost.RunAsync(composition, services =>
        {
            var places = services.GetRequiredService<PlaceDirectory>();
            var maps = TileMaps.Load(services.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve(), places);
            var target = parsed.GetValue(folder);
            if (target is not null)
            {
                Directory.CreateDirectory(target);
            }

            foreach (var (name, draw) in ChartSamples.All(places, maps))
            {
                var png = Measure(name, draw);
                if (target is not null)
                {
                    File.WriteAllBytes(Path.Combine(target, $"{name}.png"), png);
                }
            }

            return Task.FromResult(Output.Good);
        }));
        return command;
    }

    private static byte[] Measure(string name, Func<byte[]> draw)
    {
        var watch = Stopwatch.StartNew();
        var png = draw();
        var first = watch.Elapsed.TotalMilliseconds;
        var times = new List<double>(Rounds);
        for (var round = 0; round < Rounds; round++)
        {
            watch.Restart();
            draw();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: lần đầu {first:0.0} ms, trung vị {times[Rounds / 2]:0.0} ms, chậm nhất {times[^1]:0.0} ms, {png.Length / 1024.0:0} kB"));
        return png;
    }
}
