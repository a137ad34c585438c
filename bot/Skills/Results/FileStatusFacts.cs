using Assistant.Bot.FileStatus;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Skills.Results;

/// <summary>Where one looks up how far a file is.</summary>
/// <param name="Procedure">What the file is about; null when not known.</param>
/// <param name="Desks">Where to look, from records.</param>
/// <param name="CanAsk">A service is there that is asked with the code.</param>
/// <param name="GaveCode">The message held a code, which nobody here can use.</param>
internal sealed record FileLookupFacts(Procedure? Procedure, IReadOnlyList<PublicDesk> Desks, bool CanAsk, bool GaveCode);

/// <summary>How far a file is.</summary>
/// <param name="Record">As the service told.</param>
/// <param name="Tail">The last four of its code.</param>
/// <param name="Service">Who told.</param>
/// <param name="At">When, as clocks in Vietnam show it.</param>
internal sealed record FileStatusFacts(FileRecord Record, string Tail, string Service, DateTimeOffset At);

/// <summary>Nothing can be told of a file.</summary>
/// <param name="Why">Null: there is no such code.</param>
/// <param name="Tail">The last four of the code; null without one.</param>
/// <param name="Desks">Where to look instead.</param>
internal sealed record NoFileStatus(FileFailure? Why, string? Tail, IReadOnlyList<PublicDesk> Desks);
