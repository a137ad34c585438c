using System.Globalization;
using Assistant.Bot.Answers;
using Assistant.Bot.Conversations;
using Assistant.Bot.Skills;
using Assistant.Knowledge;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;
using Assistant.Knowledge.Search;

namespace Assistant.Bot.Evaluation;

/// <summary>One turn that was asked and judged.</summary>
internal sealed record JudgedTurn(string Set, GoldenItem Item, int Number, ExpectedTurn Turn, Answer Answer, Judgement Judgement, int? SearchRank, int? PlainRank, IReadOnlyList<ProcedureHit> Hits);

/// <summary>Asks every question of the sets, dialogues with memory, and judges the answers.</summary>
internal sealed class Evaluator(IAssistant assistant, ProcedureCatalog procedures, IProcedureSearch search, TypingRepair repair, PlainSearch plain, Judge judge, FigureJudge figures, IdMatch ids)
{
    private const int SearchedFor = 10;

    /// <summary>An evaluator of the assistant that the services make up.</summary>
    public static Evaluator Over(IServiceProvider services)
    {
        var procedures = services.GetRequiredService<ProcedureCatalog>();
        var ids = new IdMatch(procedures);
        return new Evaluator(
            services.GetRequiredService<IAssistant>(),
            procedures,
            services.GetRequiredService<IProcedureSearch>(),
            services.GetRequiredService<TypingRepair>(),
            new PlainSearch(SearchEntries.Of(services.GetRequiredService<KnowledgeBase>(), [])),
            new Judge(ids),
            new FigureJudge(services.GetRequiredService<UnitNames>()),
            ids);
    }

    public async Task<IReadOnlyList<JudgedTurn>> RunAsync(IReadOnlyList<QuestionSet> sets, DateOnly? date, CancellationToken cancellationToken)
    {
        var judged = new List<JudgedTurn>();
        foreach (var set in sets)
        {
            foreach (var item in set.Items.Where(CanBeJudged))
            {
                foreach (var (number, (turn, answer, judgement)) in (await AskAsync(item, date, cancellationToken)).Index())
                {
                    judged.Add(new JudgedTurn(set.Name, item, number, turn, answer, judgement, Rank(turn, search, item), Rank(turn, plain, item), search.Search(repair.Repair(turn.Question), 4)));
                }
            }
        }

        return judged;
    }

    /// <summary>Asks the turns of one question or dialogue and judges the answers.</summary>
    public async Task<IReadOnlyList<(ExpectedTurn Turn, Answer Answer, Judgement Judgement)>> AskAsync(GoldenItem item, DateOnly? date, CancellationToken cancellationToken)
    {
        var judged = new List<(ExpectedTurn, Answer, Judgement)>(item.Turns.Count);
        var conversation = item.IsDialogue ? $"evaluate-{Guid.NewGuid():N}" : null;
        foreach (var turn in item.Turns)
        {
            var answer = await assistant.AskAsync(
                new TurnRequest { Question = turn.Question, Caller = item.Caller, Date = date, ConversationId = conversation, IsRehearsal = true },
                cancellationToken);
            judged.Add((turn, answer, turn.Expected.Figures is null ? judge.Of(turn.Expected, answer) : figures.Of(turn.Expected, answer)));
        }

        return judged;
    }

    /// <summary>A question about a procedure that only an import brings can be judged only where it has been imported.</summary>
    public bool CanBeJudged(GoldenItem item) =>
        item.Turns.All(turn => turn.Expected.Procedures.Count == 0 || turn.Expected.Procedures.Any(wanted => procedures.Find(procedures.AnsweredAs(wanted)) is not null || procedures.FindByCode(wanted) is not null));

    // Only whole questions are fair to a search: a follow-up names no procedure.
    private int? Rank(ExpectedTurn turn, IProcedureSearch by, GoldenItem item)
    {
        if (item.IsDialogue || turn.Expected.Procedures.Count == 0)
        {
            return null;
        }

        // Both searches get the question as the assistant reads it.
        var hits = by.Search(repair.Repair(turn.Question), SearchedFor);
        for (var i = 0; i < hits.Count; i++)
        {
            if (turn.Expected.Procedures.Any(wanted => ids.Same(wanted, hits[i].ProcedureId)))
            {
                return i + 1;
            }
        }

        return int.MaxValue;
    }

    public static string Percent(double part, double whole) =>
        whole > 0 ? (100 * part / whole).ToString("0.0", CultureInfo.GetCultureInfo("vi-VN")) + " %" : "–";
}
