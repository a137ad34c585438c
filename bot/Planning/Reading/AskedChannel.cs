using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>The way of filing that a message asks about.</summary>
/// <param name="Channel">The one that it names; any where it names none or both.</param>
/// <param name="Compared">Where it asks whether one way costs less than the other, so that none of them is chosen; null: it does not.</param>
internal readonly record struct AskedChannel(FeeChannel Channel, CueMatch? Compared);
