namespace Assistant.Bot.Handouts;

/// <summary>What a hand-out says about money: what is known for exactly this case, and what is not, as sentences.</summary>
internal sealed record HandoutFee
{
    public IReadOnlyList<HandoutFeeItem> Items { get; init; } = [];

    /// <summary>The acts behind the amounts, each once, in their order.</summary>
    public IReadOnlyList<string> Bases => [.. Items.SelectMany(item => item.Prices).Select(price => price.Basis).Distinct()];

    /// <summary>Amounts that are not known, and why.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];

    /// <summary>An amount has to be asked for: the sheet leaves room to write it down.</summary>
    public bool LeavesBlank { get; init; }

    /// <summary>Who pays less or nothing.</summary>
    public IReadOnlyList<string> Reductions { get; init; } = [];

    /// <summary>What is known to change after the day.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>What other sources say, and what to ask again.</summary>
    public IReadOnlyList<string> Cautions { get; init; } = [];

    /// <summary>Every sentence and figure, for the check that records hold them.</summary>
    public IEnumerable<string> Texts =>
        Items.SelectMany(item => item.Prices.SelectMany(price => new[] { item.Name, price.Price, price.Terms, price.Basis }))
            .Concat(Gaps).Concat(Reductions).Concat(Changes).Concat(Cautions);
}

/// <summary>One thing that is paid for.</summary>
internal sealed record HandoutFeeItem(string Name, IReadOnlyList<HandoutPrice> Prices);

/// <param name="Price">"100.000 đồng/hộ chiếu".</param>
/// <param name="Channel">"nộp trực tuyến".</param>
/// <param name="Validity">"áp dụng đến hết 31/12/2026".</param>
/// <param name="Basis">The act.</param>
/// <param name="IsReceived">Money that the person receives, not pays.</param>
/// <param name="HasOneSource">No second source was found: to be asked again before paying.</param>
internal sealed record HandoutPrice(string Price, string Channel, string Validity, string Basis, bool IsReceived, bool HasOneSource)
{
    /// <summary>How, how long and how sure: "nộp trực tuyến; áp dụng từ 01/01/2026; mới thấy ở một nguồn".</summary>
    public string Terms => $"{Channel}; {Validity}{(HasOneSource ? "; mới thấy ở một nguồn" : "")}";
}
