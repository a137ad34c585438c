using Assistant.Bot.Answers.Files;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Answers.Files;

public sealed class FileShelfTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly FileShelf _shelf;

    public FileShelfTests() => _shelf = new FileShelf(Cache(), _time);

    [Fact]
    public async Task An_order_is_found_whole_until_it_expires()
    {
        var order = SomeFigures.Order(FileKind.Map, SomeFigures.Trend(SomeFigures.Weeks("Huế", 60m, 61m)), SomeFigures.Lowest with { Highest = 3, Lowest = 0 });
        var id = await _shelf.PutAsync(order, CancellationToken.None);

        _time.Advance(TimeSpan.FromMinutes(29));
        var found = await _shelf.FindAsync(id, CancellationToken.None);
        Assert.Equivalent(order, found, strict: true);

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(await _shelf.FindAsync(id, CancellationToken.None));
    }

    [Fact]
    public async Task Every_order_has_an_id_of_its_own_that_cannot_be_guessed()
    {
        var ids = new HashSet<string>();
        for (var at = 0; at < 100; at++)
        {
            ids.Add(await _shelf.PutAsync(SomeFigures.Order(FileKind.Chart, SomeFigures.Lowest), CancellationToken.None));
        }

        Assert.Equal(100, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[A-Za-z0-9_-]{22}$", id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("../../../etc/passwd")]
    public async Task An_unknown_id_finds_nothing(string id) => Assert.Null(await _shelf.FindAsync(id, CancellationToken.None));

    [Fact]
    public async Task Figures_belong_to_the_conversation_that_saw_them()
    {
        var last = new LastFigures(Cache());
        using (LastFigures.Enter("a"))
        {
            await last.KeepAsync(SomeFigures.Lowest, CancellationToken.None);
            Assert.NotNull(await last.FindAsync(CancellationToken.None));
        }

        using (LastFigures.Enter("b"))
        {
            Assert.Null(await last.FindAsync(CancellationToken.None));
        }

        Assert.Null(await last.FindAsync(CancellationToken.None));
    }

    private static MemoryDistributedCache Cache() => new(Options.Create(new MemoryDistributedCacheOptions()));
}
