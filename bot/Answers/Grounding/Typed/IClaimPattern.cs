namespace Assistant.Bot.Answers.Grounding.Typed;

/// <summary>Finds the claims of one kind.</summary>
internal interface IClaimPattern
{
    IEnumerable<TypedClaim> Find(ReadableText text);
}
