//! How state is written to a snapshot and read again, where serde has no form for it.

/// A text of this program, in a structure that is kept. Written out, serde would take it for one that is borrowed from the file.
pub(crate) type Text = &'static str;

/// Texts of this program: codes, operation ids, names of services.
///
/// Reading makes each distinct text once and for ever; there is a limit, so that a file cannot fill the memory.
pub(crate) mod text {
    use std::collections::HashSet;
    use std::sync::{Mutex, PoisonError};

    use serde::{Deserialize, Deserializer, Serializer, de};

    const LONGEST: usize = 100;
    const MOST: usize = 10_000;

    pub(crate) fn serialize<S: Serializer>(text: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(text)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'static str, D::Error> {
        interned(String::deserialize(deserializer)?)
    }

    pub(crate) fn interned<E: de::Error>(text: String) -> Result<&'static str, E> {
        static TEXTS: Mutex<Option<HashSet<&'static str>>> = Mutex::new(None);
        let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
        let texts = texts.get_or_insert_default();
        if let Some(known) = texts.get(text.as_str()) {
            return Ok(known);
        }
        if text.len() > LONGEST || texts.len() == MOST {
            return Err(E::custom("no simulator wrote such texts"));
        }
        let kept: &'static str = text.leak();
        texts.insert(kept);
        Ok(kept)
    }
}

/// JSON that is kept as it was sent.
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

/// The same, where there may be none.
pub(crate) mod raw_option {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
    use serde_json::value::RawValue;

    #[expect(clippy::ref_option, reason = "serde asks for it")]
    pub(crate) fn serialize<S: Serializer>(json: &Option<Box<RawValue>>, serializer: S) -> Result<S::Ok, S::Error> {
        json.as_ref().map(|json| json.get()).serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(RawValue::from_string).transpose().map_err(de::Error::custom)
    }
}
