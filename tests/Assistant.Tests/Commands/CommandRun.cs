using Assistant.Bot.Access;
using Assistant.Bot.Channels;
using Assistant.Bot.Commands;
using Assistant.Bot.Conversations;
using Assistant.Bot.Conversations.Feedback;
using Assistant.Bot.Operations;
using Assistant.Bot.Skills;
using Assistant.Knowledge;
using Assistant.Tests.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Commands;

/// <summary>Runs the command line as Program does, with an assistant that says what the test wants.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly string _storage = Directory.CreateTempSubdirectory("assistant-test-").FullName;

    public AssistantFake Assistant { get; } = new();

    public string Storage => _storage;

    public string TokenPath => Path.Combine(_storage, "access", "tokens.json");

    public async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        await using var result = new StringWriter();
        await using var complaint = new StringWriter();
        ConsoleOfFlow.Use(result, complaint);
        try
        {
            var code = await CommandLine.RunAsync(args, new Composition(AddAssistant, AddServer, static _ => { }));
            return (code, result.ToString(), complaint.ToString());
        }
        finally
        {
            ConsoleOfFlow.Use(null, null);
        }
    }

    public void Dispose() => TemporaryFolder.Delete(_storage);

    private void AddAssistant(Microsoft.Extensions.Hosting.IHostApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection([new("Storage:Path", _storage)]);
        builder.Services.AddAccess();
        builder.Services.AddInput();
        builder.Services.AddSingleton(ShippedKnowledge.Base);
        builder.Services.AddSingleton(static provider => provider.GetRequiredService<KnowledgeBase>().Places);
        builder.Services.AddSingleton(static provider => provider.GetRequiredService<KnowledgeBase>().Agencies);
        builder.Services.AddSingleton<UnitNames>();
        builder.Services.AddSingleton<IAssistant>(Assistant);
        builder.Services.AddSingleton<FeedbackStore>();
    }

    private static void AddServer(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
    {
        builder.Services.AddServerOperations();
        builder.Services.AddChannels();
    }
}
