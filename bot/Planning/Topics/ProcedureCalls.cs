using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Planning.Topics;

/// <summary>The typed calls that tell a side of a procedure.</summary>
internal sealed class ProcedureCalls(ProcedureCatalog procedures, AskedDetails details)
{
    /// <summary>The call that answers a side of a procedure, as far as the message says more about it.</summary>
    public SkillCall For(Slots slots, string procedureId, string intent)
    {
        (string, string?)[] common =
        [
            ("procedure", procedureId),
            ("date", VietnameseFormat.Iso(slots.AsOf)),
            ("place", slots.Place?.Id),
            ("askedAs", slots.AskedAs?.Id),
        ];
        return intent is Intents.Fee or Intents.Free && !procedures.IsCurated(procedureId)
            ? SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction, [.. common, ("aspect", slots.Money.Contains(FeeMoney.Received) ? nameof(ProcedureAspect.Received) : nameof(ProcedureAspect.Fee))])
            : intent is Intents.Fee or Intents.Free
            ? SkillCall.Of(FeeSkill.Plugin, FeeSkill.QuoteFunction,
            [
                .. common,
                ("channel", Word(slots.Channel)),
                ("compare", slots.ComparesChannels ? "true" : null),
                ("audiences", slots.Audiences.Count > 0 ? string.Join(',', slots.Audiences) : null),
                ("before", slots.Cues.Has(Intents.Before) && !slots.NamesDate ? "true" : null),
                ("benefit", slots.Cues.Has(Intents.Benefit) ? "true" : null),
                ("quantities", SkillArguments.Text(slots.Quantities)),
                ("persons", slots.Persons.Count > 0 ? string.Join(',', slots.Persons) : null),
                ("worth", NamedValue.In(slots.Question)),
                ("money", slots.Money.Count > 0 ? string.Join(',', slots.Money) : null),
                ("sides", slots.FeeSides.Count > 0 ? string.Join(',', slots.FeeSides) : null),
                (FeeSkill.Wording, FeeWording.Of(slots)),
                (FeeSkill.AskedWording, FeeWording.Asked(slots)),
            ])
            : Describe(common, intent, details.Of(slots, procedureId, intent));
    }

    private static SkillCall Describe((string, string?)[] common, string intent, (string Argument, string? Value) detail) =>
        SkillCall.Of(ProcedureSkill.Plugin, ProcedureSkill.DescribeFunction,
        [
            .. common,
            ("aspect", ProcedureIntent.Aspect(intent).ToString()),
            detail,
        ]);

    /// <summary>The channel as an argument; null: any.</summary>
    public static string? Word(FeeChannel channel) => channel == FeeChannel.Any ? null : VietnameseFormat.ChannelCode(channel);
}
