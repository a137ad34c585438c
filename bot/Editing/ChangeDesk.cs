using System.Data.Common;
using System.Globalization;
using Assistant.Bot.Conversations.Generations;
using Assistant.Bot.Operations.Audit;
using Assistant.Knowledge.Changes;
using Microsoft.Data.Sqlite;

namespace Assistant.Bot.Editing;

/// <summary>
/// What editors do with changes. Whatever is not sound together with what is live is refused with every reason and changes
/// nothing; what is done stands in the log and in the audit trail, or is not done.
/// </summary>
internal sealed partial class ChangeDesk(EditingDatabase database, ChangeLog log, GenerationBoard generations, AuditTrail audit, ILogger<ChangeDesk> logger)
{
    private const int LongestNote = 300;

    /// <summary>Keeps a draft.</summary>
    /// <exception cref="SqliteException">It cannot be kept or written down; then nothing has changed.</exception>
    public Proposed Propose(ChangeKind kind, string target, string fragment, Editor editor) => Propose(kind, target, _ => fragment, editor);

    /// <param name="kind">What it changes.</param>
    /// <param name="target">Id or national code of the procedure.</param>
    /// <param name="fragment">Given the number that the change gets: rows are numbered by it, and no two drafts may have the same.</param>
    /// <param name="editor">Who proposes it.</param>
    /// <inheritdoc cref="Propose(ChangeKind, string, string, Editor)"/>
    public Proposed Propose(ChangeKind kind, string target, Func<long, string> fragment, Editor editor)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        // Nothing is ever deleted, so the next number is known as long as the transaction holds the others off.
        var change = new KnowledgeChange(0, kind, target, fragment(ChangeLog.All(connection) is [var newest, ..] ? newest.Change.Id + 1 : 1));
        if (Refused(connection, change) is { Count: > 0 } problems)
        {
            return new Proposed(null, problems);
        }

