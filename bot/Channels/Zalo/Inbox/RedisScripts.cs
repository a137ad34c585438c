namespace Assistant.Bot.Channels.Zalo.Inbox;

/// <summary>
/// What has to happen in Redis at once or not at all. An entry belongs to the consumer that the group says; every change
/// asks for that first, so a consumer that was thought dead and comes back changes nothing.
/// </summary>
internal static class RedisScripts
{
    /// <summary>KEYS: seen, stream, queue. ARGV: seconds to remember, entry, sent at, received at, person.</summary>
    public const string Add = """
        if not redis.call('SET', KEYS[1], '1', 'NX', 'EX', ARGV[1]) then return 0 end
        local id = redis.call('XADD', KEYS[2], '*', 'entry', ARGV[2], 'at', ARGV[4], 'person', ARGV[5])
        redis.call('ZADD', KEYS[3], ARGV[3], id)
        return 1
        """;

    /// <summary>KEYS: seen. ARGV: seconds to remember, who claims. A second claim by the same one holds too.</summary>
    public const string Claim = """
        if redis.call('SET', KEYS[1], ARGV[2], 'NX', 'EX', ARGV[1]) then return 1 end
        return redis.call('GET', KEYS[1]) == ARGV[2] and 1 or 0
        """;

    /// <summary>
    /// Which entries are the first of their persons' queues? KEYS: stream, then a queue for each entry. ARGV: the ids.
    /// Returns the positions of those that are. What is in a queue and not in the stream any more is removed.
    /// </summary>
    public const string Heads = """
        local heads = {}
        for at = 1, #ARGV do
            local head = redis.call('ZRANGE', KEYS[at + 1], 0, 0)[1]
            while head and head ~= ARGV[at] and #redis.call('XRANGE', KEYS[1], head, head) == 0 do
                redis.call('ZREM', KEYS[at + 1], head)
                head = redis.call('ZRANGE', KEYS[at + 1], 0, 0)[1]
            end
            if head == ARGV[at] then heads[#heads + 1] = at - 1 end
        end
        return heads
        """;

    /// <summary>
    /// Begins with an entry unless somebody else answers its person. KEYS: stream, progress, busy, queue. ARGV: group,
    /// consumer, id, person. Returns false when it must wait, "gone", or "ready" and the progress.
    /// </summary>
    public const string Begin = Owner + """
        if owner(ARGV[3]) ~= ARGV[2] then return 'gone' end
        if redis.call('ZRANGE', KEYS[4], 0, 0)[1] ~= ARGV[3] then return false end
        local busy = redis.call('HGET', KEYS[3], ARGV[4])
        if busy and busy ~= ARGV[3] then
            local other = owner(busy)
            if other and other ~= ARGV[2] then return false end
        end
        redis.call('HSET', KEYS[3], ARGV[4], ARGV[3])
        return 'ready' .. (redis.call('HGET', KEYS[2], ARGV[3]) or '')
        """;

    /// <summary>KEYS: stream, progress. ARGV: group, consumer, id, progress.</summary>
    public const string Save = Owner + """
        if owner(ARGV[3]) ~= ARGV[2] then return 0 end
        redis.call('HSET', KEYS[2], ARGV[3], ARGV[4])
        return 1
        """;

    /// <summary>KEYS: stream, progress, busy, queue, then one for each sent message. ARGV: group, consumer, id, person, seconds to remember.</summary>
    public const string Finish = Owner + """
        if owner(ARGV[3]) ~= ARGV[2] then return 0 end
        redis.call('XACK', KEYS[1], ARGV[1], ARGV[3])
        redis.call('XDEL', KEYS[1], ARGV[3])
        redis.call('HDEL', KEYS[2], ARGV[3])
        redis.call('HDEL', KEYS[3], ARGV[4])
        redis.call('ZREM', KEYS[4], ARGV[3])
        for at = 5, #KEYS do redis.call('SET', KEYS[at], '1', 'EX', ARGV[5]) end
        return 1
        """;

    /// <summary>KEYS: busy. ARGV: id, person.</summary>
    public const string PutBack = """
        if redis.call('HGET', KEYS[1], ARGV[2]) == ARGV[1] then redis.call('HDEL', KEYS[1], ARGV[2]) end
        return 1
        """;

    /// <summary>Says that the consumer still lives. KEYS: stream. ARGV: group, consumer, ids. Returns the ids that are another's now.</summary>
    public const string Keep = Owner + """
        local lost = {}
        for at = 3, #ARGV do
            if owner(ARGV[at]) == ARGV[2] then
                redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[at], 'JUSTID')
            else
                lost[#lost + 1] = ARGV[at]
            end
        end
        return lost
        """;

    /// <summary>KEYS: stream, progress, busy, queue. ARGV: group, person.</summary>
    public const string Forget = """
        local busy = redis.call('HGET', KEYS[3], ARGV[2])
        for _, id in ipairs(redis.call('ZRANGE', KEYS[4], 0, -1)) do
            if id ~= busy then
                redis.call('XACK', KEYS[1], ARGV[1], id)
                redis.call('XDEL', KEYS[1], id)
                redis.call('HDEL', KEYS[2], id)
                redis.call('ZREM', KEYS[4], id)
            end
        end
        return 1
        """;

    private const string Owner = """
        local function owner(id)
            local pending = redis.call('XPENDING', KEYS[1], ARGV[1], id, id, 1)
            return pending[1] and pending[1][2]
        end

        """;
}
