namespace Assistant.Knowledge.Search;

/// <summary>A procedure that a message may mean, with what speaks for it.</summary>
/// <remarks>Twenty and more in every search, too many to be objects.</remarks>
internal struct Candidate
{
    public int Document;
    public RankingFeatures Features;
}
