using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>"Đăng ký kết hôn có cần hộ khẩu không": a first message asks for one paper by its name. The list holds it or does not; either is said before the list.</summary>
internal sealed class PaperAsked(ProcedureCatalog procedures, AskedDetails details, NeededReader reader)
{
    /// <param name="slots">The message.</param>
    /// <param name="procedureId">What it is about.</param>
    /// <param name="intent">The side that it names.</param>
    /// <returns>Whether a paper is asked for, and the line of the list that names it; null: none does.</returns>
    public (bool IsPaper, string? Key) Of(Slots slots, string procedureId, string intent)
    {
        if (slots.Asked is not null || intent is not (Intents.Overview or Intents.Conditions or Intents.Documents) || !procedures.IsCurated(procedureId)
            || reader.Read(slots.Words) is not { IsPaper: true, Before.Count: > 0 } thing || !details.AsksOne(slots))
        {
            return default;
        }

        return (true, details.Paper(procedureId, thing.Words));
    }
}
