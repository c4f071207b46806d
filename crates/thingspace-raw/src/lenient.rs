//! Lenient decoding of responses. An unambiguous value is accepted in any form. An ambiguous value causes an error that names the
//! member.
//!
//! The service may omit members, send `null` for an empty list, put numbers and booleans in quotes, and send a single object
//! where a list is described (quirk loose-types). The generated types of responses implement [`Lenient`] with the functions of
//! this module. Types that occur only in requests do not need to implement [`Lenient`].

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{CowStrDeserializer, MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

/// A value that can be decoded from every form in which the service sends it.
pub trait Lenient: Sized {
    /// Decodes the value.
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Decodes the value, or decodes null as `None`.
    fn lenient_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(Maybe(PhantomData))
    }

    /// Decodes as much of the value as possible. Used for callback messages: after the service has received an acknowledgment, it
    /// does not send the message again. A member whose type differs from the API description is kept in the `extra` of its
    /// object. An item whose type differs is left out of its list, and `whole` is set to false, so that the caller also keeps the
    /// whole list in `extra`. Returns `None` if nothing can be decoded.
    ///
    /// ```
    /// use thingspace_raw::lenient::Lenient as _;
    /// use thingspace_raw::types::DeviceUsageCallback;
    ///
    /// let body = serde_json::json!({"deviceIds": "none", "deviceResponse": {"usageResponse": {"bytesUsed": "1024", "smsUsed": []}}});
    /// let message = DeviceUsageCallback::salvage(&body, &mut true).ok_or("no object")?;
    /// let usage = &message.device_response.as_ref().ok_or("no usage")?.usage_response[0];
    /// assert_eq!((usage.bytes_used, usage.sms_used), (Some(1024), None));
    /// assert_eq!(message.extra.get("deviceIds"), Some(&"none".into()));
    /// assert_eq!(serde_json::to_value(&message)?["deviceIds"], "none");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn salvage(value: &Value, _whole: &mut bool) -> Option<Self> {
        Self::lenient(value).ok()
    }

    /// Returns the default for a member of this type that is absent or null. Returns `None` if the type has no default: such a
    /// member is required.
    fn absent() -> Option<Self> {
        None
    }

    /// Returns the names of the members that the OpenAPI description specifies for this type, or an empty slice if it specifies
    /// none.
    fn members() -> &'static [&'static str] {
        &[]
    }
}

/// An object in a response. The implementations are generated, and [`object`] calls them.
pub trait Object: Sized {
    /// The name of the type in the OpenAPI description.
    const NAME: &'static str;

    /// The names of the members on the wire.
    const MEMBERS: &'static [&'static str];

    /// Decodes the members.
    fn decode<'de, A: MapAccess<'de>>(members: A) -> Result<Self, A::Error>;
}

/// Returns the form in which enum values are compared: in lower case, without dashes, underscores and spaces (quirk
/// kind-spelling, quirk state-spelling).
///
/// ```
/// use thingspace_raw::types::{DeviceKind, DeviceState};
///
/// assert_eq!(DeviceKind::from("iccId"), DeviceKind::Iccid);
/// assert_eq!(DeviceState::from("PRE_ACTIVE"), DeviceState::PreActive);
/// assert_eq!(DeviceState::from("hibernating").as_str(), "hibernating");
/// ```
pub fn fold(value: &str) -> String {
    value.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Decodes a string. Numbers and booleans become strings.
pub fn string<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    deserializer.deserialize_any(StringVisitor)
}

/// Decodes an object, or a list with exactly one object.
pub fn object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ObjectVisitor(PhantomData))
}

/// Reads the name of the next member.
pub fn next_name<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    members.next_key_seed(Name)
}

/// Reads the value of the member whose name was read last. An error contains the path of the member.
pub fn next_value<'de, T: Lenient, A: MapAccess<'de>>(name: &'static str, members: &mut A) -> Result<Option<T>, A::Error> {
    members.next_value_seed(OrNull::<T>(PhantomData)).map_err(|error| within(name, error))
}

/// The start of an error message that contains a path.
const PATH_PREFIX: &str = "at ";

/// Adds a step at the start of the path in an error: `at devices[3].carrierInformations[0].state: …`.
fn within<E: Error>(step: impl fmt::Display, error: E) -> E {
    let message = error.to_string();
    E::custom(match message.strip_prefix(PATH_PREFIX) {
        Some(rest) if rest.starts_with('[') => format!("{PATH_PREFIX}{step}{rest}"),
        Some(rest) => format!("{PATH_PREFIX}{step}.{rest}"),
        None => format!("{PATH_PREFIX}{step}: {message}"),
    })
}

/// Returns the value of a member, or its default if the member is absent or null. If the type has no default, the member is
/// required, and the result is an error. Call this function after all members were read.
pub fn member<T: Lenient, E: Error>(found: Option<Option<T>>, name: &'static str) -> Result<T, E> {
    match found.flatten() {
        Some(value) => Ok(value),
        None => T::absent().ok_or_else(|| E::missing_field(name)),
    }
}

struct OrNull<T>(PhantomData<T>);

impl<'de, T: Lenient> DeserializeSeed<'de> for OrNull<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::lenient_or_null(deserializer)
    }
}

struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}

struct StringVisitor;

impl Visitor<'_> for StringVisitor {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E: Error>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }
}

struct Integer;

