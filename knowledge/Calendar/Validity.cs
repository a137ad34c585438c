namespace Assistant.Knowledge.Calendar;

/// <summary>
/// First and last day (both included, Asia/Ho_Chi_Minh) on which a record holds.
/// <see cref="From"/> null: the first day is not known. <see cref="To"/> null: no end is known.
/// </summary>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    public static Validity Always => new(null, null);

    /// <summary>Neither end is known: such a record speaks of the present only.</summary>
    public bool IsUndated => From is null && To is null;

    public bool Contains(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);

    public bool Overlaps(Validity other) => (From is null || other.To is null || From <= other.To) && (To is null || other.From is null || other.From <= To);
}
