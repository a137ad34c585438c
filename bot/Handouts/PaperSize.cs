namespace Assistant.Bot.Handouts;

/// <summary>Paper that hand-outs are printed on.</summary>
internal enum PaperSize
{
    A5,
    A4,
}
