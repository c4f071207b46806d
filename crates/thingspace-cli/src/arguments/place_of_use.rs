//! The place of use of devices: the name and the address of the person or company that uses them.

use clap::Args;
use thingspace::raw::types::{Address, CustomerName, PlaceOfUse};

use crate::failure::Failure;

/// The name and the address. If any of these options is set, first name, last name, street, city, state and ZIP code are
/// required.
#[derive(Args)]
pub struct PlaceOptions {
    /// First name of the person who uses the devices
    #[arg(long, value_name = "NAME", help_heading = "Place of use")]
    first_name: Option<String>,
    /// Last name of the person who uses the devices, or the name of the company
    #[arg(long, value_name = "NAME", help_heading = "Place of use")]
    last_name: Option<String>,
    /// Street and number
    #[arg(long, value_name = "ADDRESS", help_heading = "Place of use")]
    street: Option<String>,
    /// City
    #[arg(long, value_name = "CITY", help_heading = "Place of use")]
    city: Option<String>,
    /// State, such as IL
    #[arg(long, value_name = "STATE", help_heading = "Place of use")]
    state: Option<String>,
    /// ZIP code of the address, five digits
    #[arg(long, value_name = "ZIP", help_heading = "Place of use")]
    postal_code: Option<String>,
    /// Country. Default: USA
    #[arg(long, value_name = "COUNTRY", help_heading = "Place of use")]
    country: Option<String>,
    /// E-mail address
    #[arg(long, value_name = "ADDRESS", help_heading = "Place of use")]
    email: Option<String>,
    /// Phone number
    #[arg(long, value_name = "NUMBER", help_heading = "Place of use")]
    phone: Option<String>,
}

impl PlaceOptions {
    /// Returns the place of use, or `None` if no value is given. Returns an error if some values are given, but a required one is
    /// missing.
    pub fn place(self) -> Result<Option<PlaceOfUse>, Failure> {
        let Self { first_name, last_name, street, city, state, postal_code, country, email, phone } = self;
        let required = [
            ("--first-name", first_name),
            ("--last-name", last_name),
            ("--street", street),
            ("--city", city),
            ("--state", state),
            ("--postal-code", postal_code),
        ];
        let missing: Vec<&str> = required.iter().filter(|(_, value)| value.is_none()).map(|(flag, _)| *flag).collect();
        if missing.len() == required.len() && country.is_none() && email.is_none() && phone.is_none() {
            return Ok(None);
        }
        if !missing.is_empty() {
            return Err(Failure::usage(format!("the place of use is incomplete: set {}", missing.join(", "))));
        }
        let [first, last, street, city, state, zip] = required.map(|(_, value)| value.unwrap_or_default());
        let address = Address::builder().address_line1(street).city(city).state(state).zip(zip);
        let address = address.country(country.unwrap_or_else(|| "USA".to_owned())).email_address(email).phone(phone);
        let name = CustomerName::builder().first_name(first).last_name(last);
        let place: Result<PlaceOfUse, _> = PlaceOfUse::builder().address(address).customer_name(name).try_into();
        place.map(Some).map_err(|error| Failure::usage(format!("invalid place of use: {error}")))
    }

    /// Returns the place of use, or an error if no value is given.
    pub fn required(self) -> Result<PlaceOfUse, Failure> {
        self.place()?.ok_or_else(|| {
            Failure::usage(
                "the place of use is missing: set --first-name, --last-name, --street, --city, --state and --postal-code",
            )
        })
    }
}
