namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Every claim of a text, of whichever kind and in whichever notation, each stretch of text as one kind only.</summary>
internal static class TypedClaimReader
{
    // Where two kinds could be meant, the one that says more of the text comes first: "63/2023/TT-BTC" is no date.
    private static readonly IClaimPattern[] Patterns =
    [
        new UrlClaims(), new ActClaims(), new FormClaims(), new PhoneClaims(), new DateClaims(), new PercentClaims(), new MoneyClaims(), new RankClaims(), new DurationClaims(), new CountClaims(),
    ];

    public static IReadOnlyList<TypedClaim> Read(string text)
    {
        var readable = new ReadableText(text);
        var claims = new List<TypedClaim>();
        foreach (var pattern in Patterns)
        {
            foreach (var claim in pattern.Find(readable).OrderByDescending(claim => claim.Length).ToList())
            {
                if (claims.TrueForAll(other => claim.At >= other.At + other.Length || claim.At + claim.Length <= other.At))
                {
                    claims.Add(claim);
                }
            }
        }

        claims.Sort((a, b) => a.At.CompareTo(b.At));
        return claims;
    }
}
