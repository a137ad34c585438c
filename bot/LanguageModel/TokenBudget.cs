using System.Data.Common;
using Assistant.Bot.Answers;
using Assistant.Knowledge.Calendar;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.LanguageModel;

/// <summary>
/// Tokens and cost of a day, of everybody and of each person. A message reserves before it asks, so that many at once cannot go
/// over together; what it did not use is given back. No budget left, or none that can be read, means no model: closed, never open.
/// </summary>
internal sealed partial class TokenBudget(ITokenLedger ledger, IOptions<LanguageModelOptions> options, ModelMeter meter, TimeProvider time, ILogger<TokenBudget> logger)
{
    /// <summary>Instructions, functions and answers of one request.</summary>
    private const long MostPerRound = 4_000;

    /// <summary>So much is reserved for the requests of one message.</summary>
    public const long MostPerMessage = PlanningModel.MostRounds * MostPerRound;

    private const decimal Million = 1_000_000;

    /// <param name="person">A pseudonym.</param>
    /// <returns>Null: nothing may be spent.</returns>
    public Spending? Begin(string person)
    {
        var settings = options.Value;
        var day = VietnameseFormat.Iso(VietnamClock.Today(time));
        try
        {
            var reserved = new TokenSpending(MostPerMessage, Cost(MostPerMessage, 0));
            return ledger.TryReserve(day, person, reserved, new TokenLimits(settings.TokensPerDay, settings.TokensPerPerson, settings.CostPerDay > 0 ? settings.CostPerDay : null))
                ? new Spending(this, day, person, reserved)
                : null;
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            LogNotRead(fault);
            return null;
        }
    }

    private void Settle(string day, string person, TokenSpending reserved, long read, long written)
    {
        meter.Spent(read, written, Cost(read, written));
        try
        {
            ledger.Settle(day, person, new TokenSpending(read + written - reserved.Tokens, Cost(read, written) - reserved.Cost));
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            LogNotRead(fault);
        }
    }

    private decimal Cost(long read, long written) => ((read * options.Value.PriceIn) + (written * options.Value.PriceOut)) / Million;

    [LoggerMessage(LogLevel.Error, "The budget of the language model cannot be read or written; it is not asked")]
    private partial void LogNotRead(Exception fault);

    /// <summary>What one message uses, request by request. It flows with the call.</summary>
    internal sealed class Spending : IDisposable
    {
        private static readonly AsyncLocal<Spending?> Active = new();

        private readonly TokenBudget _budget;
        private readonly string _day;
        private readonly string _person;
        private readonly TokenSpending _reserved;
        private long _read;
        private long _written;

        public Spending(TokenBudget budget, string day, string person, TokenSpending reserved)
        {
            (_budget, _day, _person, _reserved) = (budget, day, person, reserved);
            Active.Value = this;
        }

        /// <summary>That of the message at hand; null: none.</summary>
        public static Spending? Current => Active.Value;

        /// <summary>One request. What a service did not count is taken as a whole round.</summary>
        public void Used(UsageDetails? usage)
        {
            _read += usage?.InputTokenCount ?? MostPerRound;
            _written += usage?.OutputTokenCount ?? 0;
        }

        public void Dispose()
        {
            Active.Value = null;
            _budget.Settle(_day, _person, _reserved, _read, _written);
        }
    }
}

/// <param name="Tokens">Tokens.</param>
/// <param name="Cost">In the currency of the settings.</param>
internal readonly record struct TokenSpending(long Tokens, decimal Cost);

/// <param name="Day">Tokens of everybody in a day.</param>
/// <param name="Person">Tokens of one person in a day.</param>
/// <param name="Cost">Cost of everybody in a day; null: not limited.</param>
internal readonly record struct TokenLimits(long Day, long Person, decimal? Cost);
