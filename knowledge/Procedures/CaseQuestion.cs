namespace Assistant.Knowledge.Procedures;

/// <summary>What a clerk asks first, because the answer decides what is paid: "Bé sinh trong vòng 60 ngày chưa?".</summary>
/// <param name="Question">Vietnamese, as it is asked.</param>
/// <param name="Cases">Two or more answers to it.</param>
public sealed record CaseQuestion(string Question, IReadOnlyList<ProcedureCase> Cases);

/// <summary>One answer to a <see cref="CaseQuestion"/>.</summary>
/// <param name="Label">Vietnamese, short enough for a button.</param>
/// <param name="Items">The fee items that are paid in this case (<see cref="Fees.FeeRow.AppliesTo"/>).</param>
public sealed record ProcedureCase(string Label, IReadOnlyList<string> Items);
