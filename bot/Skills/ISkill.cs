namespace Assistant.Bot.Skills;

/// <summary>
/// A plugin: typed questions to the knowledge library, never prose. Arguments are text in one fixed form
/// (ids, ISO days, plain digits) and are validated here again, whoever planned the call.
/// </summary>
internal interface ISkill
{
    string PluginName { get; }
}
