using System.Globalization;
using Assistant.Bot.Operations.Redis;
using StackExchange.Redis;

namespace Assistant.Bot.LanguageModel;

/// <summary>
/// What was spent, in Redis: one budget for all replicas. Each day is one hash, which goes two days after it was last written
/// to. Redis that is away means that nothing may be spent.
/// </summary>
internal sealed class RedisTokenLedger(RedisGuard redis) : ITokenLedger
{
    private const decimal Millionths = 1_000_000;
    private const long Unlimited = -1;

    // Fields: "tokens" and "cost" of everybody, "of:" and the person. ARGV: person, tokens, cost, seconds to keep.
    private const string Add = """
        redis.call('HINCRBY', KEYS[1], 'tokens', ARGV[2])
        redis.call('HINCRBY', KEYS[1], 'cost', ARGV[3])
        redis.call('HINCRBY', KEYS[1], 'of:' .. ARGV[1], ARGV[2])
        redis.call('EXPIRE', KEYS[1], ARGV[4])
        return 1
        """;

    // Further ARGV: tokens of everybody, tokens of the person, cost of everybody or -1.
    private const string Reserve = """
        local spent = redis.call('HMGET', KEYS[1], 'tokens', 'of:' .. ARGV[1], 'cost')
        local function over(before, more, limit) return tonumber(before or 0) + tonumber(more) > tonumber(limit) end
        if over(spent[1], ARGV[2], ARGV[5]) or over(spent[2], ARGV[2], ARGV[6]) then return 0 end
        if tonumber(ARGV[7]) >= 0 and over(spent[3], ARGV[3], ARGV[7]) then return 0 end

        """ + Add;

    private static readonly TimeSpan Keep = TimeSpan.FromDays(2);

    public bool TryReserve(string day, string person, TokenSpending spending, TokenLimits limits) => Run(Reserve, day,
    [
        .. Values(person, spending), limits.Day, limits.Person, limits.Cost is { } cost ? Cost(cost) : Unlimited,
    ]);

    public void Settle(string day, string person, TokenSpending difference) => Run(Add, day, Values(person, difference));

    private bool Run(string script, string day, RedisValue[] values) =>
        redis.Demand(database => (bool)database.ScriptEvaluate(script, [$"assistant:model-budget:{day}"], values));

    private static RedisValue[] Values(string person, TokenSpending spending) => [person, spending.Tokens, Cost(spending.Cost), (long)Keep.TotalSeconds];

    // Text, so that no number of ours is written as 1e+15.
    private static string Cost(decimal cost) => ((long)(cost * Millionths)).ToString(CultureInfo.InvariantCulture);
}
