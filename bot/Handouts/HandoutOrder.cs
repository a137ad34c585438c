using Assistant.Bot.Answers;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;
using Assistant.Knowledge.Places;

namespace Assistant.Bot.Handouts;

/// <summary>Which procedure a hand-out is about, and for which case.</summary>
internal sealed record HandoutOrder
{
    /// <summary>Id of a curated procedure, or national code of an imported one.</summary>
    public required string ProcedureId { get; init; }
    public Place? Place { get; init; }

    /// <summary>The old unit that was named, when <see cref="Place"/> serves it now.</summary>
    public Place? AskedAs { get; init; }
    public FeeChannel Channel { get; init; }

    /// <summary>One item of the fee schedule in its own words; null: all.</summary>
    public string? Item { get; init; }

    /// <summary>The day that fees are told for.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Whether <see cref="Date"/> was named; else it is the day of printing.</summary>
    public bool NamesDate { get; init; }

    /// <summary>Its address, relative to the service. The item is without diacritics there: encoded ones would make the QR code twice as dense.</summary>
    public string Address => HandoutAddress.Of(
        HandoutAddress.Of(ProcedureId, (AskedAs ?? Place)?.Id, ChannelCode, Item is null ? null : TextFolder.Fold(Item)), ("date", NamesDate ? VietnameseFormat.Iso(Date) : null));

    /// <summary>"online", "in_person", or null for both.</summary>
    public string? ChannelCode => Channel == FeeChannel.Any ? null : VietnameseFormat.ChannelCode(Channel);
}
