using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Which side of a procedure a message asks about.</summary>
internal static class ProcedureIntent
{
    /// <summary>The side with the most words for it; null when the message names none.</summary>
    public static string? Of(CueReading cues)
    {
        string? best = null;
        var weight = 0;
        foreach (var intent in Intents.Sides)
        {
            if (cues.Weight(intent) is var own && own > weight)
            {
                (best, weight) = (intent, own);
            }
        }

        return best
            ?? (NamesFee(cues) || cues.Has(Intents.Share) || cues.Has(Intents.Benefit) || cues.Has(Intents.Before) ? Intents.Fee : cues.Has(Intents.Overview) ? Intents.Overview : null);
    }

    // In a story, "tiền" alone is what one earns, lost or draws.
    private static bool NamesFee(CueReading cues) =>
        cues.Matches.Any(match => match.Id == Intents.FeeWord && (match.Length > 1 || cues.WordCount <= ShortMessage));

    private const int ShortMessage = 10;

    /// <summary>Further sides that the message asks about in so many words, after the first.</summary>
    /// <param name="cues">What is asked.</param>
    /// <param name="words">The words that <paramref name="cues"/> were read of.</param>
    /// <param name="first">The side that is answered first.</param>
    public static IReadOnlyList<string> Further(CueReading cues, IReadOnlyList<Word> words, string first) =>
        MayAskFurther(cues, first) ? FurtherSaid(cues, words, first) : [];

    private static bool MayAskFurther(CueReading cues, string first)
    {
        for (var i = 0; i < cues.Matches.Count; i++)
        {
            if (IsSaid(cues.Matches[i]) && IsFurther(Side(cues.Matches[i]), first))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> FurtherSaid(CueReading cues, IReadOnlyList<Word> words, string first) =>
        [.. cues.Matches
            .Where(IsSaid)
            .OrderBy(match => match.At)
            // Who asks what a fine is has asked for no fee, though the name of the procedure may hold one.
            .Where(match => first is not (Intents.Penalty or Intents.Late) || match.Id is not (Intents.Fee or Intents.Free or Intents.FeeWord or Intents.Share) || IsAskedApart(match, cues, words, first))
            .Select(Side)
            .Where(id => IsFurther(id, first))
            .DistinctBy(Answer)
            .Take(MostFurther)];

    private static string Side(CueMatch match) => match.Id is Intents.FeeWord or Intents.Share ? Intents.Fee : match.Id;

    private static bool IsFurther(string id, string first) => id != first && Further(id) && Answer(id) != Answer(first);

    private static bool IsSaid(CueMatch match) => match.Length >= 2 || match.Id is Intents.Fee;

    private const int MostFurther = 2;

    // "Có bị phạt không, làm lại bao nhiêu tiền": the question about the fine is at its end before the fee is asked.
    private static bool IsAskedApart(CueMatch fee, CueReading cues, IReadOnlyList<Word> words, string first) =>
        fee.Id == Intents.Fee && cues.Matches.Any(match => match.Id == first && EndOfQuestion(match, words) is { } end && end < fee.At);

    private static int? EndOfQuestion(CueMatch asked, IReadOnlyList<Word> words)
    {
        for (var at = asked.At + asked.Length - 1; at <= asked.At + asked.Length && at < words.Count; at++)
        {
            if (QuestionParticle.Is(words[at]))
            {
                return at;
            }
        }

        return null;
    }

    private static bool Further(string id) =>
        id is Intents.Penalty or Intents.Late or Intents.Validity or Intents.Deadline or Intents.Fee or Intents.Free or Intents.Documents or Intents.Duration or Intents.Where or Intents.Steps;

    private static string Answer(string id) => id is Intents.Free or Intents.Fee ? Intents.Fee : Aspect(id).ToString();

    public static ProcedureAspect Aspect(string intent) => intent switch
    {
        Intents.Documents => ProcedureAspect.Documents,
        Intents.Steps => ProcedureAspect.Steps,
        Intents.Where => ProcedureAspect.Where,
        Intents.OnlinePossible => ProcedureAspect.Online,
        Intents.Duration => ProcedureAspect.Duration,
        Intents.Conditions => ProcedureAspect.Conditions,
        Intents.Penalty => ProcedureAspect.Penalty,
        Intents.Validity => ProcedureAspect.Validity,
        Intents.Deadline => ProcedureAspect.Deadline,
        Intents.Late => ProcedureAspect.Late,
        _ => ProcedureAspect.Overview,
    };

    /// <summary>How the side is put behind a procedure's name to make a whole question.</summary>
    public static string Wording(string? intent) => intent switch
    {
        Intents.Fee or Intents.Free => "hết bao nhiêu tiền?",
        Intents.Documents => "cần giấy tờ gì?",
        Intents.Steps => "làm thế nào?",
        Intents.Where => "nộp ở đâu?",
        Intents.OnlinePossible => "nộp online được không?",
        Intents.Duration => "mất bao lâu?",
        Intents.Conditions => "có điều kiện gì?",
        Intents.Penalty => "có bị phạt không?",
        Intents.Validity => "dùng được bao lâu?",
        Intents.Deadline => "hạn chót khi nào?",
        Intents.Late => "trễ thì sao?",
        _ => "",
    };
}
