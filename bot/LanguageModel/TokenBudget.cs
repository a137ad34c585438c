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
internal sealed partial class TokenBudget(ITokenLedger ledger, IOptions<LanguageModelOptions> options, TimeProvider time, ILogger<TokenBudget> logger)
{
    /// <summary>Four rounds of instructions, functions and answers.</summary>
    public const long MostPerMessage = 16_000;

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

    private void Settle(string day, string person, TokenSpending reserved, UsageDetails? used)
    {
        // What a service did not count is taken as used.
        var spent = used is { InputTokenCount: { } read, OutputTokenCount: { } written } ? new TokenSpending(read + written, Cost(read, written)) : reserved;
        if (used is not null)
        {
            ModelTelemetry.Spent(used.InputTokenCount ?? 0, used.OutputTokenCount ?? 0);
        }

        try
        {
            ledger.Settle(day, person, new TokenSpending(spent.Tokens - reserved.Tokens, spent.Cost - reserved.Cost));
        }
        catch (Exception fault) when (fault is DbException or IOException or UnauthorizedAccessException)
        {
            LogNotRead(fault);
        }
    }

    private decimal Cost(long read, long written) => ((read * options.Value.PriceIn) + (written * options.Value.PriceOut)) / Million;

    [LoggerMessage(LogLevel.Error, "The budget of the language model cannot be read or written; it is not asked")]
    private partial void LogNotRead(Exception fault);

    /// <summary>What one message may use; disposed of without <see cref="Used"/>, all of it counts as used.</summary>
    internal sealed class Spending(TokenBudget budget, string day, string person, TokenSpending reserved) : IDisposable
    {
        private UsageDetails? _used;

        public void Used(UsageDetails? usage) => _used = usage;

        public void Dispose() => budget.Settle(day, person, reserved, _used);
    }
}

/// <param name="Tokens">Tokens.</param>
/// <param name="Cost">In the currency of the settings.</param>
internal readonly record struct TokenSpending(long Tokens, decimal Cost);

/// <param name="Day">Tokens of everybody in a day.</param>
/// <param name="Person">Tokens of one person in a day.</param>
/// <param name="Cost">Cost of everybody in a day; null: not limited.</param>
internal readonly record struct TokenLimits(long Day, long Person, decimal? Cost);