impl Visitor<'_> for Integer {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
        i64::try_from(value).map_err(|_| E::invalid_value(Unexpected::Unsigned(value), &self))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<i64, E> {
        // Reject floats beyond ±2^53: several integers round to the same float there, so the exact integer is unknown.
        if value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0 {
            Ok(value as i64)
        } else {
            Err(E::invalid_value(Unexpected::Float(value), &self))
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
        let trimmed = value.trim();
        match trimmed.parse::<i64>() {
            Ok(number) => Ok(number),
            Err(_) => match trimmed.parse::<f64>() {
                Ok(number) => self.visit_f64(number),
                Err(_) => Err(E::invalid_value(Unexpected::Str(value), &self)),
            },
        }
    }
}

struct Float;

impl Visitor<'_> for Float {
    type Value = f64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<f64, E> {
        value.trim().parse().map_err(|_| E::invalid_value(Unexpected::Str(value), &self))
    }
}

struct Boolean;

impl Visitor<'_> for Boolean {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a boolean")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<bool, E> {
        Ok(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<bool, E> {
        match value.trim().to_ascii_lowercase().as_str() {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(E::invalid_value(Unexpected::Str(value), &self)),
        }
    }
}

struct Maybe<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for Maybe<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::lenient(deserializer).map(Some)
    }
}

struct Many<T>(PhantomData<T>);

impl<'de, T: Lenient> Visitor<'de> for Many<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list, or a single item")
    }

    fn visit_unit<E: Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        for index in 0_usize.. {
            let item =
                items.next_element_seed(OrNull::<T>(PhantomData)).map_err(|error| within(format_args!("[{index}]"), error))?;
            match item {
                // Null items are skipped.
                Some(item) => all.extend(item),
                None => break,
            }
        }
        Ok(all)
    }

    /// Accepts one object instead of a list. An empty object is an empty list. Any other object is the only item if it has a
    /// described member, or if the description specifies no members for the type. Otherwise it would become an item without
    /// content, so it is an error.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Vec<T>, A::Error> {
        let Some(first) = next_name(&mut members)? else { return Ok(Vec::new()) };
        let described = T::members();
        let mut known = described.is_empty() || described.contains(&first.as_ref());
        let name = first.clone().into_owned();
        let one = T::lenient(MapAccessDeserializer::new(Watched { members, first: Some(first), described, known: &mut known }))?;
        if known { Ok(vec![one]) } else { Err(not_an_item(&name, described)) }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Vec<T>, E> {
        if value.is_empty() { Ok(Vec::new()) } else { T::lenient(StrDeserializer::new(value)).map(|one| vec![one]) }
    }
}

fn not_an_item<E: Error>(name: &str, described: &[&str]) -> E {
    let name: String = name.chars().take(40).flat_map(char::escape_debug).collect();
    E::custom(format!(
        "expected a list, or an object with at least one of: {}; received an object with none of them, whose first member is `{name}`",
        described.join(", ")
    ))
}

/// A `MapAccess` for all members of an object. The name of the first member has already been read from `members`, and is in
/// `first`. Sets `known` if the description contains any of the names.
struct Watched<'de, 'k, A> {
    members: A,
    first: Option<Cow<'de, str>>,
    described: &'static [&'static str],
    known: &'k mut bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Watched<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = match self.first.take() {
            Some(name) => name,
            None => match next_name(&mut self.members)? {
                Some(name) => name,
                None => return Ok(None),
            },
        };
        *self.known = *self.known || self.described.contains(&name.as_ref());
        seed.deserialize(CowStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.members.next_value_seed(seed)
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::decode(members)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        struct One<T>(PhantomData<T>);
        impl<'de, T: Object> DeserializeSeed<'de> for One<T> {
            type Value = T;
            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
                deserializer.deserialize_map(ObjectVisitor(PhantomData))
            }
        }
        let Some(one) = items.next_element_seed(One(PhantomData))? else {
            return Err(A::Error::invalid_length(0, &self));
        };
        match items.next_element::<IgnoredAny>()? {
            None => Ok(one),
            Some(_) => Err(A::Error::invalid_length(2, &self)),
        }
    }
}

/// Decodes a number or a boolean with the visitor `V`. Decodes null as `None`. Decodes a blank string as `None` too, because some
/// responses contain a blank string instead of null.
struct OrBlank<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for OrBlank<V> {
    type Value = Option<V::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        self.0.visit_bool(value).map(Some)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        self.0.visit_i64(value).map(Some)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        self.0.visit_u64(value).map(Some)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        self.0.visit_f64(value).map(Some)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        if value.trim().is_empty() { Ok(None) } else { self.0.visit_str(value).map(Some) }
    }
}

impl<T: Lenient> Lenient for Option<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::lenient_or_null(deserializer)
    }

    fn salvage(value: &Value, whole: &mut bool) -> Option<Self> {
        T::salvage(value, whole).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Lenient> Lenient for Vec<T> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Many(PhantomData))
    }

    fn salvage(value: &Value, whole: &mut bool) -> Option<Self> {
        Some(crate::salvage::items(value, whole))
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl Lenient for String {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string(deserializer)
    }
}

impl Lenient for i64 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Integer)
    }

    fn lenient_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OrBlank(Integer))
    }
}

impl Lenient for i32 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = deserializer.deserialize_any(Integer)?;
        narrow(number)
    }

    fn lenient_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OrBlank(Integer))?.map(narrow).transpose()
    }
}

fn narrow<E: Error>(number: i64) -> Result<i32, E> {
    i32::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &"a 32-bit integer"))
}

impl Lenient for f64 {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Float)
    }

    fn lenient_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OrBlank(Float))
    }
}

impl Lenient for bool {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Boolean)
    }

    fn lenient_or_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OrBlank(Boolean))
    }
}

impl Lenient for Value {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Value::deserialize(deserializer)
    }
}

impl Lenient for Map<String, Value> {
    fn lenient<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer)
    }

    fn absent() -> Option<Self> {
        Some(Map::new())
    }
}
