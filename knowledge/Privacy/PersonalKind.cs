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

    /// <summary>Social insurance and tax numbers, and long numbers that are said digit by digit.</summary>
    OtherNumber,
    BankAccount,

    /// <summary>Number plate of a vehicle.</summary>
    Plate,

    /// <summary>House, lane and street, or the hamlet: what says where somebody lives. Communes and provinces say nothing of that kind.</summary>
    Address,
}
