using System.Data.Common;
using Assistant.Bot.Operations.Redis;
using Assistant.Bot.Planning.Figures;
using Assistant.Bot.Privacy;
using Assistant.Bot.Skills;
using Assistant.Knowledge;
using Assistant.Knowledge.Changes;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Conversations.Generations;

/// <summary>The generation that answers now, and the making of the next one. Reading it costs one reference.</summary>
internal sealed partial class GenerationBoard(
    KnowledgeBase shipped, GenerationBlueprint blueprint, ILiveChanges live, IServiceProvider root, ILogger<GenerationBoard> logger, RedisNews? news = null)
{
    private readonly Lock _making = new();
    private volatile Generation? _current;

    public Generation Current => _current ?? First();

    /// <summary>The data files without any change of editors.</summary>
    public KnowledgeBase Shipped => shipped;

    /// <summary>Goes over to what is live now, if that is not yet current.</summary>
    /// <returns>Whether there is another generation.</returns>
    /// <exception cref="DbException">The log cannot be read; the current generation stays.</exception>
    public bool Refresh()
    {
        if (live.Mark() == Current.Mark)
        {
            return false;
        }

        lock (_making)
        {
            var changes = live.Read();
            if (changes.Mark == _current!.Mark)
            {
                return false;
            }

            _current = Make(changes);
            // Some thirty megabytes have become garbage at once; waiting for the next full collection, a few changes in a row add up.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false);
            LogWentOver(logger, changes.Mark, changes.Changes.Count);
            news?.Tell(RedisNews.Knowledge);
            return true;
        }
    }

    /// <summary>A generation beside the current one, to try changes on. Nobody but the caller asks it.</summary>
    public Generation Try(IReadOnlyList<KnowledgeChange> changes) => Build(0, shipped.With(changes));

    private Generation First()
    {
        lock (_making)
        {
            return _current ??= Make(ReadAtStart());
        }
    }

    private LiveChanges ReadAtStart()
    {
        try
        {
            return live.Read();
        }
        catch (DbException fault)
        {
            // The shipped data answers meanwhile; the watch tries again.
            LogNotRead(logger, fault);
            return LiveChanges.None;
        }
    }

    private Generation Make(LiveChanges changes)
    {
        var changed = shipped.With(changes.Changes);
        foreach (var rejected in changed.Rejected)
        {
            LogRejected(logger, rejected.Id, string.Join(" ", rejected.Problems));
        }

        return Build(changes.Mark, changed);
    }

    /// <summary>Takes long to make: begun at once, side by side, and waited for where the rest needs it.</summary>
    internal static IReadOnlyList<Type> Long { get; } = [typeof(ProcedureIndex), typeof(TypingRepair), typeof(FigureSpelling), typeof(SkillKernel), typeof(KnownWordings)];

    private Generation Build(long mark, ChangedKnowledge changed)
    {
        var services = blueprint.Build(changed.Knowledge, root);
        foreach (var type in Long)
        {
            // What goes wrong there goes wrong again where it is needed.
            _ = Task.Run(() => services.GetService(type));
        }

        return new Generation(mark, changed, services);
    }

    [LoggerMessage(LogLevel.Information, "Knowledge goes over to step {Mark} with {Count} changes")]
    private static partial void LogWentOver(ILogger logger, long mark, int count);

    [LoggerMessage(LogLevel.Error, "Change {Change} cannot be made any more and is left out: {Problems}")]
    private static partial void LogRejected(ILogger logger, long change, string problems);

    [LoggerMessage(LogLevel.Error, "The changes of editors could not be read; the shipped data answers")]
    private static partial void LogNotRead(ILogger logger, Exception fault);
}
