using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>A wording that fits several procedures, told by its words alone: "bán xe rồi làm giấy tờ gì".</summary>
/// <param name="Ask">The question back.</param>
/// <param name="All">Each of these is said.</param>
/// <param name="Bare">Or one of these is said, and next to nothing else: the name of a paper, a vague act.</param>
/// <param name="Unless">Said, another matter is meant.</param>
/// <param name="SureFrom">From this likelihood a side is taken as meant although the message does not say it.</param>
/// <param name="Sides">The procedures, with the words that say which one is meant.</param>
internal sealed record OpenQuestion(string Ask, CueIndex[] All, CueIndex Bare, CueIndex Unless, double SureFrom, IReadOnlyList<AxisSide> Sides)
{
    public bool Has(string procedureId)
    {
        for (var i = 0; i < Sides.Count; i++)
        {
            if (Sides[i].Procedure == procedureId)
            {
                return true;
            }
        }

        return false;
    }
}
