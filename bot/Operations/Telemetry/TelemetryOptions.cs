using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.Operations.Telemetry;

/// <summary>Section "Telemetry": where measurements and traces go, and under which name.</summary>
internal sealed class TelemetryOptions : IValidatableObject
{
    public const string Section = "Telemetry";

    /// <summary>
    /// Address of an OpenTelemetry collector that takes OTLP over HTTP, "http://collector:4318". Default empty: nothing is sent
    /// anywhere. A key, if the collector wants one, comes from the environment variable OTEL_EXPORTER_OTLP_HEADERS.
    /// </summary>
    public string OtlpEndpoint { get; set; } = "";

    /// <summary>Name of this process among replicas, in what is exported and in the figures of the dashboard. Default empty: the name of the machine.</summary>
    [RegularExpression("^[A-Za-z0-9._-]{0,64}$", ErrorMessage = "Cấu hình Telemetry:Instance chỉ gồm chữ không dấu, số, dấu chấm, gạch dưới, gạch nối, tối đa 64 ký tự.")]
    public string Instance { get; set; } = "";

    /// <summary><see cref="Instance"/>, or the name of the machine.</summary>
    public string InstanceName => Instance.Length > 0 ? Instance : Environment.MachineName;

    /// <summary>Null: nothing is sent.</summary>
    public Uri? Collector => Uri.TryCreate(OtlpEndpoint, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OtlpEndpoint.Length > 0 && Collector is null)
        {
            yield return new ValidationResult($"Cấu hình Telemetry:OtlpEndpoint phải là địa chỉ http hoặc https, ví dụ http://collector:4318, hiện là \"{OtlpEndpoint}\".");
        }
    }
}
