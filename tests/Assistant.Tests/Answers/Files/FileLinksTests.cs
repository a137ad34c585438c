using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Operations;
using Assistant.Knowledge;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Answers.Files;

/// <summary>Channels that fetch pictures on their own need whole addresses, or the picture itself.</summary>
public sealed class FileLinksTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly FileMaker _maker = new(new Lazy<TileMaps>(() => TileMaps.Load(KnowledgeBase.ShippedDataPath, ShippedKnowledge.Base.Places)));

    public void Dispose() => _maker.Dispose();

    [Fact]
    public async Task A_relative_link_gets_the_address_of_the_server() =>
        Assert.StartsWith("http://localhost:5080/files/", await LinkAsync(new FilesOptions()), StringComparison.Ordinal);

    [Fact]
    public async Task The_configured_address_is_in_every_link() =>
        Assert.StartsWith("https://tro-ly.example.gov.vn/files/", await LinkAsync(new FilesOptions { PublicUrl = "https://tro-ly.example.gov.vn/" }), StringComparison.Ordinal);

    [Fact]
    public async Task A_picture_can_travel_inside_the_message()
    {
        var link = await LinkAsync(new FilesOptions { InlineInActivities = true });

        Assert.StartsWith("data:image/png;base64,iVBORw0KGgo", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_stays_a_link() =>
        Assert.StartsWith("http://localhost:5080/files/", await LinkAsync(new FilesOptions { InlineInActivities = true }, FileKind.Workbook), StringComparison.Ordinal);

    [Fact]
    public async Task An_attachment_of_somebody_else_is_left_as_it_is()
    {
        var links = Links(new FilesOptions { InlineInActivities = true }, out _);
        var foreign = new AnswerAttachment("image/png", "https://example.gov.vn/hinh.png", "hinh.png");

        Assert.Equal([foreign], await links.WholeAsync([foreign], CancellationToken.None));
    }

    private async Task<string> LinkAsync(FilesOptions options, FileKind kind = FileKind.Chart)
    {
        var links = Links(options, out var shelf);
        var files = new AnswerFiles(shelf, _time, Options.Create(options));
        var attachment = await files.AttachAsync(kind, SomeFigures.Lowest, [], CancellationToken.None);
        return Assert.Single((await links.WholeAsync([attachment], CancellationToken.None))!).Url;
    }

    private FileLinks Links(FilesOptions options, out FileShelf shelf)
    {
        shelf = new FileShelf(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions())), _time);
        return new FileLinks(shelf, _maker, Options.Create(options), Options.Create(new ServerOptions()));
    }
}
