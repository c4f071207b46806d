//! Serializes types for which serde has no form that is suitable for a snapshot.

/// The type of serialized fields that contain a string constant of this program. Serde's derive macro would treat a field of type
/// `&str` as borrowed from the input. The alias hides the type from the macro.
pub(crate) type StaticStr = &'static str;

/// String constants of this program: error codes, operation ids, service names.
///
/// Deserializing leaks each distinct string once. The number and the length of the strings are limited, so a snapshot cannot fill
/// the memory.
pub(crate) mod static_str {
    use std::collections::HashSet;
    use std::sync::{Mutex, PoisonError};

    use serde::{Deserialize, Deserializer, Serializer, de};

    const MAX_LENGTH: usize = 100;
    const MAX_STRINGS: usize = 10_000;

    pub(crate) fn serialize<S: Serializer>(value: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(value)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
        interned(String::deserialize(deserializer)?)
    }

    pub(crate) fn interned<E: de::Error>(value: String) -> Result<&'static str, E> {
        static STRINGS: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
        let mut strings = STRINGS.lock().unwrap_or_else(PoisonError::into_inner);
        let strings = strings.get_or_insert_default();
        if let Some(known) = strings.get(value.as_str()) {
            return Ok(known);
        }
        if value.len() > MAX_LENGTH || strings.len() == MAX_STRINGS {
            return Err(E::custom("invalid string constant"));
        }
        let leaked: &'static str = value.leak();
        strings.insert(leaked);
        Ok(leaked)
    }
}

/// JSON that is stored as it was received.
pub(crate) mod raw {
    use serde::{Deserialize, Deserializer, Serializer, de};
    use serde_json::value::RawValue;

    pub(crate) fn serialize<S: Serializer>(json: &RawValue, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(json.get())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Box<RawValue>, D::Error> {
        RawValue::from_string(String::deserialize(deserializer)?).map_err(de::Error::custom)
    }
}

/// Optional JSON that is stored as it was received.
pub(crate) mod raw_option {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
    use serde_json::value::RawValue;

    #[expect(clippy::ref_option, reason = "signature required by serde")]
    pub(crate) fn serialize<S: Serializer>(json: &Option<Box<RawValue>>, serializer: S) -> Result<S::Ok, S::Error> {
        json.as_ref().map(|json| json.get()).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
        let value = Option::<String>::deserialize(deserializer)?;
        value.map(RawValue::from_string).transpose().map_err(de::Error::custom)
    }
}
