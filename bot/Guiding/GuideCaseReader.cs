using System.Globalization;
using System.Text.RegularExpressions;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Guiding;

/// <summary>Which case of a procedure a message tells.</summary>
internal sealed partial class GuideCaseReader(GuideCues cues, SlotLexicon lexicon)
{
    /// <param name="words">The message.</param>
    /// <param name="progress">How far the walk-through is: what was answered is not changed by a word that happens to be in a label.</param>
    /// <param name="procedure">What is walked through.</param>
    /// <param name="today">Today in Asia/Ho_Chi_Minh: days and ages are counted from it.</param>
    /// <returns>From 0; null: none, or one that cannot be told from others.</returns>
    public int? Of(IReadOnlyList<Word> words, GuideProgress progress, Procedure procedure, DateOnly today)
    {
        if (procedure.Cases is not { } question)
        {
            return null;
        }

        var labels = question.Cases.Select(one => Word.Split(one.Label)).ToList();
        var whole = labels.Where(label => label.All(word => words.Any(typed => typed.Matches(word)))).OrderByDescending(label => label.Count).ToList();
        if (whole.Count == 1 || (whole.Count > 1 && whole[0].Count > whole[1].Count))
        {
            return Meant(words, labels.IndexOf(whole[0]), At(words, whole[0][0]), labels.Count);
        }

        if (cues.ToldCase(words) is { } told && question.Cases.Where(one => one.Label.Contains(told, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] && cues.Telling(words).Count <= MostOfCase && progress.Stage == GuideStage.Case)
        {
            return question.Cases.ToList().IndexOf(only);
        }

        if (Likely(cues.WithoutEmphasis(words), labels) is { } likely && Meant(words, likely.Case, likely.At, labels.Count) is { } meant
            && (progress.Case is null || progress.Case == meant || likely.Words >= LeastInstead || cues.Corrects(words)))
        {
            return meant;
        }

        return progress.Stage == GuideStage.Case ? ByTerm(words, question, today) : null;
    }

    /// <summary>Tells how long ago something was, or that it is late.</summary>
    public bool TellsTime(IReadOnlyList<Word> words, DateOnly today) =>
        ElapsedDays.IsTold(string.Join(' ', words.Select(word => word.Folded)), today, lexicon);

    // "Trong 60 ngày" or past them: a day or an age tells which.
    private int? ByTerm(IReadOnlyList<Word> words, CaseQuestion question, DateOnly today)
    {
        if (question.Cases.Count != 2 || ElapsedDays.Of(string.Join(' ', words.Select(word => word.Folded)), today, lexicon) is not { } days)
        {
            return null;
        }

        var within = question.Cases.Select(one => Within().Match(one.Label)).ToList();
        var at = within.FindIndex(match => match.Success);
        if (at < 0 || !within[at].Groups["n"].ValueSpan.SequenceEqual(Past().Match(question.Cases[1 - at].Label).Groups["n"].ValueSpan))
        {
            return null;
        }

        var term = int.Parse(within[at].Groups["n"].Value, CultureInfo.InvariantCulture);
        return days.Most <= term ? at : days.Least > term ? 1 - at : null;
    }

    [GeneratedRegex("^Trong (?<n>[0-9]+) ngày", RegexOptions.IgnoreCase)]
    private static partial Regex Within();

    [GeneratedRegex("quá (?<n>[0-9]+) ngày", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    /// <summary>Everyday words of a case and little else; more is a story.</summary>
    private const int MostOfCase = 6;

    /// <summary>So many words of a label say it again after another one was chosen.</summary>
    private const int LeastInstead = 2;

    // "Chưa quá hạn" is the other one of two.
    private int? Meant(IReadOnlyList<Word> words, int which, int at, int count) =>
        !lexicon.Denied.Is(words, at) ? which : count == 2 ? 1 - which : null;

    // Words that only one label has, where they are at least half of what is told.
    private (int Case, int At, int Words)? Likely(IReadOnlyList<Word> words, List<IReadOnlyList<Word>> labels)
    {
        var own = labels.Select(label => label.Where(word => !labels.Any(other => other != label && other.Any(second => second.Folded == word.Folded))).ToList()).ToList();
        var said = cues.Telling(words).Where(typed => !QuestionParticle.Is(typed) && !labels.TrueForAll(label => label.Any(typed.Matches))).ToList();
        var scores = own.ConvertAll(label => label.Count(word => said.Exists(typed => typed.Matches(word))));
        var best = scores.Max();
        if (best == 0 || scores.Count(score => score == best) > 1 || said.Count > best * 2)
        {
            return null;
        }

        var which = scores.IndexOf(best);
        return (which, At(words, own[which].First(word => said.Exists(typed => typed.Matches(word)))), best);
    }

    private static int At(IReadOnlyList<Word> words, Word named) => words.Select((typed, at) => (typed, at)).First(pair => pair.typed.Matches(named)).at;
}
