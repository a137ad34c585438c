using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Figures;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests;

/// <summary>What hosts of tests share, and what they must not.</summary>
public sealed class ShippedPartsTests
{
    [Fact]
    public void Hosts_on_the_shipped_data_share_what_is_read_from_it()
    {
        using var one = new AssistantUnderTest();
        using var other = new AssistantUnderTest();

        Assert.Same(one.Services.GetRequiredService<IntentCatalog>(), other.Services.GetRequiredService<IntentCatalog>());
        Assert.Same(one.Services.GetRequiredService<FigureLexicon>(), other.Services.GetRequiredService<FigureLexicon>());
        Assert.Same(one.Services.GetRequiredService<LikelyMarks>(), other.Services.GetRequiredService<LikelyMarks>());
        // A part of a generation, which editors change.
        Assert.NotSame(one.Services.GetRequiredService<ProcedureIndex>(), other.Services.GetRequiredService<ProcedureIndex>());
    }

    [Fact]
    public void A_host_on_other_data_files_reads_its_own()
    {
        var data = Directory.CreateTempSubdirectory("assistant-data-").FullName;
        var storage = Directory.CreateTempSubdirectory("assistant-test-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(KnowledgeBase.ShippedDataPath, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(data, Path.GetRelativePath(KnowledgeBase.ShippedDataPath, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            using var shipped = new AssistantUnderTest();
            using var own = new AssistantUnderTest(storage, settings: new Dictionary<string, string?> { ["Knowledge:DataPath"] = data });

            Assert.NotSame(shipped.Services.GetRequiredService<IntentCatalog>(), own.Services.GetRequiredService<IntentCatalog>());
        }
        finally
        {
            TemporaryFolder.Delete(data);
            TemporaryFolder.Delete(storage);
        }
    }
}
