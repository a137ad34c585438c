using Assistant.Bot.Answers.Composing;
using Assistant.Bot.Operations;
using Assistant.Bot.Planning.Topics;
using Assistant.Bot.Skills;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Complaints;

internal static class ComplaintRegistration
{
    /// <summary>Complaints about officials.</summary>
    public static void AddComplaints(this IServiceCollection services)
    {
        services.AddSingleton(provider => ComplaintCues.Load(provider.GetRequiredService<IOptions<KnowledgeOptions>>().Value.Resolve()));
        services.AddSingleton<ITopicPlanner, ComplaintTopic>();
        services.AddSingleton<ISkill, ComplaintSkill>();
        services.AddSingleton<IAnswerComposer, ComplaintComposer>();
    }
}
