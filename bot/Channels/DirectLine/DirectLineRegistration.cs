using Assistant.Bot.Access;
using Assistant.Bot.Channels.BotFramework.Proactive;
using Assistant.Bot.Channels.DirectLine.Conversations;
using Assistant.Bot.Channels.DirectLine.Streaming;
using Assistant.Bot.Channels.DirectLine.Tokens;
using Assistant.Bot.Channels.DirectLine.Uploads;
using Assistant.Bot.Operations;
using Assistant.Bot.Watching;
using Microsoft.AspNetCore.Cors.Infrastructure;

namespace Assistant.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 in this process, for botframework-directlinejs and botframework-webchat as they are.</summary>
internal static class DirectLineRegistration
{
    public static void AddDirectLine(this IServiceCollection services)
    {
        services.AddCheckedOptions<DirectLineOptions>(DirectLineOptions.Section);
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<DirectLineBearer>();
        services.AddSingleton<DirectLineOrigins>();
        services.AddSingleton<DirectLineAddresses>();
        services.AddSingleton<DirectLineConversations>();
        services.AddSingleton<DirectLineTurns>();
        services.AddSingleton<DirectLineMessages>();
        services.AddSingleton<IProactiveChannel>(static provider => provider.GetRequiredService<DirectLineMessages>());
        services.AddSingleton<IProactiveSender, DirectLineSender>();
        services.AddSingleton<ActivityIntake>();
        services.AddSingleton<UploadReader>();
        services.AddTokenLimit();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<DirectLineOrigins>(static (cors, origins) => origins.Configure(cors));
    }

    public static void MapDirectLine(this WebApplication app)
    {
        // Made now: a key that cannot be read stops the start and not the first conversation.
        app.Services.GetRequiredService<DirectLineTokens>();
        var directLine = app.MapGroup(DirectLineAddresses.Root)
            .RequireCors(DirectLineOrigins.Policy)
            .TakesForeignBearer()
            .ExcludeFromDescription();
        directLine.MapTokens();
        directLine.MapConversations();
        directLine.MapActivities();
        directLine.MapUploads();
        directLine.MapStream();
    }
}
