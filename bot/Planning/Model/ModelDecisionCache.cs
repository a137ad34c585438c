using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Assistant.Bot.Access;
using Assistant.Bot.Answers;
using Assistant.Bot.LanguageModel;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Knowledge;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Options;

namespace Assistant.Bot.Planning.Model;

/// <summary>
/// Decisions of the model by message, shared by replicas where there is Redis; the same message asked by many at once goes to the
/// model once. The key is a hash of everything that the decision depends on, the state of the knowledge included: what editors
/// change is decided anew. What is kept holds no word of a message, and no decision is kept that is none.
/// </summary>
internal sealed partial class ModelDecisionCache(HybridCache cache, KnowledgeBase knowledge, TurnMeter meter, IOptions<LanguageModelOptions> options)
{
    private readonly Lazy<string> _state = new(() => StateOf(knowledge));

    public async Task<ModelDecision?> GetAsync(PlanningRequest request, Caller caller, Func<CancellationToken, Task<ModelDecision?>> decide, CancellationToken cancellationToken)
    {
        if (options.Value.CacheMinutes == 0)
        {
            return await decide(cancellationToken);
        }

        var keep = TimeSpan.FromMinutes(options.Value.CacheMinutes);
        var asked = false;
        try
        {
            ModelDecision? own = null;
            var kept = await cache.GetOrCreateAsync(
                Key(request, caller),
                async token =>
                {
                    asked = true;
                    own = await decide(token);
                    return own is null ? throw new NoDecisionException() : JsonSerializer.Serialize(own with { Text = null }, DecisionJson.Default.ModelDecision);
                },
                new HybridCacheEntryOptions { Expiration = keep, LocalCacheExpiration = keep },
                cancellationToken: cancellationToken);
            return own ?? JsonSerializer.Deserialize(kept, DecisionJson.Default.ModelDecision);
        }
        catch (NoDecisionException)
        {
            return null;
        }
        finally
        {
            meter.Cache("model_decisions", hit: !asked);
        }
    }

    private string Key(PlanningRequest request, Caller caller)
    {
        var memory = request.Memory is null ? "" : JsonSerializer.Serialize(request.Memory, DecisionJson.Default.Understanding);
        var parts = string.Join('\n', _state.Value, options.Value.Model, caller.Role, VietnameseFormat.Iso(request.AsOf), VietnameseFormat.Iso(request.Today), request.PlaceId, memory, request.Question.Normalize().ToUpperInvariant());
        return $"model:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts)))}";
    }

    // Of everything that a choice rests on: two replicas with the same knowledge share decisions.
    private static string StateOf(KnowledgeBase knowledge)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in knowledge.Procedures.All.SelectMany(procedure => procedure.Aliases.Append(procedure.Title).Append(procedure.Id))
            .Concat(knowledge.Procedures.Imported.Select(record => record.Title))
            .Concat(knowledge.Taught.Select(name => name.ToString())))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class NoDecisionException : Exception;

    [JsonSerializable(typeof(ModelDecision))]
    [JsonSerializable(typeof(Understanding))]
    private sealed partial class DecisionJson : JsonSerializerContext;
}
