using System.ComponentModel;
using Assistant.Bot.Access;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Fees;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Fee policies of places, legal acts and their force, numbers to call, fees of a whole field.</summary>
internal sealed class PolicySkill(PolicyRegister policies, FeeSchedule fees, PlaceDirectory places) : ISkill
{
    public const string Plugin = "policies";
    public const string WaiversFunction = "waivers";
    public const string ActFunction = "act";
    public const string HotlinesFunction = "hotlines";
    public const string FieldFeesFunction = "field_fees";

    public string PluginName => Plugin;

    [KernelFunction(WaiversFunction), OfferedToModel, AnswersAlike]
    [Description("Which fees a place waives or reduces for online applications.")]
    public WaiverFacts Waivers(
        [Description("Place id")] string place,
        [Description("As-of day, ISO")] string date,
        [Description("Old place id that the person named")] string? askedAs = null,
        [Description("Field id such as ho-tich")] string? topic = null,
        [Description("Name of the field for the reader")] string? label = null)
    {
        var unit = Known(place);
        var day = SkillArguments.Day(date, nameof(date));
        return new WaiverFacts(unit, Old(askedAs), topic, label, day, Matching(unit, day, topic));
    }

    [KernelFunction(ActFunction), OfferedToModel, AnswersAlike]
    [Description("A legal act by its number, and what is known of its force.")]
    public ActFacts Act([Description("Number such as 42/2022 or 42/2022/NĐ-CP")] string number) => new(number, policies.FindActs(number));

    [KernelFunction(HotlinesFunction), OfferedToModel, AnswersAlike]
    [Description("Numbers to call for help, of a place or nationwide.")]
    public HotlineFacts Hotlines([Description("Place id")] string? place = null)
    {
        var unit = place is null ? null : Known(place);
        var local = unit is null ? [] : policies.Hotlines.Where(hotline => hotline.PlaceId == unit.Id).ToList();
        return new HotlineFacts(local.Count > 0 ? unit : null, [.. local, .. policies.Hotlines.Where(hotline => hotline.PlaceId is null)]);
    }

    [KernelFunction(FieldFeesFunction), AnswersAlike]
    [Description("What the procedures of one field cost in a place.")]
    public FieldFees FieldFees(
        [Description("Comma-separated procedure ids")] string procedures,
        [Description("Field id such as ho-tich")] string topic,
        [Description("Name of the field for the reader")] string label,
        [Description("Place id")] string place,
        [Description("As-of day, ISO")] string date,
        [Description("Old place id that the person named")] string? askedAs = null,
        [Description("online or in_person")] string? channel = null)
    {
        var unit = Known(place);
        var question = new FeeQuestion
        {
            ProcedureId = "",
            Channel = SkillArguments.Channel(channel),
            Place = unit,
            AskedAs = Old(askedAs),
            Date = SkillArguments.Day(date, nameof(date)),
            Today = CallerScope.Today,
        };
        var quotes = procedures.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => fees.Quote(question with { ProcedureId = id }))
            .ToList();
        return new FieldFees(label, question, quotes, Matching(unit, question.Date, topic));
    }

    private IReadOnlyList<Waiver> Matching(Place place, DateOnly day, string? topic) =>
        [.. policies.Of(place, day).Where(waiver => topic is null || waiver.Topics.Contains(topic) || waiver.Topics.Contains("all"))];

    private Place Known(string id) => places.Find(id) ?? throw new ArgumentException("Unknown place id.", nameof(id));

    private Place? Old(string? id) => id is null ? null : places.Find(id);
}
