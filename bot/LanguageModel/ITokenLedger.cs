namespace Assistant.Bot.LanguageModel;

/// <summary>Where it is kept what was spent on a day.</summary>
internal interface ITokenLedger
{
    /// <summary>Adds to both sums if none goes over its limit, as one step.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot be written to a file.</exception>
    /// <exception cref="IOException">It cannot be reached.</exception>
    bool TryReserve(string day, string person, TokenSpending spending, TokenLimits limits);

    /// <summary>Adds the difference to what was reserved, mostly below zero.</summary>
    /// <exception cref="System.Data.Common.DbException">It cannot be written to a file.</exception>
    /// <exception cref="IOException">It cannot be reached.</exception>
    void Settle(string day, string person, TokenSpending difference);
}
