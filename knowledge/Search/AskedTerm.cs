namespace Assistant.Knowledge.Search;

/// <summary>One word of a message, looked up.</summary>
/// <param name="Term">Number in the term index; -1 for a word that no procedure uses.</param>
/// <param name="Marks">Hash of its marks, 0 when it has none; <see cref="NameHold.Unmarked"/> when the message is typed without marks.</param>
/// <param name="Weight">How much it tells: rarity times share.</param>
/// <param name="Credit">1, less when it was reached only through a typing slip.</param>
/// <param name="Tells">True for a word that is no filler.</param>
internal readonly record struct AskedTerm(int Term, int Marks, float Weight, float Credit, bool Tells);
