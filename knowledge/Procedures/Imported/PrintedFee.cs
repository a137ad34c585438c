namespace Assistant.Knowledge.Procedures.Imported;

/// <summary>How far the fee cell of an imported record can be trusted. No reading of it is a verified amount.</summary>
public enum PrintedFeeState
{
    /// <summary>"Miễn phí", "0 đồng" or nothing: the portal prints these for an empty cell as well.</summary>
    Empty,

    /// <summary>As <see cref="Empty"/>, but the note beside it names a fee, an amount or a circular.</summary>
    EmptyButNoteNamesFee,

    /// <summary>An amount in a sound form.</summary>
    Amount,

    /// <summary>A number that cannot be an amount in đồng ("135 VNĐ"), or words.</summary>
    Unclear,

    /// <summary>The cell itself says that its rate has ended.</summary>
    Expired,
}

/// <summary>The fee cell of one channel, as printed.</summary>
/// <param name="Channel">"Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"; empty when the record names none.</param>
/// <param name="Printed">The cell's words, shortened.</param>
/// <param name="State">What may be said of it.</param>
/// <param name="Note">What stands beside an empty cell and names an amount; null: nothing of the kind.</param>
public sealed record PrintedFee(string Channel, string Printed, PrintedFeeState State, string? Note = null);
