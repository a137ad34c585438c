using Assistant.Knowledge.Language;

namespace Assistant.Bot.Planning.Reading;

/// <summary>One thing in which procedures differ and that people forget to say: a household or a company, lost or expired.</summary>
/// <param name="Ask">The question back; empty: never asked, the sides only turn a conversation.</param>
/// <param name="When">Words that leave it open ("làm lại"); null: asked whenever no side is said.</param>
/// <param name="SureFrom">From this share of the likelihood a side is taken as meant although the message does not say it.</param>
/// <param name="Sides">The procedures, with the words that say which one is meant.</param>
internal sealed record Axis(string Ask, CueIndex? When, double SureFrom, IReadOnlyList<AxisSide> Sides)
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

/// <summary>A procedure on one side of an axis.</summary>
internal sealed record AxisSide(string Procedure, string Label, CueIndex Says);
