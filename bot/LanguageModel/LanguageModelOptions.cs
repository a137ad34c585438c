using System.ComponentModel.DataAnnotations;

namespace Assistant.Bot.LanguageModel;

/// <summary>Section "LanguageModel": a model that helps to understand what the deterministic planner is not sure of. The key comes from the environment.</summary>
internal sealed class LanguageModelOptions : IValidatableObject
{
    public const string Section = "LanguageModel";

    /// <summary>"azure" (Azure OpenAI) or "openai" (any server with that interface). Default empty: no model.</summary>
    [RegularExpression("^(azure|openai|)$", ErrorMessage = "Cấu hình LanguageModel:Provider phải là azure, openai hoặc để trống.")]
    public string Provider { get; set; } = "";

    /// <summary>"https://name.openai.azure.com", or the address before "/chat/completions"; https unless on this machine.</summary>
    public string Url { get; set; } = "";

    /// <summary>Name of the model, or of the deployment at Azure.</summary>
    public string Model { get; set; } = "";

    /// <summary>Key of the service. Default empty: at Azure the identity of the machine signs in (Entra ID), elsewhere no key is sent.</summary>
    public string ApiKey { get; set; } = "";

    /// <summary>How long one message may wait for the model, all rounds together, in seconds; one round waits half of it. Default 8.</summary>
    [Range(1, 60, ErrorMessage = "Cấu hình LanguageModel:TimeoutSeconds phải từ 1 đến 60 giây.")]
    public int TimeoutSeconds { get; set; } = 8;

    /// <summary>Below this confidence (0..1) of the deterministic planner the model is asked. Default 0.7: of those messages three in ten are not answered rightly at once, of the others one in thirteen.</summary>
    [Range(0, 1, ErrorMessage = "Cấu hình LanguageModel:AskBelow phải từ 0 đến 1.")]
    public double AskBelow { get; set; } = 0.7;

    /// <summary>Requests to the model at one time; above that messages are answered without it. Default 16.</summary>
    [Range(1, 1000, ErrorMessage = "Cấu hình LanguageModel:MaxConcurrent phải từ 1 đến 1000.")]
    public int MaxConcurrent { get; set; } = 16;

    /// <summary>Tokens that all people together may use in a day (Asia/Ho_Chi_Minh). Default 2,000,000.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Cấu hình LanguageModel:TokensPerDay không được âm.")]
    public long TokensPerDay { get; set; } = 2_000_000;

    /// <summary>Tokens that one person, or one conversation of somebody unknown, may use in a day. Default 40,000.</summary>
    [Range(0, long.MaxValue, ErrorMessage = "Cấu hình LanguageModel:TokensPerPerson không được âm.")]
    public long TokensPerPerson { get; set; } = 40_000;

    /// <summary>Cost that all people together may cause in a day, in the currency of the prices below. Default 0: only tokens count.</summary>
    [Range(0, double.MaxValue, ErrorMessage = "Cấu hình LanguageModel:CostPerDay không được âm.")]
    public decimal CostPerDay { get; set; }

    /// <summary>Price of a million tokens that are read. Default 0.</summary>
    [Range(0, double.MaxValue, ErrorMessage = "Cấu hình LanguageModel:PriceIn không được âm.")]
    public decimal PriceIn { get; set; }

    /// <summary>Price of a million tokens that are written. Default 0.</summary>
    [Range(0, double.MaxValue, ErrorMessage = "Cấu hình LanguageModel:PriceOut không được âm.")]
    public decimal PriceOut { get; set; }

    /// <summary>How long what the model decided about a message is used again for the same message, in minutes. Default 60.</summary>
    [Range(0, 1440, ErrorMessage = "Cấu hình LanguageModel:CacheMinutes phải từ 0 đến 1440.")]
    public int CacheMinutes { get; set; } = 60;

    public bool IsOn => Provider.Length > 0;

    public bool IsAzure => Provider == "azure";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
        {
            yield break;
        }

        if (!(Uri.TryCreate(Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback))
            && url.Query.Length == 0 && url.UserInfo.Length == 0))
        {
            yield return new ValidationResult("Cấu hình LanguageModel:Url phải là địa chỉ https (hoặc http trên chính máy này), không kèm tham số hay mật khẩu.");
        }

        if (string.IsNullOrWhiteSpace(Model))
        {
            yield return new ValidationResult("Cấu hình LanguageModel:Model phải là tên mô hình (hoặc tên deployment ở Azure).");
        }

        if (ApiKey.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c > '~'))
        {
            yield return new ValidationResult("Cấu hình LanguageModel:ApiKey có ký tự không gửi được trong tiêu đề HTTP.");
        }

        if (CostPerDay > 0 && (PriceIn <= 0 || PriceOut <= 0))
        {
            yield return new ValidationResult("Cấu hình LanguageModel:CostPerDay cần PriceIn và PriceOut (giá một triệu token).");
        }
    }
}
