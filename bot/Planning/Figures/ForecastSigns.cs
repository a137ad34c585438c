using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Figures;

/// <summary>
/// Whether a message asks for what has not come yet: "với đà này", "mấy năm nữa", "bao giờ … đạt 50%", "liệu … có giữ được". When something
/// must be reached is another question: a document says so.
/// </summary>
internal sealed class ForecastSigns(FigureLimitLexicon lexicon)
{
    /// <param name="slots">The message.</param>
    /// <param name="hasMark">It names a mark, a target or another unit to come up to.</param>
    public bool Are(Slots slots, bool hasMark)
    {
        var words = slots.Words;
        if (!slots.ForOfficial)
        {
            return false;
        }

        if (lexicon.Pace.IsIn(words) || lexicon.YearsOn.IsIn(words))
        {
            return true;
        }

        if (lexicon.Already.IsIn(words) || lexicon.Duties.IsIn(words))
        {
            return false;
        }

        var reaches = lexicon.Reaches.Read(words).Matches;
        // "Mục tiêu … là đến khi nào đạt" stands behind what it asks of.
        return (hasMark && lexicon.Whens.Read(words).Matches.Any(when => reaches.Any(reach => reach.At > when.At)))
            || lexicon.Whether.Read(words).Matches.Any(whether => !IsOtherWord(whether, words) && reaches.Concat(lexicon.Keeps.Read(words).Matches).Any(reach => reach.At > whether.At));
    }

    /// <summary>When a mark must be reached, as a document sets it ("khi nào phải đạt 70%").</summary>
    /// <param name="words">The message, which names a mark.</param>
    public bool AskDueTime(IReadOnlyList<Word> words) => lexicon.Whens.IsIn(words) && lexicon.Duties.IsIn(words) && lexicon.Reaches.IsIn(words);

    private bool IsOtherWord(CueMatch match, IReadOnlyList<Word> words) =>
        match.At > 0 && lexicon.NotWhether.Contains(words[match.At - 1].Folded);
}
