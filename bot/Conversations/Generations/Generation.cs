using Assistant.Knowledge;
using Assistant.Knowledge.Changes;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>
/// Everything that answers from one state of the knowledge: built once, never changed. Nothing in it needs closing, so an old
/// one is gone when the last turn that began on it has ended.
/// </summary>
/// <param name="Mark">The newest step of the log of changes that it holds.</param>
/// <param name="Changed">Its knowledge, and the changes that could not be made.</param>
/// <param name="Services">Its parts.</param>
internal sealed record Generation(long Mark, ChangedKnowledge Changed, IServiceProvider Services)
{
    public IAssistant Assistant { get; } = Services.GetRequiredService<IAssistant>();

    public KnowledgeBase Knowledge => Changed.Knowledge;
}
