using System.Text.RegularExpressions;
using Assistant.Bot.Answers;
using Assistant.Bot.Planning.Cues;
using Assistant.Bot.Planning.Reading;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Fees;

namespace Assistant.Bot.Planning.Topics;

/// <summary>Waivers of a place, fees of a whole field, legal acts, numbers to call.</summary>
internal sealed partial class PolicyTopic(FieldTopicCatalog fields, SupportWording support, ProcedureTopic procedures) : ITopicPlanner
{
    public const string Topic = "policy";

    public Plan? Propose(Slots slots, Understanding? memory)
    {
        if (ActNumber().Match(slots.Question) is { Success: true } number && (slots.Cues.Has(Intents.Policy) || number.Value.Length > 8))
        {
            var understood = new Understanding { Topic = Topic };
            return new SkillPlan(SkillCall.Of(PolicySkill.Plugin, PolicySkill.ActFunction, ("number", number.Value)), understood, 0.9);
        }

        if (slots.Cues.Has(Intents.Hotline))
        {
            var call = SkillCall.Of(PolicySkill.Plugin, PolicySkill.HotlinesFunction, ("place", slots.Place?.Id));
            return new SkillPlan(call, Understood(slots), 0.85);
        }

        // "Anh/chị làm ở tỉnh nào ạ?" — "TP.HCM".
        if (memory is { Topic: Topic, Field: { } remembered } && slots.NamesPlace && slots.Unexplained == 0 && fields.Find(remembered) is { } same)
        {
            return OfField(slots with { Field = same, Channel = slots.Channel != FeeChannel.Any ? slots.Channel : SkillArguments.Channel(memory.Channel) }, same);
        }

        var asksMoney = slots.Cues.Has(Intents.Fee) || slots.Cues.Has(Intents.FeeWord) || slots.Cues.Has(Intents.Free) || slots.Cues.Has(Intents.Policy);
        if (slots.Field is { } field && (asksMoney || slots.Channel != FeeChannel.Any) && slots.Unexplained == 0)
        {
            return OfField(slots, field);
        }

        var waives = slots.Cues.Has(Intents.Free) || slots.Cues.Has(Intents.Policy);
        if (waives && slots.Place is not null && (slots.Unexplained == 0 || slots.Hits is not [{ Confidence: >= 0.6 }, ..]) && IsOfDues(slots))
        {
            var call = SkillCall.Of(PolicySkill.Plugin, PolicySkill.WaiversFunction,
                ("place", slots.Place.Id), ("askedAs", slots.AskedAs?.Id), ("date", VietnameseFormat.Iso(slots.AsOf)),
                ("topic", slots.Field?.Id), ("label", slots.Field?.Label));
            return new SkillPlan(call, Understood(slots), slots.Unexplained <= 2 ? 0.85 : 0.6);
        }

        return null;
    }

    // "Nuôi tôm bị bão có được hỗ trợ không": what is waived here are fees. Money for something else must not be promised.
    private bool IsOfDues(Slots slots) =>
        slots.Field is not null || slots.Channel != FeeChannel.Any
        || support.IsOfDues(slots) || (slots.Unexplained == 0 && !support.IsAsked(slots));

    private Plan OfField(Slots slots, FieldOfWork field)
    {
        if (slots.Place is null && field.ProcedureIds.Count > 1)
        {
            return new ClarificationPlan(
                $"Dạ, lệ phí {field.Label} do từng tỉnh, thành phố quy định. Anh/chị làm ở tỉnh, thành phố nào ạ?", [], 0.9, Understood(slots));
        }

        // One procedure only: its own fee, with all that belongs to it.
        if (field.ProcedureIds is [{ } only])
        {
            return procedures.Act(slots, only, Intents.Fee, 0.96);
        }

        var call = SkillCall.Of(PolicySkill.Plugin, PolicySkill.FieldFeesFunction,
            ("procedures", string.Join(',', field.ProcedureIds)), ("topic", field.Id), ("label", field.Label),
            ("place", slots.Place?.Id), ("askedAs", slots.AskedAs?.Id), ("date", VietnameseFormat.Iso(slots.AsOf)),
            ("channel", slots.Channel == FeeChannel.Any ? null : VietnameseFormat.ChannelCode(slots.Channel)));
        return new SkillPlan(call, Understood(slots), 0.96);
    }

    private static Understanding Understood(Slots slots) => new()
    {
        Topic = Topic,
        PlaceId = slots.Place?.Id,
        AskedAsId = slots.AskedAs?.Id,
        Field = slots.Field?.Id,
        Channel = slots.Channel == FeeChannel.Any ? null : VietnameseFormat.ChannelCode(slots.Channel),
    };

    [GeneratedRegex(@"(?<![0-9/])\b[0-9]{1,5}(?:\.[0-9]+)?/[0-9]{4}(?:/[\p{Lu}0-9]+(?:-[\p{Lu}0-9]+)?)?(?![/0-9])|\b[0-9]{1,5}/(?:QĐ|CT|TTg)[\p{L}-]*", RegexOptions.IgnoreCase)]
    private static partial Regex ActNumber();
}
