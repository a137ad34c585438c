namespace Assistant.Bot.Conversations.Memory;

/// <summary>What happens to a record in Redis at once or not at all. A record is a hash of version, value and who wrote it last.</summary>
internal static class RecordScripts
{
    /// <summary>KEYS: record. ARGV: milliseconds to keep it. Returns version and value.</summary>
    public const string Load = """
        local kept = redis.call('HMGET', KEYS[1], 'version', 'value')
        if kept[1] then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
        return kept
        """;

    /// <summary>
    /// KEYS: record. ARGV: version that was read, new version, value, writer, milliseconds to keep it. Returns 0 when there is
    /// a newer one. The writer before, if it is another one, is told that its copy is old.
    /// </summary>
    public const string Save = """
        local kept = redis.call('HMGET', KEYS[1], 'version', 'writer')
        if kept[1] and tonumber(kept[1]) > tonumber(ARGV[1]) then return 0 end
        redis.call('HSET', KEYS[1], 'version', ARGV[2], 'value', ARGV[3], 'writer', ARGV[4])
        redis.call('PEXPIRE', KEYS[1], ARGV[5])
        if kept[2] and kept[2] ~= ARGV[4] then redis.call('PUBLISH', 'assistant:stale:' .. kept[2], KEYS[1]) end
        return 1
        """;
}
