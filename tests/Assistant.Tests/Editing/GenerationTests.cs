using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Generations;
using Assistant.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Editing;

/// <summary>What answers from one state of the knowledge is exchanged as a whole, while people go on asking.</summary>
public sealed class GenerationTests : IDisposable
{
    private readonly EditorDesk _desk = new();

    [Fact]
    public void Nothing_that_lives_long_keeps_a_part_of_a_generation()
    {
        IServiceCollection? all = null;
        using var app = new BotApp { RealAssistant = true, Replace = services => all = services };
        var parts = app.Services.GetRequiredService<GenerationBlueprint>().Parts.Where(part => part != typeof(IAssistant)).ToHashSet();

        Assert.Contains(typeof(Assistant.Knowledge.Search.IProcedureSearch), parts);
        Assert.Empty(all!.Where(service => service.Lifetime == ServiceLifetime.Singleton && GenerationParts.Needs(service).Any(parts.Contains)).Select(service => service.ServiceType.FullName));
    }

    [Fact]
    public async Task People_who_ask_while_knowledge_is_exchanged_notice_nothing()
    {
        using var stop = new CancellationTokenSource();
        var told = Enumerable.Range(0, 4).Select(_ => new ConcurrentQueue<string>()).ToList();
        var asking = told.Select(mine => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                mine.Enqueue((await _desk.AskAsync("Làm hộ chiếu online hết bao nhiêu tiền?")).GetProperty("kind").GetString()!);
            }
        })).ToList();
        while (told.Exists(mine => mine.IsEmpty) && !asking.Exists(task => task.IsCompleted))
        {
            await Task.Delay(20);
        }

        for (var round = 0; round < 3; round++)
        {
            await _desk.AddAliasAsync("tach-ho", $"chia nhà lần thứ {round} trên sổ");
            await _desk.PublishAsync();
        }

        await stop.CancelAsync();
        await Task.WhenAll(asking);
        Assert.DoesNotContain(told, mine => mine.IsEmpty);
        Assert.All(told.SelectMany(mine => mine), kind => Assert.Equal("fee", kind));
    }

    [Fact]
    public async Task An_old_generation_is_gone_when_nobody_asks_it_any_more()
    {
        await _desk.AskAsync("Tách hộ cần gì");
        var old = Current();
        await _desk.AddAliasAsync("tach-ho", "chia nhà làm đôi trên sổ");
        await _desk.PublishAsync();
        await _desk.AskAsync("Tách hộ cần gì");

        for (var attempt = 0; attempt < 50 && old.IsAlive; attempt++)
        {
            GC.Collect();
            await Task.Delay(20);
        }

        Assert.False(old.IsAlive);
    }

    public void Dispose() => _desk.Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference Current() => new(_desk.Services.GetRequiredService<GenerationBoard>().Current);
}
