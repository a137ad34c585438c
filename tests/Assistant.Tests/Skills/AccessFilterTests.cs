using System.Globalization;
using Assistant.Bot.Access;
using Assistant.Bot.Access.Rights;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Audit;
using Assistant.Bot.Operations.Switches;
using Assistant.Bot.Planning;
using Assistant.Bot.Skills;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace Assistant.Tests.Skills;

public sealed class AccessFilterTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly UnitNames Units = new(ShippedKnowledge.Base.Places, ShippedKnowledge.Base.Agencies);

    [Theory]
    [InlineData(Role.Citizen, false)]
    [InlineData(Role.Helper, false)]
    [InlineData(Role.Official, true)]
    public async Task A_function_runs_only_for_the_roles_it_declares(Role role, bool runs)
    {
        var skill = new Secrets();

        var result = await Kernel(skill).RunAsync(SkillCall.Of("secrets", "for_officials"), new Caller(role), Today, CancellationToken.None);

        Assert.Equal(runs ? 1 : 0, skill.Runs);
        Assert.Equal(!runs, result is SkillRefusal);
    }

    [Fact]
    public async Task A_function_that_declares_nobody_runs_for_nobody()
    {
        var skill = new Secrets();

        Assert.IsType<SkillRefusal>(await Kernel(skill).RunAsync(SkillCall.Of("secrets", "undeclared"), new Caller(Role.Admin), Today, CancellationToken.None));
        Assert.Equal(0, skill.Runs);
    }

    [Fact]
    public async Task A_function_that_is_not_for_officials_of_one_unit_does_not_run_for_them()
    {
        var skill = new Secrets();

        Assert.IsType<SkillRefusal>(await Kernel(skill).RunAsync(SkillCall.Of("secrets", "for_officials"), new Caller(Role.Official) { Unit = "quang-ninh-34" }, Today, CancellationToken.None));
        Assert.Equal(0, skill.Runs);
    }

    [Fact]
    public async Task An_argument_cannot_claim_a_role()
    {
        var skill = new Secrets();
        var call = SkillCall.Of("secrets", "for_officials", ("caller", "Official"), ("role", "Official"));

        Assert.IsType<SkillRefusal>(await Kernel(skill).RunAsync(call, Caller.Citizen, Today, CancellationToken.None));
    }

    [Theory]
    [InlineData("01/12/2026")]
    [InlineData("200.000")]
    public async Task The_kernel_hands_arguments_over_as_they_are(string text)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        try
        {
            Assert.Equal(text, await Kernel(new Secrets()).RunAsync(SkillCall.Of("secrets", "echo", ("text", text)), Caller.Citizen, Today, CancellationToken.None));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static SkillKernel Kernel(ISkill skill)
    {
        var rights = new SkillRights(new RightsMatrix(new RightsFile
        {
            Skills =
            [
                new RightsEntry { Skill = "secrets.for_officials", Roles = ["official"], Bound = BoundReach.None },
                new RightsEntry { Skill = "secrets.echo", Roles = ["everyone"], Bound = BoundReach.All },
            ],
        }));
        // A folder that is not there: nothing is turned off.
        var storage = Options.Create(new StorageOptions { Path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) });
        var switches = new SwitchBoard(storage, new AuditTrail(storage, TimeProvider.System), TimeProvider.System, NullLogger<SwitchBoard>.Instance);
        return new SkillKernel([skill], rights, new AccessFilter(rights, new BoundCalls(rights, Units), switches, SomeMeters.OfTurns(), NullLogger<AccessFilter>.Instance));
    }

    private sealed class Secrets : ISkill
    {
        public int Runs { get; private set; }

        public string PluginName => "secrets";

        [KernelFunction("for_officials")]
        public object ForOfficials() => ++Runs;

        [KernelFunction("undeclared")]
        public object Undeclared() => ++Runs;

        [KernelFunction("echo")]
        public string Echo(string text)
        {
            Runs++;
            return text;
        }
    }
}
