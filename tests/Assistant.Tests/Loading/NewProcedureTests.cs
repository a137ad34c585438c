using Assistant.Bot.Conversations;
using Assistant.Bot.Operations;
using Assistant.Knowledge;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Assistant.Tests.Loading;

/// <summary>A procedure is data: one new file, and people find it by the words of that file.</summary>
public sealed class NewProcedureTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("new-procedure").FullName;

    [Theory]
    [InlineData("muốn thả diều khổng lồ ở bãi biển thì cần giấy gì", "documents")]
    [InlineData("tha dieu khong lo het bao nhieu tien", "fee")]
    public async Task One_new_file_is_enough(string question, string kind)
    {
        foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_data, Path.GetRelativePath(KnowledgeBase.ShippedDataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var like = await File.ReadAllTextAsync(Path.Combine(_data, "procedures", "tach-ho.yaml"));
        await File.WriteAllTextAsync(
            Path.Combine(_data, "procedures", "tha-dieu.yaml"),
            like.Replace("id: tach-ho", "id: tha-dieu", StringComparison.Ordinal)
                .Replace("title: Tách hộ", "title: Cấp phép thả diều khổng lồ", StringComparison.Ordinal)
                .Replace("1.010038", "9.999999", StringComparison.Ordinal)
                .Replace("- tách khẩu\n", "- thả diều khổng lồ ngoài bãi biển\n", StringComparison.Ordinal)
                .Replace("- tách hộ khẩu\n", "- xin phép thả diều\n", StringComparison.Ordinal)
                .Replace("- tách khỏi hộ bố mẹ\n", "- chơi diều lớn phải xin phép không\n", StringComparison.Ordinal)
                .Replace("- tach ho\n", "- tha dieu\n", StringComparison.Ordinal));
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", Path.Combine(_data, "var")), new("Knowledge:DataPath", _data)]);
        builder.AddOperations(quiet: true);
        builder.Services.AddConversations(builder.Configuration);
        using var host = builder.Build();

        var answer = await host.Services.GetRequiredService<IAssistant>().AskAsync(
            new TurnRequest { Question = question, Caller = Bot.Access.Caller.Citizen }, CancellationToken.None);

        Assert.Equal("tha-dieu", answer.Procedure?.Id);
        Assert.Equal(kind, answer.Kind);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        TemporaryFolder.Delete(_data);
    }
}
