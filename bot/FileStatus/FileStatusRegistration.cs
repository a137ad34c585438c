using System.Net;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.FileStatus;

internal static class FileStatusRegistration
{
    /// <summary>How far a file is that was handed in.</summary>
    public static void AddFileStatus(this IServiceCollection services)
    {
        services.AddCheckedOptions<FileStatusOptions>(FileStatusOptions.Section);
        services.AddSecretPlace<FileStatusOptions>($"{FileStatusOptions.Section}:{nameof(FileStatusOptions.Token)}");
        services.AddSingleton(provider => FileStatusWording.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<ReceiptCodes>();
        services.AddSingleton<FileRecordReader>();
        services.AddSingleton<FileStatusBreaker>();
        services.AddSingleton<IBreaker>(static provider => provider.GetRequiredService<FileStatusBreaker>());
        services.AddSingleton<FileStatusLimits>();
        services.AddSingleton<FileStatusClient>();
        services.AddSingleton<ITopicPlanner, FileStatusTopic>();
        services.AddSingleton<ISkill, FileStatusSkill>();
        services.AddSingleton<IAnswerComposer, FileLookupComposer>();
        services.AddSingleton<IAnswerComposer, FileStatusComposer>();
        services.AddSingleton<IAnswerComposer, NoFileStatusComposer>();
        // A redirect would carry the code elsewhere: it is an answer of no use.
        services.AddHttpClient(FileStatusClient.Client, static http => http.MaxResponseContentBufferSize = FileStatusClient.MostBytes)
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None, ConnectTimeout = TimeSpan.FromSeconds(3) });
    }
}
