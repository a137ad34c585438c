using Assistant.Knowledge.Language;

namespace Assistant.Knowledge.Fees;

/// <summary>One thing in which the items of a fee differ: a new or a used vehicle, in time or late.</summary>
/// <param name="Id">Of language/fee-sides.yaml.</param>
/// <param name="Options">Its sides.</param>
/// <param name="Apart">Where none of them is the usual one: how the reader is told what it goes by. Null: the first item may be told as the answer.</param>
internal sealed record FeeSide(int Number, string Id, IReadOnlyList<FeeSideOption> Options, string? Apart);

/// <summary>One side.</summary>
/// <param name="Said">As <see cref="FeeSidesSaid"/> tells it: the side and its own id of language/fee-sides.yaml.</param>
/// <param name="Item">Finds the words by which the name of an item belongs to it.</param>
/// <param name="Within">It has a term, which the name of its item gives ("trong 60 ngày").</param>
/// <param name="Beyond">It is what comes after that term.</param>
/// <param name="Whole">Said when the other sides are said together.</param>
internal sealed record FeeSideOption(string Said, CueIndex Item, bool Within, bool Beyond, bool Whole);
