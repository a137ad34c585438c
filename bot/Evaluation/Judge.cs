using Assistant.Bot.Answers;

namespace Assistant.Bot.Evaluation;

internal enum Verdict
{
    Right,

    /// <summary>Asked back, with the right procedure among the options.</summary>
    Asked,

    /// <summary>Said "not known" or "out of scope" to what is known.</summary>
    Refused,
    Wrong,
}

/// <param name="Result">How the answer compares.</param>
/// <param name="WrongAmount">It states an amount that is not the one asked for.</param>
/// <param name="Why">What was missing, for whoever reads the failures.</param>
internal sealed record Judgement(Verdict Result, bool WrongAmount, string Why);

/// <summary>Compares an answer with what a right one holds.</summary>
internal sealed class Judge(IdMatch ids)
{
    private static readonly string[] Refusals = [AnswerKinds.Unknown, AnswerKinds.OutOfScope, AnswerKinds.Help, AnswerKinds.SmallTalk, AnswerKinds.Forbidden];

    public Judgement Of(Expectation expected, Answer answer)
    {
        if (expected.Ask.Count > 0)
        {
            return OfAsking(expected, answer);
        }

        if (expected.None)
        {
            var states = HasAmount(answer);
            return answer.Kind == AnswerKinds.Clarification
                ? new Judgement(Verdict.Asked, false, "hỏi lại")
                : answer.Procedure is null && !states ? Right : new Judgement(Verdict.Wrong, states, $"trả lời {answer.Procedure?.Id ?? answer.Kind}");
        }

        if (expected.Procedures.Count == 0)
        {
            return expected.Kinds.Count == 0 || expected.Kinds.Contains(answer.Kind) || (Refusals.Contains(answer.Kind) && expected.Kinds.Any(Refusals.Contains))
                ? Right
                : new Judgement(Verdict.Wrong, HasAmount(answer) && !expected.Kinds.Contains(AnswerKinds.Policy), $"loại {answer.Kind}");
        }

        return OfProcedure(expected, answer);
    }

    private static Judgement Right { get; } = new(Verdict.Right, false, "");

    private Judgement OfAsking(Expectation expected, Answer answer)
    {
        var offered = answer.Options?.Select(option => option.Procedure).ToList() ?? [];
        if (answer.Kind != AnswerKinds.Clarification)
        {
            return new Judgement(Verdict.Wrong, false, $"không hỏi lại, trả lời {answer.Procedure?.Id ?? answer.Kind}");
        }

        var missing = expected.Ask.Where(wanted => !offered.Any(option => ids.Same(wanted, option))).ToList();
        return missing.Count == 0 ? Right : new Judgement(Verdict.Wrong, false, $"hỏi lại nhưng thiếu {string.Join(", ", missing)}");
    }

    private Judgement OfProcedure(Expectation expected, Answer answer)
    {
        if (answer.Procedure is not { } procedure)
        {
            if (expected.Kinds.Contains(answer.Kind))
            {
                return Right;
            }

            if (answer.Kind == AnswerKinds.Clarification)
            {
                return answer.Options?.Any(option => expected.Procedures.Any(wanted => ids.Same(wanted, option.Procedure))) == true
                    ? new Judgement(Verdict.Asked, false, "hỏi lại")
                    : new Judgement(Verdict.Wrong, false, "hỏi lại nhưng không có ý đúng");
            }

            return Refusals.Contains(answer.Kind)
                ? new Judgement(Verdict.Refused, false, $"từ chối ({answer.Kind})")
                : answer.Kind == AnswerKinds.Policy && expected.Aspects.Concat(expected.AnyAspects).Any(aspect => aspect is "waiver" or "fee")
                    ? AmountsOf(expected, answer)
                    : new Judgement(Verdict.Wrong, HasAmount(answer), $"loại {answer.Kind}");
        }

        if (!expected.Procedures.Any(wanted => ids.Same(wanted, procedure.Id)))
        {
            return new Judgement(Verdict.Wrong, HasAmount(answer), $"trả lời {procedure.Id}");
        }

        var untold = expected.AllProcedures.Where(wanted => !answer.AllProcedures.Any(told => ids.Same(wanted, told))).ToList();
        if (untold.Count > 0)
        {
            return new Judgement(Verdict.Wrong, false, $"chưa nói đến {string.Join(", ", untold)}");
        }

        var left = expected.Aspects.Where(aspect => !Covers(answer, aspect)).ToList();
        if (left.Count == 0 && expected.AnyAspects.Count > 0 && !expected.AnyAspects.Any(aspect => Covers(answer, aspect)))
        {
            left = [string.Join(" hay ", expected.AnyAspects)];
        }

        if (expected.Tells.Count > 0 && !expected.Tells.Any(sentence => Opening(answer).Contains(sentence, StringComparison.OrdinalIgnoreCase)))
        {
            return new Judgement(Verdict.Wrong, false, "không nói ngay điều được hỏi");
        }

        return left.Count > 0
            ? new Judgement(Verdict.Wrong, false, $"đúng thủ tục nhưng trả lời {answer.Kind}, chưa nói {string.Join(", ", left)}")
            : AmountsOf(expected, answer);
    }

    // Where the one thing asked about is told: before the rest of the record.
    private static string Opening(Answer answer) => string.Join('\n', answer.Text.Split('\n').Take(OpeningLines));

    private const int OpeningLines = 3;

    private static Judgement AmountsOf(Expectation expected, Answer answer)
    {
        var stated = answer.Amounts?.Select(amount => amount.AmountVnd).OfType<long>().ToList() ?? [];
        if (expected.NoAmount && stated.Count > 0)
        {
            return new Judgement(Verdict.Wrong, true, $"nêu {string.Join(", ", stated)} dù không có bản ghi chắc chắn");
        }

        var missing = expected.Amounts.Where(amount => !stated.Contains(amount)).ToList();
        if (missing.Count > 0)
        {
            return new Judgement(Verdict.Wrong, stated.Count > 0, $"thiếu số tiền {string.Join(", ", missing)}, có {string.Join(", ", stated)}");
        }

        return expected.Place is { } place && !answer.Text.Contains(place.Replace("Thành phố ", "", StringComparison.Ordinal).Replace("TP. ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
            ? new Judgement(Verdict.Wrong, false, $"không nói nơi {place}")
            : Right;
    }

    // An answer about the fee also answers whether it is free; steps and places of application are told together.
    private static bool Covers(Answer answer, string aspect) => aspect switch
    {
        "fee" => answer.Sides.Contains(AnswerKinds.Fee) || answer.Sides.Contains(AnswerKinds.Policy),
        "waiver" => answer.Sides.Contains(AnswerKinds.Fee) || answer.Sides.Contains(AnswerKinds.Policy),
        "documents" => answer.Sides.Contains(AnswerKinds.Documents),
        "where" => answer.Sides.Contains(AnswerKinds.Where) || answer.Sides.Contains(AnswerKinds.Steps) || answer.Sides.Contains(AnswerKinds.Procedure),
        "duration" => answer.Sides.Contains(AnswerKinds.Duration) || answer.Sides.Contains(AnswerKinds.Procedure),
        "steps" => answer.Sides.Contains(AnswerKinds.Steps) || answer.Sides.Contains(AnswerKinds.Procedure) || answer.Sides.Contains(AnswerKinds.Where) || answer.Sides.Contains(AnswerKinds.Documents),
        _ => true,
    };

    private static bool HasAmount(Answer answer) => answer.Amounts?.Any(amount => amount.AmountVnd is not null) == true;
}
