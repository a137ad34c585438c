namespace Assistant.Knowledge.Agencies;

/// <summary>What an agency's name means on a day; <see cref="AskedAs"/> is the old agency when its name leads to a successor.</summary>
public sealed record AgencyResolution(Agency? Agency, Agency? AskedAs)
{
    public static AgencyResolution Unknown { get; } = new(null, null);
}
