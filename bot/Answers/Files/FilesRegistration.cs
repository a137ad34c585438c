using Assistant.Bot.Answers.Charts;
using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Redis;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Places;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Answers.Files;

internal static class FilesRegistration
{
    /// <summary>A few thousand answers' figures. When it is full the oldest go, and their links with them; conversations are not touched.</summary>
    private const long MemoryLimit = 32 * 1024 * 1024;

    /// <summary>Pictures and documents from answers. Nothing of it is loaded before the first of them is made.</summary>
    public static IServiceCollection AddAnswerFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCheckedOptions<FilesOptions>(FilesOptions.Section);
        var redis = configuration.GetSection(RedisOptions.Section).Get<RedisOptions>() ?? new RedisOptions();
        services.AddKeyedSingleton<IDistributedCache>(Cache, (provider, _) => redis.ConnectionString.Length > 0
            ? provider.GetRequiredService<IDistributedCache>()
            : new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions { SizeLimit = MemoryLimit })));
        services.AddSingleton(provider => new FileShelf(CacheOf(provider, "files"), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new LastFigures(CacheOf(provider, "last_figures")));
        services.AddSingleton(provider => new FileMaker(new Lazy<TileMaps>(() => TileMaps.Load(
            provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve(), provider.GetRequiredService<PlaceDirectory>()))));
        services.AddSingleton<FigureSheets>();
        services.AddSingleton<AnswerFiles>();
        services.AddSingleton<FileLinks>();
        services.AddSingleton<ISkill, FilesSkill>();
        services.AddSingleton<IAnswerComposer, ExportComposer>();
        return services;
    }

    private const string Cache = "answer-files";

    private static MeasuredCache CacheOf(IServiceProvider provider, string name) =>
        new(provider.GetRequiredKeyedService<IDistributedCache>(Cache), name, provider.GetRequiredService<TurnMeter>());
}
