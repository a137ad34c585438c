using Assistant.Bot.Conversations;
using Assistant.Bot.Skills;
using Assistant.Knowledge.Places;
using Assistant.Knowledge.Procedures;

namespace Assistant.Bot.Operations.Switches;

/// <summary>Checks what somebody wants to turn off, so that a typing mistake does not pass for a switch.</summary>
internal sealed class SwitchNames(ProcedureCatalog procedures, PlaceDirectory places, IEnumerable<ISkill> skills)
{
    /// <returns>The target; or a Vietnamese sentence that says what is wrong.</returns>
    public (SwitchTarget? Target, string? Problem) Read(string text)
    {
        if (SwitchTarget.Read(text.Trim()) is not { } target)
        {
            return (null, "Viết \"all\", \"model\", hoặc loại và mã: procedure:dang-ky-khai-sinh, place:da-nang-34, skill:fees, channel:zalo.");
        }

        return target.Kind switch
        {
            SwitchKind.Procedure when procedures.Find(target.Id) is null => (null, $"Không có thủ tục \"{target.Id}\"."),
            SwitchKind.Place when places.Find(target.Id) is null => (null, $"Không có tỉnh, thành phố mang mã \"{target.Id}\"."),
            SwitchKind.Skill when skills.All(skill => skill.PluginName != target.Id) =>
                (null, $"Không có kỹ năng \"{target.Id}\"; có: {string.Join(", ", skills.Select(skill => skill.PluginName).Distinct().Order(StringComparer.Ordinal))}."),
            SwitchKind.Channel when !ChannelNames.All.Contains(target.Id) => (null, $"Không có kênh \"{target.Id}\"; có: {string.Join(", ", ChannelNames.All)}."),
            _ => (target, null),
        };
    }
}
