namespace Assistant.Knowledge.Procedures;

/// <summary>People of whom some documents of a procedure are asked, and of nobody else: "Trẻ dưới 14 tuổi".</summary>
/// <param name="Label">Vietnamese, short enough for a button.</param>
/// <param name="Documents">Entries of <see cref="Procedure.Documents"/>, word for word.</param>
public sealed record PeopleGroup(string Label, IReadOnlyList<string> Documents);
