namespace Assistant.Bot.Guiding;

/// <summary>Why a stage is shown, said before it.</summary>
internal enum GuideOpening
{
    None,
    Begun,
    Corrected,
    Lacking,
    Unsure,

    /// <summary>No longer read aloud.</summary>
    Quiet,
    Cancelled,
    Finished,
}
