using Assistant.Bot.Planning.Cues;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Whether a message denies what it names: "không có VNeID", "chưa quá hạn", "không thuộc hộ nghèo"; lists from language/slots.yaml.</summary>
internal sealed class DenialWording(IEnumerable<string> denials, IEnumerable<string> others, IEnumerable<string> held, IEnumerable<string> filed, IEnumerable<string> notYet)
{
    private const string Denial = "denied";

    /// <summary>A question stands this near in front of the "không" that ends it: "có mất phí không nộp online".</summary>
    private const int AskedWithin = 5;

    private readonly CueIndex _denials = CueIndex.Of([new CueEntry { Id = Denial, Cues = [.. denials] }, new CueEntry { Id = "other", Cues = [.. others] }]);
    private readonly CueIndex _held = CueIndex.Of("held", held);
    private readonly CueIndex _between = CueIndex.Of("between", [.. held, .. filed]);
    private readonly CueIndex _notYet = CueIndex.Of("not yet", notYet);

    /// <param name="words">The message.</param>
    /// <param name="at">Where in it something is named.</param>
    /// <param name="clauses">Where each word stands; null: in one clause.</param>
    /// <param name="isAct">What is named is something that one does ("nộp online"), and is not had or been.</param>
    public bool Is(IReadOnlyList<Word> words, int at, IReadOnlyList<Clause>? clauses = null, bool isAct = false)
    {
        var denials = _denials.Read(words).Matches;
        if (denials.Count == 0)
        {
            return false;
        }

        for (var i = denials.Count - 1; i >= 0; i--)
        {
            var denial = denials[i];
            var end = denial.At + denial.Length;
            if (denial.Id == Denial && end <= at && (clauses is null || clauses[denial.At].Number == clauses[at].Number))
            {
                return Joins(words, end, at) && !EndsQuestion(words, denial, clauses) && (!isAct || Holds(words, end, at) || _notYet.At(words, denial.At) is null);
            }
        }

        return false;
    }

    // Between the denial and what it denies stands nothing else than having it or doing it.
    private bool Joins(IReadOnlyList<Word> words, int from, int to)
    {
        while (from < to)
        {
            if (_between.At(words, from) is not { } match)
            {
                return false;
            }

            from += match.Length;
        }

        return true;
    }

    private bool Holds(IReadOnlyList<Word> words, int from, int to) => from < to && _held.At(words, from) is not null;

    private bool EndsQuestion(IReadOnlyList<Word> words, CueMatch denial, IReadOnlyList<Clause>? clauses)
    {
        if (denial.Length > 1 || !QuestionParticle.Is(words[denial.At]) || (denial.At + 1 < words.Count && _held.At(words, denial.At + 1) is not null))
        {
            return false;
        }

        for (var i = denial.At - 1; i >= Math.Max(0, denial.At - AskedWithin); i--)
        {
            if (clauses is not null && clauses[i].Number != clauses[denial.At].Number)
            {
                return false;
            }

            if (words[i].Folded is "co" or "duoc" or "phai")
            {
                return true;
            }
        }

        return false;
    }
}
