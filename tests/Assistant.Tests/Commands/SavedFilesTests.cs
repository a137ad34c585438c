using Assistant.Bot.Answers;
using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Files;
using Assistant.Bot.Commands;
using Assistant.Tests.Answers.Files;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Assistant.Tests.Commands;

[Collection(ConsoleTests.Name)]
public sealed class SavedFilesTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"assistant-test-{Guid.NewGuid():N}");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly ServiceProvider _services;

    public SavedFilesTests() => _services = new ServiceCollection()
        .AddSingleton(new FileShelf(new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions())), _time))
        .AddSingleton(new FileMaker(new Lazy<TileMaps>(() => throw new InvalidOperationException("No map was asked for."))))
        .BuildServiceProvider();

    public void Dispose()
    {
        _services.Dispose();
        if (Directory.Exists(_folder))
        {
            TemporaryFolder.Delete(_folder);
        }
    }

    [Fact]
    public async Task Files_are_written_under_their_names_and_replace_none()
    {
        var chart = await AttachAsync();

        Assert.Equal(0, await SavedFiles.WriteAsync(_services, [chart], _folder, CancellationToken.None));
        Assert.Equal(0, await SavedFiles.WriteAsync(_services, [chart], _folder, CancellationToken.None));

        Assert.Equal(["bieu-do-ty-le-ho-so-truc-tuyen-tuan-51-2022-2.png", "bieu-do-ty-le-ho-so-truc-tuyen-tuan-51-2022.png"],
            Directory.EnumerateFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_a_sentence()
    {
        await File.WriteAllTextAsync(_folder, "a file, not a folder");
        try
        {
            Assert.Equal(1, await SavedFiles.WriteAsync(_services, [await AttachAsync()], _folder, CancellationToken.None));
        }
        finally
        {
            File.Delete(_folder);
        }
    }

    private Task<AnswerAttachment> AttachAsync() =>
        new AnswerFiles(_services.GetRequiredService<FileShelf>(), _time, Options.Create(new FilesOptions())).AttachAsync(FileKind.Chart, SomeFigures.Lowest, [], CancellationToken.None);
}
