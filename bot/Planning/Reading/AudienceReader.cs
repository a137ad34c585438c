using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>Which kinds of payers a message speaks of ("công dân số", "doanh nghiệp"), by language/slots.yaml (audiences).</summary>
internal sealed class AudienceReader(SlotLexicon lexicon)
{
    /// <summary>A denial stands this near in front of a kind.</summary>
    private const int DeniedWithin = 5;

    private static readonly HashSet<Audience> Nobody = [];

    public IReadOnlySet<Audience> Read(IReadOnlyList<Word> words)
    {
        var matches = lexicon.Audiences.Read(words).Matches;
        return matches.Count == 0 ? Nobody : [.. matches.Where(match => !IsDenied(words, match.At)).Select(match => Enum.Parse<Audience>(match.Id))];
    }

    // "Chắc em không được ưu đãi công dân số": who says that he is none must not be told the amount of one.
    private bool IsDenied(IReadOnlyList<Word> words, int at) =>
        lexicon.Denials.Read(words).Matches.Any(match => match.At < at && match.At >= at - DeniedWithin);
}
