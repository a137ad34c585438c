using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Channels.Handouts;
using Assistant.Bot.Channels.Input;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Channels.Rest;

namespace Assistant.Bot.Channels;

internal static class ChannelRegistration
{
    /// <summary>What every way in needs, the command line too.</summary>
    public static void AddInput(this IServiceCollection services)
    {
        services.AddSingleton<IPlaceLookup, KnowledgePlaceLookup>();
        services.AddSingleton<AskInputReader>();
    }

    /// <summary>The ways in over HTTP.</summary>
    public static void AddChannels(this IServiceCollection services)
    {
        services.AddBotFramework();
        services.AddPage();
        services.AddHandoutPages();
        services.AddEditorPage();
        services.AddDirectLine();
        services.AddOpenApi(static openApi => openApi.AddDocumentTransformer(static (document, _, _) =>
        {
            document.Info.Title = "Trợ lý Dịch vụ công";
            document.Info.Description = "Hỏi đáp về thủ tục hành chính, lệ phí và chỉ tiêu dịch vụ công trực tuyến; câu trả lời nào cũng có nguồn.";
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(static json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, AnswerJson.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, FeedJson.Default);
        });
    }
}
