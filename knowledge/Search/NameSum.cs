namespace Assistant.Knowledge.Search;

/// <summary>What of the message one name explains and what of the name was said, as weights that are being added up.</summary>
internal struct NameSum
{
    /// <summary>Other marks than the name's: perhaps another word ("bán", "ban"), perhaps a slip.</summary>
    private const float OtherMarks = 0.35f;

    public double Explained;
    public double Said;

    public void Add(in AskedTerm asked, in NameHold hold)
    {
        var credit = asked.Credit * (Agree(asked.Marks, hold.Marks) ? 1 : OtherMarks);
        Explained += asked.Weight * credit;
        Said += hold.Weight * credit;
    }

    /// <summary>As shares of the weights of both.</summary>
    public readonly NameMatch Over(double message, double name) => new(message > 0 ? Explained / message : 0, name > 0 ? Said / name : 0, Said);

    private static bool Agree(int asked, int name) => asked == name || asked == NameHold.Unmarked || name == NameHold.Unmarked;
}

/// <summary>How much of the message one name explains, how much of the name was said, and the weight of that.</summary>
internal readonly record struct NameMatch(double Explained, double Said, double SaidWeight);
