using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.CommonQuestions;

internal static class CommonQuestionRegistration
{
    /// <summary>Questions around public services that are of no one procedure.</summary>
    public static void AddCommonQuestions(this IServiceCollection services)
    {
        services.AddSingleton(provider => CommonQuestionCues.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<CommonQuestionBeside>();
        services.AddSingleton<Obstacles>();
        services.AddSingleton<ITopicPlanner, CommonQuestionTopic>();
        services.AddSingleton<ISkill, CommonQuestionSkill>();
        services.AddSingleton<IAnswerComposer, CommonQuestionComposer>();
        services.AddSingleton<IAnswerComposer, CommonSheetComposer>();
    }
}
