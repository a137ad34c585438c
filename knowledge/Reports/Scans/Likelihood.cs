namespace Assistant.Knowledge.Reports.Scans;

/// <summary>
/// Turns costs of alignment into a confidence: how likely the best reading is among all readings, "something else" included.
/// </summary>
internal static class Likelihood
{
    /// <summary>
    /// Below this a reading counts as unreadable. A second reading must be worse by about three quarters of a letter:
    /// "Ninh Thuan" is a whole letter away from "Bình Thuận" and passes, "Hu Giang" could be two provinces and does not.
    /// </summary>
    public const double Enough = 0.97;

    private const double OddsOfOneLetter = 100;

    /// <summary>The cost at which a text of so many letters is as likely something unknown.</summary>
    public static double Unknown(int letters) => 1 + (0.15 * letters);

    /// <summary>Share of the best among the readings; <paramref name="others"/> are costs of readings that mean something else.</summary>
    public static double Of(double best, IEnumerable<double> others, int letters)
    {
        if (double.IsInfinity(best))
            return 0;
        var rest = others.Append(Unknown(letters)).Sum(cost => Math.Pow(OddsOfOneLetter, best - cost));
        return 1 / (1 + rest);
    }
}
