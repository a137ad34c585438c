using System.ComponentModel;
using Assistant.Bot.Skills.Results;
using Assistant.Knowledge.Desks;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Policies;
using Microsoft.SemanticKernel;

namespace Assistant.Bot.Skills;

/// <summary>Where complaints about officials go.</summary>
internal sealed class ComplaintSkill(PublicDesks desks, PlaceDirectory places, PolicyRegister policies) : ISkill
{
    public const string Plugin = "complaints";
    public const string ChannelsFunction = "channels";

    public string PluginName => Plugin;

    [KernelFunction(ChannelsFunction), OfferedToModel, AnswersAlike]
    [Description("The official channels for complaints about officials.")]
    public ComplaintFacts Channels(
        [Description("Place id")] string? where = null,
        [Description("yes when money was asked for")] string? bribery = null,
        [Description("yes when a decision is to be contested")] string? formal = null)
    {
        var place = where is null ? null : places.Find(where) ?? throw new ArgumentException("Unknown place id.", nameof(where));
        return new ComplaintFacts(
            place, desks.For(DeskPurpose.Feedback, place),
            place is null ? null : policies.Hotlines.FirstOrDefault(hotline => hotline.PlaceId == place.Id), bribery == "yes")
        { IsFormal = formal == "yes" };
    }
}
