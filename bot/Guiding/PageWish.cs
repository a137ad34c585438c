namespace Assistant.Bot.Guiding;

/// <summary>A page to print, or a list of papers to bring, that a message wishes for.</summary>
/// <param name="Wanted">What is said beside the wish; null when nothing: the procedure talked about.</param>
/// <param name="IsList">The papers are wanted in the answer itself too.</param>
/// <param name="IsSure">Nothing but a hand-out is meant; else only where a procedure is found.</param>
/// <param name="Form">"chat" where it is to be sent in a chat, "pdf" where a file is wanted; null: a page.</param>
internal sealed record PageWish(string? Wanted, bool IsList, bool IsSure, string? Form);