        var id = log.Append(connection, kind, target, change.Fragment, editor);
        log.Append(connection, id, ChangeState.Draft, editor, "");
        audit.Append(editor.Key, Sentence("draft", id, change));
        transaction.Commit();
        return new Proposed(id, []);
    }

    /// <summary>Why a change would be refused now; none when it would be kept. Changes nothing.</summary>
    /// <exception cref="SqliteException">The log cannot be read.</exception>
    public IReadOnlyList<string> Refused(ChangeKind kind, string target, string fragment)
    {
        using var connection = database.Open();
        return Refused(connection, new KnowledgeChange(0, kind, target, fragment));
    }

    private IReadOnlyList<string> Refused(SqliteConnection connection, KnowledgeChange change)
    {
        // A draft may build on what is live, or on other drafts that will go live with it.
        var live = ChangeLog.Live(connection);
        var waiting = ChangeLog.All(connection).Where(kept => kept.State is ChangeState.Draft or ChangeState.Tried).Select(kept => kept.Change).Reverse();
        var alone = ProblemsOf([.. live, change], 0);
        return alone.Count > 0 && ProblemsOf([.. live, .. waiting, change], 0).Count > 0 ? alone : [];
    }

    /// <summary>Makes drafts live, all or none.</summary>
    /// <returns>Why not; none when they are live.</returns>
    /// <exception cref="SqliteException">It cannot be kept or written down; then nothing has changed.</exception>
    public IReadOnlyList<string> Publish(IReadOnlyList<long> ids, Editor editor, string note = "") =>
        Step(ids, ChangeState.Live, [ChangeState.Draft, ChangeState.Tried], editor, note, static (live, chosen) => [.. live, .. chosen]);

    /// <summary>Makes changes live again that were taken back, and nothing else.</summary>
    /// <inheritdoc cref="Publish"/>
    public IReadOnlyList<string> Redo(IReadOnlyList<long> ids, Editor editor, string note = "") =>
        Step(ids, ChangeState.Live, [ChangeState.Undone], editor, note, static (live, chosen) => [.. live, .. chosen]);

    /// <summary>Takes live changes back.</summary>
    /// <inheritdoc cref="Publish"/>
    public IReadOnlyList<string> Undo(IReadOnlyList<long> ids, Editor editor, string note = "") =>
        Step(ids, ChangeState.Undone, [ChangeState.Live], editor, note, static (live, chosen) => [.. live.Except(chosen)]);

    /// <summary>Gives drafts up.</summary>
    /// <inheritdoc cref="Publish"/>
    public IReadOnlyList<string> Drop(IReadOnlyList<long> ids, Editor editor) =>
        Step(ids, ChangeState.Dropped, [ChangeState.Draft, ChangeState.Tried], editor, "", static (live, _) => live);

    /// <summary>Notes that drafts were tried on the question sets.</summary>
    /// <inheritdoc cref="Publish"/>
    public IReadOnlyList<string> Tried(IReadOnlyList<long> ids, Editor editor, string note) =>
        Step(ids, ChangeState.Tried, [ChangeState.Draft, ChangeState.Tried], editor, note, static (live, _) => live);

    private List<string> Step(
        IReadOnlyList<long> ids, ChangeState to, ChangeState[] from, Editor editor, string note,
        Func<IReadOnlyList<KnowledgeChange>, IReadOnlyList<KnowledgeChange>, IReadOnlyList<KnowledgeChange>> after)
    {
        using (var connection = database.Open())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            List<KeptChange> chosen = [.. ChangeLog.All(connection).Where(kept => ids.Contains(kept.Change.Id)).OrderBy(kept => kept.Change.Id)];
            if (chosen.Count == 0 || chosen.Count < ids.Distinct().Count() || chosen.Exists(kept => !from.Contains(kept.State)))
            {
                return ["Thay đổi này vừa được người khác xử lý; xin tải lại trang."];
            }

            var live = ChangeLog.Live(connection);
            if (to is ChangeState.Live or ChangeState.Undone && Worse(live, after(live, [.. chosen.Select(kept => kept.Change)])) is { Count: > 0 } problems)
            {
                return problems;
            }

            foreach (var kept in chosen)
            {
                log.Append(connection, kept.Change.Id, to, editor, note.Length > LongestNote ? note[..LongestNote] : note);
                audit.Append(editor.Key, Sentence(to.ToString().ToLowerInvariant(), kept.Change.Id, kept.Change));
            }

            transaction.Commit();
        }

        GoOver();
        return [];
    }

    /// <summary>What was done is done, whether or not this process can go over to it at once: the watch tries again.</summary>
    private void GoOver()
    {
        try
        {
            generations.Refresh();
        }
        catch (DbException fault)
        {
            LogNotYet(fault);
        }
    }

    /// <summary>What would be rejected after a step and is not now.</summary>
    private List<string> Worse(IReadOnlyList<KnowledgeChange> before, IReadOnlyList<KnowledgeChange> after)
    {
        var already = generations.Shipped.With(before).Rejected.Select(rejected => rejected.Id).ToHashSet();
        return [.. generations.Shipped.With(after).Rejected.Where(rejected => !already.Contains(rejected.Id)).SelectMany(rejected =>
            rejected.Problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"Thay đổi số {rejected.Id}: {problem}")))];
    }

    private IReadOnlyList<string> ProblemsOf(IReadOnlyList<KnowledgeChange> changes, long id) =>
        generations.Shipped.With(changes).Rejected.FirstOrDefault(rejected => rejected.Id == id)?.Problems ?? [];

    [LoggerMessage(LogLevel.Error, "A step of an editor is kept, but the log could not be read after it; the answers follow as soon as it can")]
    private partial void LogNotYet(Exception fault);

    private static string Sentence(string step, long id, KnowledgeChange change) =>
        string.Create(CultureInfo.InvariantCulture, $"editing {step} {id} {change.Kind.ToString().ToLowerInvariant()} {change.Target}");
}

/// <param name="Id">The draft; null when it was refused.</param>
/// <param name="Problems">Why.</param>
internal sealed record Proposed(long? Id, IReadOnlyList<string> Problems);
