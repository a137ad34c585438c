namespace Assistant.Tests.LanguageModel;

/// <summary>An assistant with a model server that tests tell how to behave; nothing is decided twice from memory.</summary>
public class ModelledAssistant : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("assistant-model-").FullName;

    internal ModelServer Model { get; private set; } = null!;

    internal AssistantUnderTest Assistant { get; private set; } = null!;


    public async Task InitializeAsync()
    {
        Model = await ModelServer.StartAsync();
        var settings = Model.Settings;
        settings["LanguageModel:CacheMinutes"] = "0";
        settings["LanguageModel:TokensPerDay"] = settings["LanguageModel:TokensPerPerson"] = "1000000000";
        Adjust(settings);
        Assistant = new AssistantUnderTest(_folder, settings: settings);
    }

    /// <summary>Settings of another kind of test.</summary>
    protected virtual void Adjust(Dictionary<string, string?> settings)
    {
    }

    public void Dispose()
    {
        Assistant.Dispose();
        GC.SuppressFinalize(this);
    }

    public async Task DisposeAsync()
    {
        Dispose();
        await Model.DisposeAsync();
        TemporaryFolder.Delete(_folder);
    }
}
