namespace Assistant.Bot.Planning.Reading;

/// <summary>Something that people ask for and that the data does not hold, with the office that knows.</summary>
/// <param name="Id">Of language/situations.yaml.</param>
/// <param name="Office">Who knows.</param>
/// <param name="OfForeigners">Only of people of another nation.</param>
internal sealed record UnknownMatter(string Id, string Office, bool OfForeigners);
