namespace Assistant.Knowledge.Privacy;

/// <summary>What of a person a text gives away.</summary>
public enum PersonalKind
{
    /// <summary>Twelve digits of an identity card, nine of an old one.</summary>
    IdentityNumber,
    BankCard,

    /// <summary>A code that proves a sign-in or a payment.</summary>
    OneTimeCode,
    Password,
    Passport,
    Phone,
    Email,

    /// <summary>Code of a file that was handed in, as on its receipt: who holds it may ask about the file.</summary>
    ReceiptCode,

    /// <summary>Social insurance and tax numbers, of ten digits.</summary>
    OtherNumber,
}
