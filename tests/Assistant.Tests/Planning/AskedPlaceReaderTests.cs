using Assistant.Bot.Planning;
using Assistant.Bot.Planning.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Assistant.Tests.Planning;

/// <summary>A place that the message names comes before that of the channel, and that before the one talked about.</summary>
public sealed class AskedPlaceReaderTests(AssistantUnderTest assistant) : IClassFixture<AssistantUnderTest>
{
    private const string Unnamed = "đăng ký tạm trú bao nhiêu tiền";
    private const string Named = "đăng ký tạm trú ở Huế bao nhiêu tiền";

    [Fact]
    public void A_place_in_the_message_is_meant()
    {
        var place = Read(Named, channel: "Đà Nẵng", talk: "ha-noi-34");

        Assert.Equal("Huế", place.Place?.Name);
        Assert.NotNull(place.Named);
    }

    [Fact]
    public void Else_that_of_the_channel()
    {
        var place = Read(Unnamed, channel: "Đà Nẵng", talk: "ha-noi-34");

        Assert.Equal("Đà Nẵng", place.Place?.Name);
        Assert.Null(place.Named);
    }

    [Fact]
    public void Else_that_of_the_talk() => Assert.Equal("Hà Nội", Read(Unnamed, channel: null, talk: "ha-noi-34").Place?.Name);

    [Fact]
    public void Else_none() => Assert.Equal(default, Read(Unnamed, channel: null, talk: null));

    private AskedPlace Read(string message, string? channel, string? talk)
    {
        var services = assistant.Services;
        var today = AssistantUnderTest.Today;
        var said = services.GetRequiredService<SaidWordsReader>().Read(services.GetRequiredService<MessageCutter>().Cut(message), today);
        var memory = talk is null ? null : new Understanding { Topic = "procedure", PlaceId = talk };
        return services.GetRequiredService<AskedPlaceReader>().Read(new PlanningRequest(message, today, today, channel, memory), said, today);
    }
}
