namespace Assistant.Knowledge.Details;

/// <summary>What is left of the likelihood of a sentence that holds for another case than the one that is asked about.</summary>
public sealed partial class DetailFinder
{
    /// <summary>The same of a rule for a case that the question does not name: too little to be told even with a word that it is not sure.</summary>
    private const double OfAnotherCase = 0.2;

    /// <summary>The same of a sentence that speaks of the question's case and of the opposed one: "quá hạn khác với bị mất".</summary>
    private const double OfBothCases = 0.6;

    // "Mất bằng lái có phải thi lại không" is not answered by what holds of an expired one.
    private static double OpposedCases(int asked, int told)
    {
        var share = 1.0;
        for (; asked != 0 && told != 0; (asked, told) = (asked >> 2, told >> 2))
        {
            var (one, other) = (asked & 3, told & 3);
            share = one is 1 or 2 && other != 0 && other != one ? Math.Min(share, other == 3 ? OfBothCases : OfAnotherCase) : share;
        }

        return share;
    }
}
