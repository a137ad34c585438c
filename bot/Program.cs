using Assistant.Bot.Access;
using Assistant.Bot.Access.SignIn;
using Assistant.Bot.Access.SignIn.Organisation;
using Assistant.Bot.Channels;
using Assistant.Bot.Channels.BotFramework;
using Assistant.Bot.Channels.DirectLine;
using Assistant.Bot.Channels.Editor;
using Assistant.Bot.Channels.Handouts;
using Assistant.Bot.Channels.Page;
using Assistant.Bot.Channels.Page.Assets;
using Assistant.Bot.Channels.Rest;
using Assistant.Bot.Channels.Zalo;
using Assistant.Bot.Channels.Zalo.Webhook;
using Assistant.Bot.Commands;
using Assistant.Bot.Conversations;
using Assistant.Bot.Editing;
using Assistant.Bot.HandOver;
using Assistant.Bot.Operations;
using Assistant.Bot.Operations.Health;
using Assistant.Bot.Operations.Limits;
using Assistant.Bot.Operations.Problems;
using Assistant.Bot.Operations.Telemetry;
using Assistant.Bot.Operations.Usage;
using Assistant.Bot.Watching;

return await CommandLine.RunAsync(args, new Composition(AddAssistant, AddServer, UseServer));

// What the server and every command are made of.
static void AddAssistant(IHostApplicationBuilder builder)
{
    builder.Services.AddAccess();
    builder.Services.AddInput();
    builder.Services.AddConversations(builder.Configuration);
    builder.Services.AddHandouts();
}

// What only the server has.
static void AddServer(WebApplicationBuilder builder)
{
    builder.Services.AddServerOperations();
    builder.AddOrganisationSignIn();
    builder.Services.AddChannels();
    builder.AddZalo();
    builder.Services.AddWatchWorker();
    builder.Services.AddHandOverWorker();
    builder.Services.AddEditingWorkers();
    builder.Services.AddUsageWorker();
    builder.AddOptionalHealth();
    builder.AddTelemetryExport();
}

// The way of a request, from the outside in.
static void UseServer(WebApplication app)
{
    app.UseSecurityHeaders();
    app.UseProblemResponses();
    app.UsePageAssets();
    app.UsePackedAnswers();
    app.UseOrganisationSignIn();
    app.UseRouting();
    app.UseCors();
    app.UseRequestLimits();
    app.UseWebSockets();
    app.UseMiddleware<CallerIdentification>();
    app.MapRest();
    app.MapFiles();
    app.MapMetrics();
    app.MapSwitches();
    app.MapBotFramework();
    app.MapDirectLine();
    app.MapZalo();
    app.MapPage();
    app.MapHandouts();
    app.MapEditor();
    app.MapSignIn();
    app.MapOrganisationSignIn();
    app.MapHealth();
    app.MapPrometheus();
}
