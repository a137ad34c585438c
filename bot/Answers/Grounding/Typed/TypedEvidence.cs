namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>The claims that records hold, and whether a claim of an answer is one of them.</summary>
internal sealed class TypedEvidence
{
    private readonly HashSet<(TypedClaimKind Kind, string Value)> _held = [];

    public TypedEvidence(IEnumerable<string> records)
    {
        foreach (var claim in records.SelectMany(TypedClaimReader.Read))
        {
            _held.Add((claim.Kind, claim.Value));
        }
    }

    public bool Holds(TypedClaim claim) => _held.Contains((claim.Kind, claim.Value)) || claim.Kind switch
    {
        TypedClaimKind.Act => Held(claim.Kind).Any(held => IsSameAct(claim.Value, held)),
        TypedClaimKind.Url => !claim.Value.Contains('/', StringComparison.Ordinal) && Held(claim.Kind).Any(held => held.Split('/')[0] == claim.Value),
        TypedClaimKind.Date => claim.Value.StartsWith(DateClaims.NoYear, StringComparison.Ordinal) && Held(claim.Kind).Any(held => held.EndsWith(claim.Value[DateClaims.NoYear.Length..], StringComparison.Ordinal)),
        TypedClaimKind.Count => Held(claim.Kind).Any(held => IsOfSame(claim.Value, held)),
        _ => false,
    };

    private IEnumerable<string> Held(TypedClaimKind kind) => _held.Where(held => held.Kind == kind).Select(held => held.Value);

    // Without the office that issued it, it is still the same act; with another one it is not.
    private static bool IsSameAct(string said, string held)
    {
        var (a, b) = (said.Split('|'), held.Split('|'));
        return a[0] == b[0] && a[1] == b[1] && (a[2].StartsWith(b[2], StringComparison.Ordinal) || b[2].StartsWith(a[2], StringComparison.Ordinal));
    }

    // "1 bản" is of "01 bản sao"; "2 bản sao" is not of "02 bản chính".
    private static bool IsOfSame(string said, string held)
    {
        var (a, b) = (said.Split(' ', 2), held.Split(' ', 2));
        return a[0] == b[0] && (a[1].StartsWith(b[1] + " ", StringComparison.Ordinal) || b[1].StartsWith(a[1] + " ", StringComparison.Ordinal));
    }
}
