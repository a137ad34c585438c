namespace Assistant.Bot.Planning.Figures;

/// <summary>One end of a ranking, said in parts that go together: "đứng đầu bảng", "tốt nhất" (end_parts in language/figures.yaml).</summary>
internal sealed class EndWording
{
    public string Id { get; set; } = "";
    public List<string> Kinds { get; set; } = [];
    public List<string> Bare { get; set; } = [];
    public List<string> Places { get; set; } = [];
    public List<string> Nouns { get; set; } = [];
    public List<string> Qualities { get; set; } = [];

    /// <summary>Every wording that the parts make.</summary>
    public List<string> Composed() =>
    [
        .. Places.SelectMany(place => Nouns.Select(noun => $"{place} {noun}")),
        .. Qualities.Select(quality => $"{quality} nhất"),
    ];

    /// <summary>"Tỉnh giỏi tỉnh dở": a bare quality is an end only beside its opposite.</summary>
    public static List<string> Paired(List<EndWording> ends) =>
    [
        .. ends.SelectMany(one => ends.Where(other => other != one).SelectMany(other => one.Kinds.SelectMany(kind =>
            one.Bare.SelectMany(quality => other.Bare.Select(opposite => $"{kind} {quality} {kind} {opposite}"))))),
    ];
}
