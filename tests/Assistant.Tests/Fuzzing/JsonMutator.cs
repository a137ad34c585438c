using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assistant.Tests.Fuzzing;

/// <summary>Spoils what JSON says and leaves it JSON: other types, other lengths, members lost, doubled and nested too deep.</summary>
internal static class JsonMutator
{
    private static readonly JsonSerializerOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Written as JSON, not as text: half of a surrogate pair is no text that a serializer would write.
    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e308", "1.5", "9223372036854775808", "99999999999999999999999999999999999999", "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"",
        "[]", "{}", "[[]]", "[null]", "{\"\":null}", "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"2026-11-24T25:61:61Z\"", "\".\"", "\"..\"", "\"../../etc\"", "\"a\\nb\"",
        "\"làm hộ chiếu hết bao nhiêu tiền\"", "\"5 tỉnh cao nhất quý 9/2026\"", "\"ngày 31/02/2026 làm căn cước tốn 1tr2 k\"", "\"so sánh Huế với Atlantis\"", "\"😀😀😀\"", "\"\\u202e\"", "\"http://169.254.169.254/\"",
        "\"" + new string('a', 3000) + "\"", "\"" + new string('9', 400) + "\"", "\"" + string.Concat(Enumerable.Repeat("0912345678 ", 60)) + "\"",
    ];

    /// <summary>Null for a seed that is no JSON object.</summary>
    public static byte[]? Spoil(byte[] seed, Random random)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(seed);
        }
        catch (JsonException)
        {
            return null;
        }

        if (root is not JsonObject)
        {
            return null;
        }

        string? raw = null;
        for (var steps = random.Next(1, 4); steps > 0; steps--)
        {
            var places = Places(root).ToList();
            if (places.Count == 0)
            {
                break;
            }

            var (parent, key) = places[random.Next(places.Count)];
            switch (random.Next(6))
            {
                case 0:
                    parent.Remove(key);
                    break;
                case 1:
                    var (_, other) = places[random.Next(places.Count)];
                    parent[other] = parent[key]?.DeepClone();
                    break;
                case 2:
                    JsonNode? deep = parent[key]?.DeepClone();
                    for (var depth = 1 << random.Next(1, 7); depth > 0; depth--)
                    {
                        deep = new JsonArray(deep);
                    }

                    parent[key] = deep;
                    break;
                default:
                    parent[key] = Hole;
                    raw ??= Values[random.Next(Values.Length)];
                    break;
            }
        }

        // Deep nesting is wanted, and what wrote it must not be what refuses it.
        var text = root.ToJsonString(new JsonSerializerOptions(Writing) { MaxDepth = 1024 });
        return System.Text.Encoding.UTF8.GetBytes(raw is null ? text : text.Replace($"\"{Hole}\"", raw, StringComparison.Ordinal));
    }

    private const string Hole = "hole-that-is-filled";

    private static IEnumerable<(JsonObject Parent, string Key)> Places(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value).Append((members, member.Key))),
        JsonArray items => items.SelectMany(Places),
        _ => [],
    };
}
